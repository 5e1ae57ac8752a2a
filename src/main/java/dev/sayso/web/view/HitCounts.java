package dev.sayso.web.view;

import dev.sayso.archive.Highlights;
import dev.sayso.archive.Highlights.TermHits;
import dev.sayso.export.PlainText;
import java.util.ArrayList;
import java.util.List;

/** How often each term of a query stands in an article, in words. */
public record HitCounts(Highlights highlights) {
    /** More terms than fit beside the buttons. */
    private static final int MOST_SHOWN = 12;

    /** A term and how often it stands in the article. */
    public record Counted(String term, String hits) {}

    /** Whether the counts say more than the number of hits does. */
    public boolean isTelling() {
        return highlights.terms().size() > 1
                || (!highlights.matched() && !highlights.terms().isEmpty());
    }

    /** Those that stand in it, in the order of the query. */
    public List<Counted> found() {
        return highlights.terms().stream()
                .filter(term -> term.hits() > 0)
                .limit(MOST_SHOWN)
                .map(term -> new Counted(PlainText.oneLine(term.term()), hits(term)))
                .toList();
    }

    private static String hits(TermHits term) {
        return Wording.grouped(term.hits())
                + (term.hits() >= Highlights.MOST_COUNTED ? " or more" : "");
    }

    /** Those that do not, in the order of the query. */
    public List<String> missing() {
        return highlights.terms().stream()
                .filter(term -> term.hits() == 0)
                .limit(MOST_SHOWN)
                .map(term -> PlainText.oneLine(term.term()))
                .toList();
    }

    /** What the marks leave out, a sentence each. */
    public List<String> limits() {
        List<String> limits = new ArrayList<>();
        if (!highlights.matched() && !highlights.terms().isEmpty()) {
            limits.add("This piece does not match the whole query, so nothing is marked.");
        }
        for (TermHits term : highlights.terms()) {
            if (term.moreForms()) {
                limits.add(
                        PlainText.oneLine(term.term())
                                + " fits more than "
                                + Highlights.MOST_FORMS
                                + " words; the most frequent ones are marked.");
            }
        }
        if (highlights.cut()) {
            limits.add("Only " + Wording.grouped(Highlights.MOST) + " hits are marked.");
        }
        return limits;
    }
}
