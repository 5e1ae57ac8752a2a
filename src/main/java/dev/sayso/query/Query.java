package dev.sayso.query;

import dev.sayso.article.ArticleId;
import dev.sayso.article.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of an archive. A value: it prints itself in the query language by {@link
 * QueryPrinter}.
 */
public sealed interface Query {
    /** Where words are looked for. {@code ANY} is headline, standfirst and body together. */
    enum Scope {
        ANY,
        TITLE,
        LEAD,
        TEXT
    }

    /** Something that an article has or is. */
    enum Property {
        STATISTICS,
        CITATIONS,
        /** Names, sources and statistics were looked for in it. */
        ANALYSIS
    }

    /** What stands at places of one text, so that its distance from something else is known. */
    sealed interface Placed extends Query {
        /** The text in which all of it stands. */
        Scope scope();
    }

    /** What can stand beside NEAR and SAME, and be counted. */
    sealed interface Operand extends Placed {}

    /** Every article. */
    record Everything() implements Query {}

    /**
     * One word.
     *
     * @param exact as written: no stemming, case and accents count
     */
    record Word(Scope scope, String text, boolean exact) implements Operand {}

    /**
     * Words in this order.
     *
     * @param slop how many other words may stand between them
     */
    record Phrase(Scope scope, List<String> words, int slop, boolean exact) implements Operand {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** Words that begin so: {@code terror*}; at least two letters. */
    record Prefix(Scope scope, String text) implements Operand {}

    /**
     * Words of this shape: {@code ?} stands for one letter, {@code *} for any; two letters stand
     * before the first of them.
     */
    record Wildcard(Scope scope, String pattern) implements Query {}

    /** Words spelled nearly so, at most two letters different: {@code Balochstan~}. */
    record Fuzzy(Scope scope, String text) implements Query {}

    /** One of these, at each of its places; all in one scope, and at least two. */
    record Alternatives(List<Operand> parts) implements Operand {
        public Alternatives {
            parts = List.copyOf(parts);
        }

        @Override
        public Scope scope() {
            return parts.getFirst().scope();
        }
    }

    /**
     * Both in one text, in either order.
     *
     * @param words how many other words may stand between them; the end of a paragraph counts as one
     */
    record Near(Operand left, Operand right, int words) implements Placed {
        @Override
        public Scope scope() {
            return left.scope();
        }
    }

    /** All of these in one paragraph of the body, in the headline or in the standfirst. */
    record Same(List<Placed> parts) implements Query {
        public Same {
            parts = List.copyOf(parts);
        }
    }

    /**
     * So often, or more often.
     *
     * @param times counted in headline, standfirst and body together when the scope is {@code ANY}
     */
    record AtLeast(int times, Operand part) implements Query {}

    /** Signed by an author whose name holds these words. */
    record ByAuthor(String name) implements Query {}

    /** Published by the outlet, under its name or a known short form. */
    record InOutlet(String name) implements Query {}

    record OfKind(Kind kind) implements Query {}

    /** In the language, ISO 639-1. */
    record InLanguage(String code) implements Query {}

    /** Published between two days, both included; open where empty. */
    record Published(Optional<LocalDate> from, Optional<LocalDate> to) implements Query {}

    /** Without a date of publication. */
    record Undated() implements Query {}

    /** Mentions the organization under any of its names. */
    record Mentions(String name) implements Query {}

    /** Cites the organization as a source, under any of its names. */
    record Cites(String name) implements Query {}

    /** Credits somebody with something: the organization under any of its names, or a name. */
    record Credits(String name) implements Query {}

    /** States one statistic that meets the whole condition. */
    record WithStatistic(StatisticCondition condition) implements Query {}

    /** The body has so many words. */
    record Length(Bounds words) implements Query {}

    record Has(Property property) implements Query {}

    /** Has at least one copy: the same text in another article, whole or trimmed. */
    record Duplicate() implements Query {}

    /** This article and all its copies. */
    record CopiesOf(ArticleId id) implements Query {}

    /** All of these; at least one. */
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these. */
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Query part) implements Query {}
}
