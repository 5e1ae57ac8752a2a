package dev.sayso.ingest;

import dev.sayso.ingest.child.Answer;
import dev.sayso.ingest.child.ChildParser;
import dev.sayso.ingest.database.Export;
import dev.sayso.ingest.document.DocumentReader;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.ocr.Tesseract;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Documents that Tika parses in the child process, and whatever nobody else reads. */
final class DocumentFormat implements Format {
    private final ChildParser child;
    private final Optional<Tesseract> tesseract;

    /**
     * @param tesseract as it is installed here
     */
    DocumentFormat(ChildParser child, Optional<Tesseract> tesseract) {
        this.child = child;
        this.tesseract = tesseract;
    }

    @Override
    public boolean reads(String mediaType) {
        return true;
    }

    @Override
    public void read(Source source, Parts parts) throws IOException {
        Optional<Tesseract> wanted = source.options().ocr() ? tesseract : Optional.empty();
        switch (child.parse(source.file(), source.name(), wanted)) {
            case Answer.Failed(Trouble trouble) -> parts.add(new Reading.Refused(trouble));
            case Answer.Parsed parsed -> read(parsed, parts.as(parsed.mediaType()));
        }
    }

    /** A document may be the export of a news database, with many pieces in it. */
    private static void read(Answer.Parsed parsed, Parts parts) throws IOException {
        List<String> lines = Export.lines(parsed.passages());
        Optional<Export> export = Export.in(lines, Sizes.TEXT);
        if (export.isEmpty()) {
            parts.add(DocumentReader.read(parsed));
            return;
        }
        export.get().read(lines, piece -> parts.add(InMemory.guarded(piece)));
        parsed.trouble().ifPresent(trouble -> parts.add(new Reading.Refused(trouble)));
    }
}
