package dev.sayso.archive;

import java.util.List;

/**
 * An article that matches.
 *
 * @param score comparable within one answer only
 * @param snippets best first, at most three
 */
public record Hit(Summary article, float score, List<Snippet> snippets) {
    public Hit {
        snippets = List.copyOf(snippets);
    }
}
