package dev.sayso.article;

import java.util.List;

/**
 * Who signed the piece. "Nobody signs an editorial" and "the name could not be read" are different
 * facts.
 */
public sealed interface Byline {
    /** The names, in the order printed, without "By", roles and honorifics; at least one. */
    record Signed(List<String> authors) implements Byline {
        public Signed {
            authors = List.copyOf(authors);
            if (authors.isEmpty()) {
                throw new IllegalArgumentException("a signed piece has an author");
            }
        }
    }

    /** The piece speaks for the outlet and is not meant to be signed. */
    record Unsigned() implements Byline {}

    /** No byline could be read. */
    record NotFound() implements Byline {}

    /** The names in the order printed; empty when nobody signed or nobody was found. */
    default List<String> authors() {
        return switch (this) {
            case Signed(List<String> names) -> names;
            case Unsigned() -> List.of();
            case NotFound() -> List.of();
        };
    }

    /** {@code Signed} when there is a name, else {@code NotFound}. */
    static Byline of(List<String> authors) {
        return authors.isEmpty() ? new NotFound() : new Signed(authors);
    }
}
