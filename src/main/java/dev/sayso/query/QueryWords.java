package dev.sayso.query;

import static java.util.stream.Collectors.joining;

import dev.sayso.article.Languages;
import dev.sayso.query.Query.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says a query in words, so that a person sees how it was read. */
public final class QueryWords {
    private QueryWords() {}

    /** For example: {@code the phrase “suicide attack” and outlet “DND”, but not author “Khan”}. */
    public static String describe(Query query) {
        return switch (query) {
            case Query.Everything everything -> "every article";
            case Query.Placed placed -> where(placed.scope()) + text(placed);
            case Query.Same(List<Query.Placed> parts) ->
                    where(parts.getFirst().scope())
                            + parts.stream().map(QueryWords::text).collect(joining(" and "))
                            + " in the same paragraph";
            case Query.AtLeast(int times, Query.Operand part) ->
                    where(part.scope()) + text(part) + " at least " + times(times);
            case Query.Wildcard(Scope scope, String pattern) ->
                    where(scope) + "words like “" + pattern + "”";
            case Query.Fuzzy(Scope scope, String text) ->
                    where(scope) + "words spelled nearly “" + text + "”";
            case Query.ByAuthor(String name) -> "author “" + name + "”";
            case Query.InOutlet(String name) -> "outlet “" + name + "”";
            case Query.OfKind(var kind) -> "kind " + kind.label();
            case Query.InLanguage(String code) -> "in " + Languages.name(code);
            case Query.Published(Optional<LocalDate> from, Optional<LocalDate> to) ->
                    published(from, to);
            case Query.Undated undated -> "without a date";
            case Query.Mentions(String name) -> "mentions “" + name + "” under any of its names";
            case Query.Cites(String name) -> "cites “" + name + "” under any of its names";
            case Query.Credits(String name) -> "crediting “" + name + "”";
            case Query.WithStatistic(StatisticCondition condition) ->
                    "with a statistic that " + StatisticConditionWords.describe(condition);
            case Query.Length(Bounds words) -> words.words() + " words long";
            case Query.Has(var property) -> property(property);
            case Query.Duplicate duplicate -> "in the archive more than once";
            case Query.CopiesOf(var id) -> "the article " + id + " and its copies";
            case Query.All(List<Query> parts) -> all(parts);
            case Query.Any(List<Query> parts) ->
                    parts.stream().map(QueryWords::part).collect(joining(" or "));
            case Query.Not(Query part) -> "not " + part(part);
        };
    }

    /** What stands in a text, without saying in which. */
    private static String text(Query.Placed placed) {
        return switch (placed) {
            case Query.Word(Scope scope, String text, boolean exact) ->
                    (exact ? "exactly " : "") + "“" + text + "”";
            case Query.Phrase(Scope scope, List<String> words, int slop, boolean exact) ->
                    (exact ? "exactly the phrase " : "the phrase ")
                            + "“"
                            + String.join(" ", words)
                            + "”"
                            + (slop > 0 ? " within " + slop + " words" : "");
            case Query.Prefix(Scope scope, String text) -> "words beginning with “" + text + "”";
            case Query.Alternatives(List<Query.Operand> parts) ->
                    "(" + parts.stream().map(QueryWords::text).collect(joining(" or ")) + ")";
            case Query.Near(Query.Operand left, Query.Operand right, int words) ->
                    text(left) + " within " + words(words) + " of " + text(right);
        };
    }

    private static String words(int number) {
        return number == 1 ? "one word" : number + " words";
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }

    private static String all(List<Query> parts) {
        String wanted =
                parts.stream()
                        .filter(p -> !(p instanceof Query.Not))
                        .map(QueryWords::part)
                        .collect(joining(" and "));
        String unwanted =
                parts.stream()
                        .filter(Query.Not.class::isInstance)
                        .map(p -> part(((Query.Not) p).part()))
                        .collect(joining(" and not "));
        if (unwanted.isEmpty()) {
            return wanted;
        }
        return wanted.isEmpty() ? "not " + unwanted : wanted + ", but not " + unwanted;
    }

    private static String part(Query part) {
        String words = describe(part);
        return switch (part) {
            case Query.All all -> "(" + words + ")";
            case Query.Any any -> "(" + words + ")";
            case Query.Near near -> "(" + words + ")";
            case Query.Same same -> "(" + words + ")";
            case Query.AtLeast atLeast -> "(" + words + ")";
            default -> words;
        };
    }

    private static String where(Scope scope) {
        return switch (scope) {
            case ANY -> "";
            case TITLE -> "in the headline ";
            case LEAD -> "in the lead ";
            case TEXT -> "in the body ";
        };
    }

    private static String published(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && from.equals(to)) {
            return "published on " + from.get();
        }
        if (from.isPresent() && to.isPresent()) {
            return "published from " + from.get() + " to " + to.get();
        }
        return from.map(day -> "published on or after " + day)
                .orElseGet(
                        () ->
                                "published on or before "
                                        + to.map(LocalDate::toString).orElse("any day"));
    }

    private static String property(Query.Property property) {
        return switch (property) {
            case STATISTICS -> "with statistics";
            case CITATIONS -> "citing somebody";
            case ANALYSIS -> "analysed for names, sources and statistics";
        };
    }
}
