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
            case Query.All(List<Query> parts) ->
                    parts.stream().map(QueryPrinter::part).collect(Collectors.joining(" "));
            case Query.Any(List<Query> parts) ->
                    parts.stream().map(QueryPrinter::part).collect(Collectors.joining(" OR "));
            case Query.Not(Query part) -> "-" + part(part);
        };
    }

    /** A part of a larger query, in parentheses where it would else be read otherwise. */
    private static String part(Query part) {
        String printed = print(part);
        return part instanceof Query.All || part instanceof Query.Any
                ? "(" + printed + ")"
                : printed;
    }

    private static String scope(Scope scope) {
        return scope == Scope.ANY ? "" : scope.name().toLowerCase(Locale.ROOT) + ":";
    }

    private static String exact(boolean exact) {
        return exact ? "=" : "";
    }

    private static String word(String text, boolean exact) {
        return (isOperator(text) && !exact) || !isPlain(text) ? quoted(text) : text;
    }

    static boolean isOperator(String text) {
        return text.equals("AND")
                || text.equals("OR")
                || text.equals("NOT")
                || text.equals("SAME")
                || text.equals("NEAR");
    }

    static String value(String text) {
        return isPlain(text) && !isOperator(text) ? text : quoted(text);
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
