package dev.sayso.archive;

import java.util.List;

/**
 * Words of an article chosen for a query: a sentence, or a part of one that is very long, with "…"
 * where it was cut. Never markup.
 *
 * @param place where in the article the words stand
 * @param matches offsets into {@code text}, in order and not overlapping
 */
public record Snippet(Place place, String text, List<Match> matches) {
    /** A part of the article that is searched. */
    public enum Place {
        STANDFIRST,
        BODY
    }

    public Snippet {
        matches = List.copyOf(matches);
    }
}
