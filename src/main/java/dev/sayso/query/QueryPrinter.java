package dev.sayso.query;

import dev.sayso.query.Query.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a query in the query language; {@link QueryParser} reads the same query back. */
public final class QueryPrinter {
    private QueryPrinter() {}

    public static String print(Query query) {
        return switch (query) {
            case Query.Everything everything -> "*";
            case Query.Word(Scope scope, String text, boolean exact) ->
                    scope(scope) + exact(exact) + word(text, exact);
            case Query.Phrase(Scope scope, List<String> words, int slop, boolean exact) ->
                    scope(scope)
                            + exact(exact)
                            + quoted(String.join(" ", words))
                            + (slop > 0 ? "~" + slop : "");
            case Query.Prefix(Scope scope, String text) -> scope(scope) + text + "*";
            case Query.Wildcard(Scope scope, String pattern) -> scope(scope) + pattern;
            case Query.Fuzzy(Scope scope, String text) -> scope(scope) + text + "~";
            case Query.Alternatives(List<Query.Operand> parts) -> joined(parts, " OR ");
            case Query.Near(Query.Operand left, Query.Operand right, int words) ->
                    part(left) + " NEAR/" + words + " " + part(right);
            case Query.Same(List<Query.Placed> parts) -> joined(parts, " SAME ");
            case Query.AtLeast(int times, Query.Operand part) ->
                    "ATLEAST" + times + "(" + print(part) + ")";
            case Query.ByAuthor(String name) -> "author:" + value(name);
            case Query.InOutlet(String name) -> "outlet:" + value(name);
            case Query.OfKind(var kind) -> "kind:" + kind.label();
            case Query.InLanguage(String code) -> "lang:" + value(code);
            case Query.Published(Optional<LocalDate> from, Optional<LocalDate> to) ->
                    "date:" + range(from, to);
            case Query.Undated undated -> "date:none";
            case Query.Mentions(String name) -> "org:" + value(name);
            case Query.Cites(String name) -> "cites:" + value(name);
            case Query.Credits(String name) -> "source:" + value(name);
            case Query.WithStatistic(StatisticCondition condition) ->
                    "stat:(" + StatisticPrinter.print(condition) + ")";
            case Query.Length(Bounds words) -> "words:" + number(words);
            case Query.Has(var property) -> "has:" + property(property);
            case Query.Duplicate duplicate -> "is:duplicate";
            case Query.CopiesOf(var id) -> "copies:" + id;
            case Query.All(List<Query> parts) -> joined(parts, " ");
            case Query.Any(List<Query> parts) -> joined(parts, " OR ");
            case Query.Not(Query part) -> "-" + part(part);
        };
    }

    /** A part of a larger query, in parentheses where it would else be read otherwise. */
    private static String part(Query part) {
        return switch (part) {
            case Query.All all -> "(" + print(part) + ")";
            case Query.Any any -> "(" + print(part) + ")";
            case Query.Alternatives alternatives -> "(" + print(part) + ")";
            case Query.Near near -> "(" + print(part) + ")";
            case Query.Same same -> "(" + print(part) + ")";
            default -> print(part);
        };
    }

    private static String joined(List<? extends Query> parts, String between) {
        return parts.stream().map(QueryPrinter::part).collect(Collectors.joining(between));
    }

    private static String scope(Scope scope) {
        return scope == Scope.ANY ? "" : scope.name().toLowerCase(Locale.ROOT) + ":";
    }

    private static String exact(boolean exact) {
        return exact ? "=" : "";
    }

    private static String word(String text, boolean exact) {
        return (Operators.isOne(text) && !exact) || !isPlain(text) ? quoted(text) : text;
    }

    static String value(String text) {
        return isPlain(text) && !Operators.isOne(text) ? text : quoted(text);
    }

    static boolean isPlain(String text) {
        return text.chars()
                        .allMatch(
                                c ->
                                        Character.isLetterOrDigit(c)
                                                || Character.getType(c)
                                                        == Character.COMBINING_SPACING_MARK
                                                || Character.getType(c)
                                                        == Character.NON_SPACING_MARK
                                                || c == '-'
                                                || c == '.'
                                                || c == '\''
                                                || c == '’')
                && !text.startsWith("-")
                && !text.isEmpty();
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    /** A stretch of numbers after a colon, where a minus sign would be read otherwise. */
    static String number(Bounds bounds) {
        String text = bounds.toString();
        return text.startsWith("-") ? quoted(text) : text;
    }

    static String range(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.equals(to) && from.isPresent()
                ? from.get().toString()
                : from.map(LocalDate::toString).orElse("")
                        + ".."
                        + to.map(LocalDate::toString).orElse("");
    }

    /** The word after {@code has:}. */
    static String property(Query.Property property) {
        return switch (property) {
            case STATISTICS -> "statistics";
            case CITATIONS -> "citations";
            case ANALYSIS -> "analysis";
        };
    }
}
