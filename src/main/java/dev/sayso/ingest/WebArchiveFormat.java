package dev.sayso.ingest;

import dev.sayso.article.Confidence;
import dev.sayso.article.Field;
import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.html.HtmlReader;
import dev.sayso.ingest.webarchive.Capture;
import dev.sayso.ingest.webarchive.WebArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Web archives (WARC, ARC), record by record. */
final class WebArchiveFormat implements Format {
    private static final String TYPE = "application/warc";
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    /** The most bytes of a record; films are longer than pages, and passed over. */
    private static final long LONGEST_RECORD = 4L << 30;

    private final Entries entries;

    WebArchiveFormat(Entries entries) {
        this.entries = entries;
    }

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

    /**
     * Reads the pages first, then what else there is, so that pages keep their numbers whatever
     * else is read.
     */
    @Override
    public void read(Source source, Parts parts) throws IOException {
        int before = parts.told();
        if (readAll(source, parts, Set.of(Capture.Kind.PAGE), true)) {
            readAll(source, parts, EnumSet.complementOf(EnumSet.of(Capture.Kind.PAGE)), false);
        }
        parts.refuseIfNoneSince(
                before, new Trouble(Reason.NO_TEXT, "The web archive holds no page."));
    }

    /**
     * Reads the captures of some kinds.
     *
     * @param tells whether records and archives that are damaged are told of
     * @return whether there are captures of other kinds
     */
    private boolean readAll(Source source, Parts parts, Set<Capture.Kind> kinds, boolean tells)
            throws IOException {
        boolean others = false;
        boolean sound = true;
        try (WebArchive archive =
                new WebArchive(Files.newInputStream(source.file()), LONGEST_RECORD)) {
            for (Optional<WebArchive.Item> item = next(archive, parts, tells, sound);
                    item.isPresent();
                    item = next(archive, parts, tells, sound)) {
                switch (item.get()) {
                    case WebArchive.Item.Unreadable(String url, Trouble trouble) -> {
                        if (tells) {
                            parts.inside(url).add(new Reading.Refused(trouble));
                        }
                    }
                    case WebArchive.Item.Captured(Capture capture) -> {
                        others |= !kinds.contains(capture.kind());
                        sound = !kinds.contains(capture.kind()) || read(capture, source, parts);
                    }
                }
            }
        }
        return others;
    }

    /** The next item; where the rest cannot be found, that is told once. */
    private static Optional<WebArchive.Item> next(
            WebArchive archive, Parts parts, boolean tells, boolean sound) {
        try {
            return archive.next();
        } catch (IOException | RuntimeException e) {
            if (tells && sound) {
                parts.add(new Reading.Refused(damaged()));
            }
            return Optional.empty();
        }
    }

    /** Whether the capture's bytes are sound. */
    private boolean read(Capture capture, Source source, Parts parts) throws IOException {
        Parts captured = parts.knowing(draft -> knowing(draft, capture));
        if (capture.kind() == Capture.Kind.DOCUMENT) {
            return entries.read(source, capture.url(), capture.bytes(), captured)
                    != EntryCopy.End.DAMAGED;
        }
        byte[] bytes;
        try {
            bytes = capture.bytes().readNBytes(Sizes.TEXT + 1);
        } catch (IOException | RuntimeException e) {
            parts.inside(capture.url()).add(new Reading.Refused(damaged()));
            return false;
        }
        captured.add(
                bytes.length > Sizes.TEXT
                        ? new Reading.Refused(
                                new Trouble(
                                        Reason.TOO_LARGE,
                                        "A page in the archive is larger than the limit."))
                        : InMemory.guarded(
                                bytes,
                                page ->
                                        Reading.whole(
                                                HtmlReader.read(
                                                        page,
                                                        capture.charset(),
                                                        Optional.of(capture.url())))));
        return true;
    }

    /**
     * The address is the one that was asked; the day of the capture only tells where it is from.
     */
    private static Draft knowing(Draft draft, Capture capture) {
        return draft.with(
                draft.particulars()
                        .withUrl(capture.url(), "captured " + capture.day())
                        .withConfidence(Field.URL, Confidence.HIGH));
    }

    private static Trouble damaged() {
        return new Trouble(
                Reason.CORRUPT,
                "The web archive is damaged; the pages before the damage were read.");
    }
}
