package dev.sayso.query;

import dev.sayso.query.StatisticCondition.All;
import dev.sayso.query.StatisticCondition.Any;
import dev.sayso.statistic.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words what is asked of a statistic; it goes on from "a statistic that". */
public final class StatisticConditionWords {
    private StatisticConditionWords() {}

    /** For example: {@code is of kind percent and lies above 50 and credits nobody}. */
    public static String describe(StatisticCondition condition) {
        return switch (condition) {
            case StatisticCondition.Subject(List<String> words, int slop) ->
                    "counts “"
                            + String.join(" ", words)
                            + "”"
                            + (slop > 0 ? " within " + slop + " words" : "");
            case StatisticCondition.OfKind(var kind) -> "is of kind " + plain(kind.label());
            case StatisticCondition.Value(Bounds bounds) -> "lies " + bounds.words();
            case StatisticCondition.Change(Bounds percent) ->
                    "tells a change of " + percent.words() + " per cent";
            case StatisticCondition.Unit(String unit) -> "is in “" + unit + "”";
            case StatisticCondition.Currency(String code) -> "is money in " + code;
            case StatisticCondition.Per(String per) -> "is per “" + per + "”";
            case StatisticCondition.During(var first, var last) -> "holds " + days(first, last);
            case StatisticCondition.Place(String place) -> "is about “" + place + "”";
            case StatisticCondition.CreditedTo(String name) ->
                    "is credited to “" + name + "” under any name";
            case StatisticCondition.Unsourced unsourced -> "credits nobody";
            case StatisticCondition.InRole(var role) -> "is a " + plain(role.label());
            case StatisticCondition.Going(var direction) -> "goes " + direction.label();
            case StatisticCondition.Checked(var verdict) -> checked(verdict);
            case StatisticCondition.WithStatus(var status) -> "is " + status.label();
            case StatisticCondition.Qualified(var modifier) ->
                    "is qualified as " + plain(modifier.label());
            case All(List<StatisticCondition> parts) ->
                    parts.isEmpty() ? "is there" : joined(parts, " and ");
            case Any(List<StatisticCondition> parts) -> joined(parts, " or ");
            case StatisticCondition.Not(StatisticCondition part) -> "not: " + part(part);
        };
    }

    private static String joined(List<StatisticCondition> parts, String between) {
        return parts.stream()
                .map(StatisticConditionWords::part)
                .collect(Collectors.joining(between));
    }

    private static String part(StatisticCondition part) {
        String words = describe(part);
        return part instanceof All || part instanceof Any ? "(" + words + ")" : words;
    }

    private static String checked(Verdict verdict) {
        return switch (verdict) {
            case AGREES, WRONG -> verdict.words();
            case TRUNCATED, NOT_CHECKABLE -> "is " + verdict.words();
        };
    }

    /** {@code relative change}. */
    private static String plain(String label) {
        return label.replace('_', ' ');
    }

    private static String days(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && first.equals(last)) {
            return "on " + first.get();
        }
        return first.map(day -> "from " + day + " ").orElse("")
                + last.map(day -> "until " + day).orElse("on");
    }
}
