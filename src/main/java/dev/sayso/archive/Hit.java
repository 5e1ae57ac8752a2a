package dev.sayso.archive;

import java.util.List;

/**
 * An article that matches.
 *
 * @param score comparable within one answer only
 * @param title where the query matches in the headline; offsets into the summary's title
 * @param snippets best first, at most three
 * @param copies the other articles of its group, the earliest first; whether they match or not
 */
public record Hit(
        Summary article,
        float score,
        List<Match> title,
        List<Snippet> snippets,
        List<Copy> copies) {
    public Hit {
        title = List.copyOf(title);
        snippets = List.copyOf(snippets);
        copies = List.copyOf(copies);
    }

    /** An article by itself, without a query. */
    public static Hit of(Summary article, List<Copy> copies) {
        return new Hit(article, 0, List.of(), List.of(), copies);
    }
}
