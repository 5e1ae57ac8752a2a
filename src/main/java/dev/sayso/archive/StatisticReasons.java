package dev.sayso.archive;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Span;
import dev.sayso.query.Query;
import dev.sayso.query.StatisticCondition;
import dev.sayso.query.StatisticPrinter;
import dev.sayso.statistic.PercentChange;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which statistics of an article meet a condition, or what the nearest one lacks. */
final class StatisticReasons {
    private static final int MOST_NAMED = 3;

    private final Archive archive;
    private final AnnotatedArticle annotated;

    StatisticReasons(Archive archive, AnnotatedArticle annotated) {
        this.archive = archive;
        this.annotated = annotated;
    }

    String of(StatisticCondition condition, boolean matches) throws IOException {
        List<Statistic> figures = annotated.annotations().figures();
        if (figures.isEmpty()) {
            return "states no statistics";
        }
        return matches ? met(condition, figures) : nearest(condition, figures);
    }

    private String met(StatisticCondition condition, List<Statistic> figures) throws IOException {
        Set<Span> meeting = meeting(condition);
        List<String> texts =
                figures.stream()
                        .filter(figure -> isAt(figure, meeting))
                        .map(figure -> "“" + figure.text() + "”")
                        .toList();
        return texts.isEmpty()
                ? "met by a statistic that stands apart from the text"
                : "met by "
                        + texts.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                        + (texts.size() > MOST_NAMED
                                ? " and " + (texts.size() - MOST_NAMED) + " more"
                                : "");
    }

    /** The figures of the text that meet a condition, by their places. */
    private Set<Span> meeting(StatisticCondition condition) throws IOException {
        return new HashSet<>(
                Match.spans(
                        archive.highlight(annotated.id(), new Query.WithStatistic(condition))
                                .body()));
    }

    private static boolean isAt(Statistic figure, Set<Span> places) {
        return figure.block().isEmpty()
                && places.stream().anyMatch(place -> place.covers(figure.span()));
    }

    /** The figure that fails the fewest conditions, the first of equal ones. */
    private String nearest(StatisticCondition condition, List<Statistic> figures)
            throws IOException {
        Map<StatisticCondition, Set<Span>> meeting = new HashMap<>();
        List<StatisticCondition> parts = parts(condition);
        for (StatisticCondition part : parts) {
            meeting.put(part, meeting(part));
        }
        Map<Statistic, List<StatisticCondition>> failed = new HashMap<>();
        for (Statistic figure : figures) {
            failed.put(
                    figure,
                    parts.stream()
                            .filter(part -> !isAt(figure, meeting.getOrDefault(part, Set.of())))
                            .toList());
        }
        Statistic best =
                figures.stream()
                        .filter(figure -> figure.block().isEmpty())
                        .min(
                                Comparator.comparingInt(
                                        figure -> failed.getOrDefault(figure, List.of()).size()))
                        .orElse(figures.getFirst());
        List<String> lacks = new ArrayList<>();
        for (StatisticCondition part : failed.getOrDefault(best, List.of())) {
            lacks.add(StatisticPrinter.print(part) + " (" + instead(best, part) + ")");
        }
        return "no statistic meets it; the nearest, “"
                + best.text()
                + "”, fails "
                + String.join(", ", lacks);
    }

    private static List<StatisticCondition> parts(StatisticCondition condition) {
        return condition instanceof StatisticCondition.All(List<StatisticCondition> parts)
                ? parts
                : List.of(condition);
    }

    /** What it has in the place of what is asked. */
    private static String instead(Statistic figure, StatisticCondition condition) {
        return switch (condition) {
            case StatisticCondition.Subject subject ->
                    "it is about " + figure.subject().orElse("nothing that was read");
            case StatisticCondition.OfKind kind -> "it is " + figure.amount().kind().label();
            case StatisticCondition.Value value ->
                    "its value is " + figure.amount().value().toPlainString();
            case StatisticCondition.Change change ->
                    PercentChange.of(figure)
                            .map(c -> "it changed by " + c.low().toPlainString() + "%")
                            .orElse("it is no relative change");
            case StatisticCondition.Unit unit ->
                    "its unit is " + figure.amount().unit().orElse("not known");
            case StatisticCondition.Currency currency ->
                    "its unit is " + figure.amount().unit().orElse("not known");
            case StatisticCondition.Per per ->
                    figure.amount().per().map(p -> "it is per " + p).orElse("it has no “per”");
            case StatisticCondition.During during ->
                    figure.period()
                            .map(period -> "its period is " + period.edtf())
                            .orElse("it has no period");
            case StatisticCondition.Place place ->
                    figure.place().map(p -> "its place is " + p).orElse("it has no place");
            case StatisticCondition.CreditedTo creditedTo -> credit(figure);
            case StatisticCondition.Unsourced unsourced -> credit(figure);
            case StatisticCondition.InRole role -> "its role is " + figure.role().label();
            case StatisticCondition.Going going -> "its direction is " + figure.direction().label();
            case StatisticCondition.Checked checked ->
                    figure.verdict()
                            .map(verdict -> "its check is " + verdict.label())
                            .orElse("it was not checked");
            case StatisticCondition.WithStatus status -> "its status is " + figure.status().label();
            case StatisticCondition.Qualified qualified ->
                    "its modifier is " + figure.amount().modifier().label();
            case StatisticCondition.All all -> "not all of these";
            case StatisticCondition.Any any -> "none of these";
            case StatisticCondition.Not not -> "it is so";
        };
    }

    private static String credit(Statistic figure) {
        return figure.source()
                .map(credit -> "it is credited to " + credit.name())
                .orElse("it is credited to nobody");
    }
}
