package dev.sayso.ingest.document;

import dev.sayso.article.Reason;
import dev.sayso.ingest.child.Answer;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.manuscript.Clues;
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
        return parsed.mediaType().equals(PDF) ? pages(parsed) : flowing(parsed);
    }

    private static Reading pages(Answer.Parsed parsed) {
        PageLayout layout = new PageLayout(parsed.passages());
        List<Passage> passages = layout.flowing();
        Clues clues = RunningHeads.clues(layout.runningHeads(), Properties.clues(parsed));
        return reading(parsed, passages, clues);
    }

    private static Reading flowing(Answer.Parsed parsed) {
        return reading(parsed, parsed.passages(), Properties.clues(parsed));
    }

    private static Reading reading(Answer.Parsed parsed, List<Passage> passages, Clues clues) {
        if (passages.isEmpty()) {
            boolean pages = parsed.mediaType().equals(PDF);
            return new Reading.Refused(parsed.trouble().orElseGet(() -> withoutText(pages)));
        }
        Draft draft = PieceReader.read(new Manuscript(passages, clues));
        return new Reading.Read(draft, parsed.trouble());
    }

    private static Trouble withoutText(boolean pages) {
        return new Trouble(
                Reason.NO_TEXT,
                pages
                        ? "No text was found in the PDF: it looks scanned. Run it through text recognition first."
                        : "The document holds no text.");
    }
}
