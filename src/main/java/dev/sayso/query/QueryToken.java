package dev.sayso.query;

import java.util.OptionalInt;

/** One piece of a query as typed; {@code position} is its offset in UTF-16 code units. */
sealed interface QueryToken {
    int position();

    /** A run of characters without spaces; {@code exact} when an equals sign stands before it. */
    record Bare(String text, boolean exact, int position) implements QueryToken {}

    /** Words in quotation marks; {@code slop} from a tilde and a number after them. */
    record Quoted(String text, boolean exact, int slop, boolean closed, int position)
            implements QueryToken {
        static final int MOST_SLOP = 100;

        boolean reachesTooFar() {
            return slop > MOST_SLOP;
        }

        Quoted withinLimit() {
            return new Quoted(text, exact, Math.min(slop, MOST_SLOP), closed, position);
        }
    }

    /** A name with a colon. */
    record FieldName(String name, int position) implements QueryToken {}

    record Open(int position) implements QueryToken {}

    record Close(int position) implements QueryToken {}

    /** A minus sign or NOT. */
    record Without(int position) implements QueryToken {}

    /** OR, or a sign of other search programs for it. */
    record Or(String text, int position) implements QueryToken {}

    record And(int position) implements QueryToken {}

    /** NEAR, with how many words may stand between; empty when no number stands after the slash. */
    record Near(OptionalInt words, int position) implements QueryToken {}

    record Same(int position) implements QueryToken {}

    /** ATLEAST before parentheses, with how often; empty when no number stands there. */
    record AtLeast(OptionalInt times, int position) implements QueryToken {}

    /** An operator of other search programs, with what is typed here for it. */
    record Foreign(String text, String instead, int position) implements QueryToken {}
}
