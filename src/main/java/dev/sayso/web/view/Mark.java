package dev.sayso.web.view;

import dev.sayso.archive.Match;
import dev.sayso.article.Span;
import dev.sayso.export.PlainText;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * A place to be marked, by offsets into the text. Its tags are written as they are: what comes from
 * a text stands in them only escaped.
 *
 * @param open begins the mark
 * @param again takes the mark up again after an outer one has changed
 * @param close ends the mark for good: a number and the closing tag, for example
 * @param cut ends one piece of a mark that goes on
 */
record Mark(Span span, String open, String again, String close, String cut) {
    /** A mark that looks the same in all its pieces. */
    static Mark of(Span span, String open, String close) {
        return new Mark(span, open, open, close, close);
    }

    /**
     * A hit.
     *
     * @param attributes of its first piece: {@code id="h3"}; empty for none
     * @param looks of every piece: {@code class="now"}; empty for none
     */
    static Mark hit(Match match, String attributes, String looks) {
        String title = match.why().map(Mark::title).orElse("");
        return new Mark(
                match.span(),
                "<mark" + attributes + looks + title + ">",
                "<mark" + looks + title + ">",
                "</mark>",
                "</mark>");
    }

    private static String title(String words) {
        StringOutput escaped = new StringOutput();
        Escape.htmlAttribute(PlainText.oneLine(words), escaped);
        return " title=\"" + escaped + '"';
    }

    /** Those that keep clear of the ones before them, ascending. */
    static List<Mark> disjoint(List<Mark> marks) {
        List<Mark> clear = new ArrayList<>();
        for (Mark mark : marks.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
            if (mark.span().length() > 0
                    && (clear.isEmpty() || clear.getLast().span().end() <= mark.span().start())) {
                clear.add(mark);
            }
        }
        return clear;
    }

    /** Those of a disjoint, ascending list that share something with a part of the text. */
    static List<Mark> within(List<Mark> ascending, Span part) {
        int low = 0;
        int high = ascending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending.get(middle).span().end() <= part.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < ascending.size() && ascending.get(end).span().start() < part.end()) {
            end++;
        }
        return ascending.subList(low, end);
    }
}
