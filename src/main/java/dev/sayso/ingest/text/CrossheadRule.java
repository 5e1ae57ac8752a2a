package dev.sayso.ingest.text;

import dev.sayso.ingest.manuscript.Passage;
import java.util.List;

/** Marks headings inside the text. */
final class CrossheadRule {
    private static final int LONGEST = 90;
    private static final int SHORTEST_PARAGRAPH = 120;

    private CrossheadRule() {}

    static void apply(Sheet sheet) {
        List<Integer> body = sheet.body();
        for (int k = 0; k < body.size(); k++) {
            if (isCrosshead(sheet, body, k)) {
                sheet.mark(body.get(k), Role.CROSSHEAD);
            }
        }
    }

    private static boolean isCrosshead(Sheet sheet, List<Integer> body, int k) {
        Passage passage = sheet.at(body.get(k));
        if (k == body.size() - 1) {
            return false; // nothing stands under it
        }
        return switch (passage.form()) {
            case HEADING -> true;
            case STRONG ->
                    passage.text().length() <= LONGEST && !LineWords.endsSentence(passage.text());
            case PARAGRAPH -> looksLikeCrosshead(sheet, body, k);
            case QUOTATION, PAGE_BREAK -> false;
        };
    }

    /** A short line without a stop, in capitals or between two paragraphs. */
    private static boolean looksLikeCrosshead(Sheet sheet, List<Integer> body, int k) {
        String line = sheet.text(body.get(k));
        boolean shortLine =
                line.length() <= LONGEST
                        && LineWords.count(line) <= 10
                        && (!LineWords.endsSentence(line) || line.endsWith("?"))
                        && !line.endsWith(",")
                        && Character.isLetterOrDigit(line.codePointAt(0))
                        && !Character.isLowerCase(line.codePointAt(0));
        return shortLine
                && k > 0
                && sheet.text(body.get(k - 1)).length() >= SHORTEST_PARAGRAPH
                && sheet.text(body.get(k + 1)).length() >= SHORTEST_PARAGRAPH;
    }
}
