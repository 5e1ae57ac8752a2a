package dev.sayso.archive.lucene;

import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.QueryPrinter;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Weight;

/** A part of a query that can be marked in a text. Whatever is excluded is none. */
sealed interface MarkedTerm {
    /** What is written of it, and on which alternatives it rests. */
    Term term();

    /**
     * The part of the query.
     *
     * @param rests the alternatives of an {@code OR} in which it stands: an article that does not
     *     match them is not found by this term
     */
    record Term(Query leaf, List<Weight> rests) {
        String printed() {
            return QueryPrinter.print(leaf);
        }
    }

    /**
     * Words, by their places in the index.
     *
     * @param single finds it in a text that is no article, however often it stands there
     * @param all finds the places of every form, when there are more than are marked, but not too
     *     many to look each up
     */
    record Words(
            Term term,
            org.apache.lucene.search.Query single,
            Weight weight,
            Optional<Weight> all,
            boolean moreForms)
            implements MarkedTerm {
        /** Where it is looked for. */
        Scope scope() {
            return switch (term.leaf()) {
                case Query.Placed placed -> placed.scope();
                case Query.Same(List<Query.Placed> parts) -> parts.getFirst().scope();
                case Query.AtLeast(int times, Query.Operand part) -> part.scope();
                case Query.Wildcard wildcard -> wildcard.scope();
                case Query.Fuzzy fuzzy -> fuzzy.scope();
                default -> Scope.ANY;
            };
        }

        /** Whether it asks for several words together. */
        boolean together() {
            return switch (term.leaf()) {
                case Query.Word word -> false;
                case Query.Prefix prefix -> false;
                case Query.Wildcard wildcard -> false;
                case Query.Fuzzy fuzzy -> false;
                default -> true;
            };
        }
    }

    /** An organization, or whoever is credited. */
    record Named(Term term, String name) implements MarkedTerm {}

    /** Statistics that meet a condition. */
    record Figures(Term term, org.apache.lucene.search.Query statistics) implements MarkedTerm {}
}
