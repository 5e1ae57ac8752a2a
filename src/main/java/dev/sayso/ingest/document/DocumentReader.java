package dev.sayso.ingest.document;

import dev.sayso.article.Reason;
import dev.sayso.ingest.child.Answer;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.manuscript.Manuscript;
import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.text.PieceReader;
import java.util.List;

/** Makes a draft of what the child process has parsed. */
public final class DocumentReader {
    private static final String PDF = "application/pdf";

    private DocumentReader() {}

    /** Reads a parsed document; pages of a PDF are first put together. */
    public static Reading read(Answer.Parsed parsed) {
        boolean pages = parsed.mediaType().equals(PDF);
        List<Passage> passages =
                pages ? PageLayout.flowing(parsed.passages()) : parsed.passages();
        if (passages.isEmpty()) {
            return new Reading.Refused(
                    parsed.trouble().orElseGet(() -> withoutText(pages)));
        }
        Draft draft = PieceReader.read(new Manuscript(passages, Properties.clues(parsed)));
        return new Reading.Read(draft, parsed.trouble());
    }

    private static Trouble withoutText(boolean pages) {
        return new Trouble(
                Reason.NO_TEXT,
                pages
                        ? "The PDF holds pictures of pages and no text: it looks scanned. Run it through text recognition first."
                        : "The document holds no text.");
    }
}
