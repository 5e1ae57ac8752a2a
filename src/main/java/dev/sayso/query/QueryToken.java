package dev.sayso.query;

/** One piece of a query as typed; {@code position} is its offset in UTF-16 code units. */
sealed interface QueryToken {
    int position();

    /** A run of characters without spaces; {@code exact} when an equals sign stands before it. */
    record Bare(String text, boolean exact, int position) implements QueryToken {}

    /** Words in quotation marks; {@code slop} from a tilde and a number after them. */
    record Quoted(String text, boolean exact, int slop, boolean closed, int position)
            implements QueryToken {}

    /** A name with a colon. */
    record FieldName(String name, int position) implements QueryToken {}

    record Open(int position) implements QueryToken {}

    record Close(int position) implements QueryToken {}

    /** A minus sign or NOT. */
    record Without(int position) implements QueryToken {}

    record Or(int position) implements QueryToken {}

    record And(int position) implements QueryToken {}

    /** An operator that the language has and that cannot be searched yet: NEAR/5, SAME. */
    record Later(String text, int position) implements QueryToken {}
}
