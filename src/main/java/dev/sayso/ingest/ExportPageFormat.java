package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.database.Export;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.html.PageLines;
import dev.sayso.ingest.text.Charsets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pages that a news database wrote, with many pieces below one another. */
final class ExportPageFormat implements Format {
    private static final String TYPE = "text/html";

    /** One of these stands in the head of every such page; few others are looked at closely. */
    private static final List<String> SIGNS =
            List.of("factiva", "enarticle", "articleparagraph", " documents", "dokument ", "nexis");

    @Override
    public Optional<String> claim(Sample sample) {
        if (!sample.isPlain() || !sample.mediaType().equals(TYPE)) {
            return Optional.empty();
        }
        String head = new String(sample.head(), StandardCharsets.ISO_8859_1);
        String folded = head.toLowerCase(Locale.ROOT);
        boolean possible = SIGNS.stream().anyMatch(folded::contains);
        return possible && Export.in(PageLines.lines(head), Sizes.TEXT).isPresent()
                ? Optional.of(TYPE)
                : Optional.empty();
    }

    @Override
    public boolean reads(String mediaType) {
        return false;
    }

    @Override
    public void read(Source source, Parts parts) throws IOException {
        int before = parts.told();
        try {
            List<String> lines =
                    PageLines.lines(
                            Charsets.decodePage(
                                    Files.readAllBytes(source.file()), Optional.empty()));
            Optional<Export> export = Export.in(lines, Sizes.TEXT);
            if (export.isPresent()) {
                export.get().read(lines, piece -> parts.add(InMemory.guarded(piece)));
            }
        } catch (StackOverflowError e) {
            parts.add(
                    new Reading.Refused(
                            new Trouble(
                                    Reason.PARSER_CRASHED,
                                    "The page is nested deeper than its reader can follow.")));
        }
        parts.refuseIfNoneSince(
                before,
                new Trouble(Reason.NO_TEXT, "The database's export holds no piece with a text."));
    }
}
