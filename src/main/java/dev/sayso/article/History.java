package dev.sayso.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What happened to an article since it was first taken in.
 *
 * @param replaces the ids of the earlier versions of its file, newest first
 * @param corrections the fields that a person set right
 */
public record History(List<ArticleId> replaces, Map<Field, Correction> corrections) {
    public History {
        replaces = List.copyOf(replaces);
        corrections = Map.copyOf(corrections);
    }

    /** Nothing happened yet. */
    public static History none() {
        return new History(List.of(), Map.of());
    }

    /** The corrections in the order of the record. */
    public Map<Field, Correction> inOrder() {
        return corrections.isEmpty() ? Map.of() : new EnumMap<>(corrections);
    }
}
