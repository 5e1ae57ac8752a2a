package dev.sayso.query;

import dev.sayso.query.StatisticCondition.All;
import dev.sayso.query.StatisticCondition.Any;
import dev.sayso.query.StatisticCondition.CreditedTo;
import dev.sayso.query.StatisticCondition.During;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what stands inside {@code stat:( … )}; {@link QueryParser} reads the same back. */
public final class StatisticPrinter {
    private StatisticPrinter() {}

    public static String print(StatisticCondition condition) {
        return switch (condition) {
            case StatisticCondition.Subject(List<String> words, int slop) -> subject(words, slop);
            case StatisticCondition.OfKind(var kind) -> kind.label();
            case StatisticCondition.Value(Bounds bounds) -> value(bounds);
            case StatisticCondition.Change(Bounds percent) ->
                    "change:" + QueryPrinter.number(percent);
            case StatisticCondition.Unit(String unit) -> "unit:" + QueryPrinter.value(unit);
            case StatisticCondition.Currency(String code) -> "currency:" + code;
            case StatisticCondition.Per(String per) -> "per:" + QueryPrinter.value(per);
            case During(var first, var last) -> "period:" + QueryPrinter.range(first, last);
            case StatisticCondition.Place(String place) -> "place:" + QueryPrinter.value(place);
            case CreditedTo(String name) -> "source:" + QueryPrinter.value(name);
            case StatisticCondition.Unsourced unsourced -> "unsourced";
            case StatisticCondition.InRole(var role) -> "role:" + role.label();
            case StatisticCondition.Going(var direction) -> "direction:" + direction.label();
            case StatisticCondition.Checked(var verdict) -> "check:" + verdict.label();
            case StatisticCondition.WithStatus(var status) -> "status:" + status.label();
            case StatisticCondition.Qualified(var modifier) -> "modifier:" + modifier.label();
            case All(List<StatisticCondition> parts) -> parts.isEmpty() ? "*" : joined(parts, " ");
            case Any(List<StatisticCondition> parts) -> joined(parts, " OR ");
            case StatisticCondition.Not(StatisticCondition part) -> "-" + part(part);
        };
    }

    private static String joined(List<StatisticCondition> parts, String between) {
        return parts.stream().map(StatisticPrinter::part).collect(Collectors.joining(between));
    }

    private static String part(StatisticCondition part) {
        boolean group = part instanceof Any || (part instanceof All(var parts) && !parts.isEmpty());
        return group ? "(" + print(part) + ")" : print(part);
    }

    private static String subject(List<String> words, int slop) {
        String text = String.join(" ", words);
        boolean bare =
                words.size() == 1
                        && QueryPrinter.isPlain(text)
                        && !Operators.isOne(text)
                        && !StatisticLeaf.isReserved(text);
        return bare ? text : QueryPrinter.quoted(text) + (slop > 0 ? "~" + slop : "");
    }

    /** A comparison stands alone; a number or a range needs its name. */
    private static String value(Bounds bounds) {
        String text = bounds.toString();
        return text.startsWith(">") || text.startsWith("<")
                ? text
                : "value:" + QueryPrinter.number(bounds);
    }
}
