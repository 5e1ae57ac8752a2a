package dev.sayso.archive;

import java.util.List;

/**
 * An article that matches.
 *
 * @param score comparable within one answer only
 * @param snippets best first, at most three
 * @param copies the other articles of its group, the earliest first; whether they match or not
 */
public record Hit(Summary article, float score, List<Snippet> snippets, List<Copy> copies) {
    public Hit {
        copies = List.copyOf(copies);
        snippets = List.copyOf(snippets);
    }
}
