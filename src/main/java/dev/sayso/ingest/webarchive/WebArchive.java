package dev.sayso.ingest.webarchive;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.html.HtmlReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages in a web archive, one in memory at a time, whatever the size of the file. */
public final class WebArchive implements Closeable {
    private static final int SUCCESS = 200;

    private final WarcReader records;
    private final int longestPage;
    private final long longestRecord;

    /**
     * @param longestPage the most bytes of a page that are read
     * @param longestRecord the most bytes of a record, unpacked; a longer one ends the reading
     */
    public WebArchive(InputStream in, int longestPage, long longestRecord) throws IOException {
        this.records = new WarcReader(in);
        this.records.setLenient(true);
        this.longestPage = longestPage;
        this.longestRecord = longestRecord;
    }

    /**
     * Reads the next page; empty at the end of the archive.
     *
     * @throws IOException when the archive is damaged from here on
     */
    public Optional<Reading> next() throws IOException {
        for (Optional<WarcRecord> record = records.next();
                record.isPresent();
                record = records.next()) {
            Optional<Reading> page =
                    record.get() instanceof WarcResponse response
                            ? page(response)
                            : Optional.empty();
            long left = skipped(record.get().body().stream());
            if (left > longestRecord) {
                throw new IOException("a record is longer than the limit");
            }
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> page(WarcResponse response) throws IOException {
        MediaType type = response.http().contentType();
        boolean html = type.base().equals(MediaType.HTML) || type.subtype().equals("xhtml+xml");
        if (!html || response.http().status() != SUCCESS) {
            return Optional.empty();
        }
        byte[] bytes = response.http().bodyDecoded().stream().readNBytes(longestPage);
        Reading read =
                Reading.whole(
                        HtmlReader.read(
                                bytes,
                                Optional.ofNullable(type.parameters().get("charset")),
                                Optional.of(response.target())));
        return Optional.of(
                bytes.length < longestPage
                        ? read
                        : new Reading.Refused(
                                new Trouble(
                                        Reason.TOO_LARGE,
                                        "A page in the archive is larger than the limit.")));
    }

    private long skipped(InputStream rest) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        int read = rest.read(buffer);
        while (read >= 0 && count <= longestRecord) {
            count += read;
            read = rest.read(buffer);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
