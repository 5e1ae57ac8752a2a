package dev.sayso.archive;

import java.util.List;

/**
 * What was found beside one article.
 *
 * @param partial whether time ran out before everything was looked at: then there may be more
 */
public record Findings<T>(List<T> found, boolean partial) {
    public Findings {
        found = List.copyOf(found);
    }

    /** Nothing, and nothing was left out. */
    public static <T> Findings<T> none() {
        return new Findings<>(List.of(), false);
    }
}
