package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.webarchive.WebArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Web archives (WARC), record by record. */
final class WebArchiveFormat implements Format {
    private static final String TYPE = "application/warc";
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    @Override
    public Optional<String> claim(Sample sample) {
        boolean packed = sample.name().endsWith(".warc.gz") || sample.name().endsWith(".arc.gz");
        return sample.beginsWith("WARC/")
                        || sample.beginsWith("filedesc://")
                        || (packed && sample.beginsWith(GZIP))
                ? Optional.of(TYPE)
                : Optional.empty();
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(TYPE);
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    @Override
    public void read(Source source, Parts parts) {
        int before = parts.count();
        try (WebArchive archive =
                new WebArchive(Files.newInputStream(source.file()), Sizes.TEXT, Sizes.PIECE)) {
            for (Optional<Reading> page = archive.next(); page.isPresent(); page = archive.next()) {
                parts.add(page.get());
            }
        } catch (IOException | RuntimeException e) {
            // the rest cannot be found once a record is damaged
            parts.add(
                    new Reading.Refused(
                            new Trouble(
                                    Reason.CORRUPT,
                                    "The web archive is damaged; the pages before the damage were read.")));
        }
        parts.refuseIfNoneSince(
                before, new Trouble(Reason.NO_TEXT, "The web archive holds no page."));
    }
}
