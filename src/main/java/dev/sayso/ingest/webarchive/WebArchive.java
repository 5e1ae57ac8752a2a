package dev.sayso.ingest.webarchive;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The captures in a web archive (WARC, ARC), one at a time, whatever the size of the file.
 * Requests, revisits, metadata, and answers other than "200 OK" are passed over.
 */
public final class WebArchive implements Closeable {
    /** What the next record gave. */
    public sealed interface Item {
        /** A page or a document. */
        record Captured(Capture capture) implements Item {}

        /** A record that cannot be read; the next one may be. */
        record Unreadable(String url, Trouble trouble) implements Item {}
    }

    private static final int SUCCESS = 200;

    private final InputStream in;
    private @Nullable WarcReader records;
    private final long longestRecord;
    private Optional<WarcRecord> open = Optional.empty();

    /**
     * @param in closed with this
     * @param longestRecord the most bytes of a record, unpacked; a longer one ends the reading
     */
    public WebArchive(InputStream in, long longestRecord) {
        this.in = in;
        this.longestRecord = longestRecord;
    }

    /**
     * The next capture; empty at the end of the archive.
     *
     * @throws IOException when the archive is damaged from here on
     */
    public Optional<Item> next() throws IOException {
        for (Optional<WarcRecord> record = nextRecord();
                record.isPresent();
                record = nextRecord()) {
            Optional<Item> item =
                    switch (record.get()) {
                        case WarcTargetRecord nameless when isNameless(nameless) ->
                                Optional.of(nameless());
                        case WarcResponse response -> item(response);
                        case WarcResource resource -> item(resource);
                        default -> Optional.empty();
                    };
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    private Optional<WarcRecord> nextRecord() throws IOException {
        if (open.isPresent() && skipped(open.get().body().stream()) > longestRecord) {
            throw new IOException("a record is longer than the limit");
        }
        WarcReader reader = records;
        if (reader == null) {
            reader = new WarcReader(in);
            reader.setLenient(true);
            records = reader;
        }
        open = reader.next();
        return open;
    }

    private static boolean isNameless(WarcTargetRecord record) {
        return record.target() == null || record.headers().first("WARC-Date").isEmpty();
    }

    private static Item nameless() {
        return new Item.Unreadable(
                "a record",
                new Trouble(Reason.CORRUPT, "It does not say which page it holds, or of when."));
    }

    private static Optional<Item> item(WarcResponse response) throws IOException {
        try {
            HttpResponse http = response.http();
            Optional<Capture.Kind> kind = kind(http.contentType());
            if (kind.isEmpty() || http.status() != SUCCESS) {
                return Optional.empty();
            }
            Optional<String> coding =
                    http.headers().first("Content-Encoding").filter(c -> !isDecoded(c));
            return Optional.of(
                    coding.isPresent()
                            ? packed(response.target(), coding.get())
                            : captured(
                                    response,
                                    kind.get(),
                                    http.contentType(),
                                    http.bodyDecoded().stream()));
        } catch (ParsingException e) {
            return Optional.of(
                    new Item.Unreadable(
                            response.target(),
                            new Trouble(
                                    Reason.CORRUPT,
                                    "What the server answered does not keep to the format.")));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the server's words for what it sends are no words
        }
    }

    private static Optional<Item> item(WarcResource resource) throws IOException {
        try {
            MediaType type = resource.contentType();
            InputStream bytes = resource.body().stream();
            return kind(type)
                    .map(k -> k == Capture.Kind.PAGE ? Capture.Kind.RESOURCE : k)
                    .map(k -> captured(resource, k, type, bytes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Capture.Kind> kind(MediaType type) {
        if (type.base().equals(MediaType.HTML) || type.subtype().equals("xhtml+xml")) {
            return Optional.of(Capture.Kind.PAGE);
        }
        return type.subtype().equals("pdf") ? Optional.of(Capture.Kind.DOCUMENT) : Optional.empty();
    }

    private static boolean isDecoded(String coding) {
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip", "deflate", "identity", "" -> true;
            default -> false;
        };
    }

    private static Item packed(String url, String coding) {
        String shown = coding.length() <= 20 ? coding : coding.substring(0, 20);
        return new Item.Unreadable(
                url,
                new Trouble(
                        Reason.UNSUPPORTED,
                        "The server packed it as \"" + shown + "\", which Sayso does not unpack."));
    }

    private static Item captured(
            WarcTargetRecord record, Capture.Kind kind, MediaType type, InputStream bytes) {
        return new Item.Captured(
                new Capture(
                        record.target(),
                        record.date().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                        kind,
                        Optional.ofNullable(type.parameters().get("charset")),
                        bytes));
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
        in.close();
    }
}
