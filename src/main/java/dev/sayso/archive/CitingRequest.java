package dev.sayso.archive;

import java.util.List;
import java.util.Optional;

/**
 * Which of the articles that cite an institute are wanted.
 *
 * @param verb only those that credit it with these words: see {@link Crediting#verb}
 * @param filters on outlet, author, year, and whom else they cite
 */
public record CitingRequest(Optional<String> verb, List<Filter> filters, int skip, int limit) {
    public CitingRequest {
        filters = List.copyOf(filters);
    }

    /** The newest, whatever they are. */
    public static CitingRequest newest(int limit) {
        return new CitingRequest(Optional.empty(), List.of(), 0, limit);
    }
}
