package dev.sayso.archive;

import dev.sayso.article.Span;
import java.util.List;

/**
 * Every place in one article that a query matches, over the whole text: offsets, in order, not
 * overlapping.
 *
 * @param standfirst in the standfirst among the article's particulars; none where there is none
 */
public record Highlights(List<Span> title, List<Span> standfirst, List<Span> body) {
    public Highlights {
        title = List.copyOf(title);
        standfirst = List.copyOf(standfirst);
        body = List.copyOf(body);
    }

    public static Highlights none() {
        return new Highlights(List.of(), List.of(), List.of());
    }
}
