package dev.sayso.web.view;

import dev.sayso.archive.Highlights;
import dev.sayso.archive.Highlights.TermHits;
import dev.sayso.export.PlainText;
import dev.sayso.web.text.Speech;
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
        String hits = Wording.grouped(term.hits());
        return term.hits() >= Highlights.MOST_COUNTED ? Speech.say("article.or-more", hits) : hits;
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
            limits.add(Speech.say("article.unmatched"));
        }
        for (TermHits term : highlights.terms()) {
            if (term.moreForms()) {
                limits.add(
                        Speech.say(
                                "article.forms",
                                PlainText.oneLine(term.term()),
                                Highlights.MOST_FORMS));
            }
        }
        if (highlights.cut()) {
            limits.add(Speech.say("article.cut", Wording.grouped(Highlights.MOST)));
        }
        return limits;
    }
}
