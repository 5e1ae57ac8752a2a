package dev.sayso.ingest.document;

import dev.sayso.article.Reason;
import dev.sayso.ingest.child.Answer;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.manuscript.Clues;
import dev.sayso.ingest.manuscript.Manuscript;
import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.page.PageText;
import dev.sayso.ingest.text.PieceReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes a draft of what the child process has parsed. */
public final class DocumentReader {
    private DocumentReader() {}

    /** Reads a parsed document; running heads of pages are clues and not text. */
    public static Reading read(Answer.Parsed parsed) {
        Map<Boolean, List<Passage>> passages =
                parsed.passages().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        p -> p.style().equals(PageText.RUNNING_HEAD)));
        List<Passage> text = passages.getOrDefault(false, List.of());
        List<String> heads =
                passages.getOrDefault(true, List.of()).stream().map(Passage::text).toList();
        if (text.isEmpty()) {
            return new Reading.Refused(
                    parsed.trouble()
                            .orElse(new Trouble(Reason.NO_TEXT, "The document holds no text.")));
        }
        Clues stated = Properties.clues(parsed);
        Clues clues = heads.isEmpty() ? stated : RunningHeads.clues(heads, stated);
        Draft draft = PieceReader.read(new Manuscript(text, clues));
        boolean recognized = parsed.metadata().containsKey(PageText.RECOGNIZED);
        return new Reading.Read(recognized ? recognized(parsed, draft) : draft, parsed.trouble());
    }

    /** Says that the text was recognized in pictures, and how sure that is. */
    private static Draft recognized(Answer.Parsed parsed, Draft draft) {
        String rule = "ocr-" + parsed.metadata().get(PageText.RECOGNIZED) + "-percent-sure";
        return draft.with(draft.particulars().withBodyRule(rule));
    }
}
