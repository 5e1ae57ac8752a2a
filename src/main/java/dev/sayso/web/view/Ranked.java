package dev.sayso.web.view;

import dev.sayso.archive.Results.FacetCount;
import dev.sayso.export.PlainText;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A name with a page of its own, and how many articles stand behind it.
 *
 * @param page of what the name means
 * @param articles a search for the articles
 */
public record Ranked(String name, String page, long count, String articles) {
    public String words() {
        return PlainText.oneLine(name);
    }

    public String number() {
        return Wording.count(count, "article");
    }

    /** The number alone. */
    public String grouped() {
        return Wording.grouped(count);
    }

    /** The first few of the counts. */
    static List<Ranked> of(
            List<FacetCount> counts,
            int limit,
            UnaryOperator<String> page,
            UnaryOperator<String> articles) {
        return counts.stream()
                .limit(limit)
                .map(
                        one ->
                                new Ranked(
                                        one.value(),
                                        page.apply(one.value()),
                                        one.count(),
                                        articles.apply(one.value())))
                .toList();
    }
}
