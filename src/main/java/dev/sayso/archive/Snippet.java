package dev.sayso.archive;

import dev.sayso.article.Span;
import java.util.List;

/**
 * Words of an article chosen for a query; {@code matches} are offsets into {@code text}. Never
 * markup.
 */
public record Snippet(String text, List<Span> matches) {
    public Snippet {
        matches = List.copyOf(matches);
    }
}
