package dev.sayso.web.view;

import dev.sayso.archive.DeadEnd;
import dev.sayso.archive.Facet;
import dev.sayso.query.Query;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.QueryWords;
import dev.sayso.web.question.Question;
import dev.sayso.web.text.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * What to do when nothing was found, or so little that a word may be misspelt.
 *
 * @param few whether something was found
 * @param missing the parts that no article has
 * @param ways what would be found without one part
 * @param wider how much the query finds without all that narrows it
 * @param respelled the query in other spellings
 * @param any articles in which at least one of the terms stands
 * @param anyQuery the query that finds them all
 */
public record NothingView(
        boolean few,
        List<DeadEnd.Missing> missing,
        List<Way> ways,
        long wider,
        List<Respelled> respelled,
        List<HitView> any,
        long anyTotal,
        String anyQuery) {
    /** The query spelled otherwise, and how much it finds. */
    public record Respelled(String query, String address, long articles) {}

    /**
     * The search without one of its parts.
     *
     * @param part in words
     */
    public record Way(String part, String address, long articles) {}

    /** Beside a few hits: other spellings only. */
    public static NothingView few(Question question, DeadEnd help) {
        return new NothingView(
                true, List.of(), List.of(), 0, respelled(question, help), List.of(), 0, "");
    }

    /** Where nothing was found. */
    public static NothingView of(
            Question question,
            DeadEnd help,
            long wider,
            List<HitView> any,
            long anyTotal,
            String anyQuery) {
        return new NothingView(
                false,
                help.missing(),
                ways(question, help),
                wider,
                respelled(question, help),
                any,
                anyTotal,
                anyQuery);
    }

    private static List<Respelled> respelled(Question question, DeadEnd help) {
        return help.respelled().stream()
                .map(
                        one -> {
                            String query = QueryPrinter.print(one.query());
                            return new Respelled(
                                    query,
                                    question.typing(query).address("/search"),
                                    one.articles());
                        })
                .toList();
    }

    private static List<Way> ways(Question question, DeadEnd help) {
        List<Way> ways = new ArrayList<>();
        for (DeadEnd.Without one : help.without()) {
            ways.add(
                    new Way(
                            QueryWords.describe(one.part()),
                            question.typing(QueryPrinter.print(one.rest())).address("/search"),
                            one.articles()));
        }
        for (DeadEnd.Unfiltered one : help.unfiltered()) {
            ways.add(
                    new Way(
                            Speech.say("nothing.choice", FacetView.legend(one.facet())),
                            without(question, one.facet()).address("/search"),
                            one.articles()));
        }
        return ways;
    }

    private static Question without(Question question, Facet facet) {
        Question free = question;
        for (String value : question.wanted(facet)) {
            free = free.toggled(facet, value);
        }
        for (String value : question.unwanted(facet)) {
            free = free.toggledOut(facet, value);
        }
        return free;
    }

    /** Whether no way out is known. */
    public boolean isFinal() {
        return missing.isEmpty()
                && ways.isEmpty()
                && wider == 0
                && respelled.isEmpty()
                && any.isEmpty();
    }

    /** Whether it may help to write the part's beginning only. */
    public boolean isWord(DeadEnd.Missing one) {
        return one.part() instanceof Query.Word;
    }
}
