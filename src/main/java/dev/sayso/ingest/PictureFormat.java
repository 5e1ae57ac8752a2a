package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import java.io.IOException;
import java.util.Set;

/** Pictures of printed pages, whose text is recognized where that is wanted. */
final class PictureFormat implements Format {
    private static final Set<String> READ = Set.of("image/png", "image/jpeg", "image/tiff");

    private final DocumentFormat documents;

    PictureFormat(DocumentFormat documents) {
        this.documents = documents;
    }

    @Override
    public boolean reads(String mediaType) {
        return READ.contains(mediaType);
    }

    @Override
    public void read(Source source, Parts parts) throws IOException {
        if (source.options().ocr()) {
            documents.read(source, parts);
        } else {
            parts.add(
                    new Reading.Refused(
                            new Trouble(
                                    Reason.UNSUPPORTED,
                                    "It is a picture. If it shows a piece, run ingest with --ocr to have the"
                                            + " text recognized; this needs Tesseract to be installed.")));
        }
    }
}
