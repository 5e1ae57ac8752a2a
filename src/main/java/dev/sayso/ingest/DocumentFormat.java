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
            case Answer.Parsed parsed ->
                    parts.as(parsed.mediaType()).add(DocumentReader.read(parsed));
        }
    }
}
