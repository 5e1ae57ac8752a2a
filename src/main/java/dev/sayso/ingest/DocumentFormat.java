package dev.sayso.ingest;

import dev.sayso.ingest.child.Answer;
import dev.sayso.ingest.child.ChildParser;
import dev.sayso.ingest.document.DocumentReader;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.ocr.Tesseract;
import java.io.IOException;
import java.util.Optional;

/** Documents that Tika parses in the child process, and whatever nobody else reads. */
final class DocumentFormat implements Format {
    private final ChildParser child;

    DocumentFormat(ChildParser child) {
        this.child = child;
    }

    @Override
    public boolean reads(String mediaType) {
        return true;
    }

    @Override
    public void read(Source source, Parts parts) throws IOException {
        Optional<Tesseract> tesseract =
                source.options().ocr() ? Tesseract.installed(Tesseract.ENGLISH) : Optional.empty();
        switch (child.parse(source.file(), source.name(), tesseract)) {
            case Answer.Failed(Trouble trouble) -> parts.add(new Reading.Refused(trouble));
            case Answer.Parsed parsed ->
                    parts.as(parsed.mediaType()).add(DocumentReader.read(parsed));
        }
    }
}
