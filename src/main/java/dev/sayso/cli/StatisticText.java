package dev.sayso.cli;

import dev.sayso.attribution.Credit;
import dev.sayso.export.PlainText;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A statistic in words, for reading. */
final class StatisticText {
    private StatisticText() {}

    /**
     * On one line: the figure as printed, what it counts, where and when, and who is credited; then
     * what does not add up; then the sentence it stands in.
     */
    static List<String> lines(Statistic statistic, int columns) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + figure(statistic));
        statistic.checks().stream()
                .filter(check -> check.verdict() != Verdict.NOT_CHECKABLE)
                .map(StatisticText::verdict)
                .forEach(lines::add);
        new Lines(columns - 6)
                .of("“" + statistic.sentence() + "”")
                .forEach(line -> lines.add("      " + line));
        return lines;
    }

    /** {@code 306 attacks · terrorist attacks · Pakistan · 2023 · credited to PIPS}. */
    static String figure(Statistic statistic) {
        StringJoiner figure = new StringJoiner(" · ");
        figure.add(statistic.text());
        if (statistic.direction() != Direction.NONE) {
            figure.add(statistic.direction().label());
        }
        statistic.subject().ifPresent(figure::add);
        statistic
                .place()
                .filter(place -> !statistic.subject().orElse("").contains(place))
                .ifPresent(figure::add);
        statistic.period().map(Period::edtf).ifPresent(figure::add);
        figure.add(
                statistic
                        .source()
                        .map(Credit::name)
                        .map(name -> "credited to " + name)
                        .orElse("no source given"));
        return PlainText.oneLine(figure.toString());
    }

    private static String verdict(Check check) {
        return "    " + check.verdict().words() + ": " + PlainText.oneLine(check.working());
    }
}
