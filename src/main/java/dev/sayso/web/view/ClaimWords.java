package dev.sayso.web.view;

import dev.sayso.export.PlainText;
import dev.sayso.ledger.Appearance;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.Claim.Compared;
import dev.sayso.ledger.Claim.Statement;
import dev.sayso.ledger.Relation;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Statistic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Says in words what a claim is about, who says what, and what contradicts what. */
public final class ClaimWords {
    private static final int MOST_OUTLETS = 6;

    private ClaimWords() {}

    /** {@code Terrorist attacks, Pakistan, 2024}. */
    public static String title(Claim claim) {
        Statistic statistic = claim.leading().first().statistic();
        StringJoiner title = new StringJoiner(", ");
        String what =
                statistic.subject().or(statistic.amount()::unit).orElse(claim.key().what());
        title.add(Wording.capital(what));
        String place = statistic.place().orElse(claim.key().place());
        if (!place.isEmpty() && !what.contains(place)) {
            title.add(place);
        }
        if (!claim.key().period().isEmpty()) {
            title.add(PeriodWords.of(claim.key().period()));
        }
        String change =
                switch (statistic.role()) {
                    case LEVEL -> "";
                    case CHANGE, RELATIVE_CHANGE -> ": change";
                };
        String status = StatisticWords.status(statistic);
        return PlainText.oneLine(title + change + (status.isEmpty() ? "" : " (" + status + ")"));
    }

    /** Whose say-so: {@code credited to PIPS}, {@code nobody credited}. */
    public static String credited(Appearance appearance) {
        return appearance
                .credited()
                .map(name -> "credited to " + PlainText.oneLine(name))
                .orElse("nobody credited");
    }

    /** {@code 1,099 attacks, credited to ICPS: The Indus Observer, Frontier Notebook}. */
    public static String statement(Statement statement) {
        return StatisticWords.value(statement.first().statistic())
                + ", "
                + credited(statement.first());
    }

    /** Where it is printed, in words; {@code outlet unknown} when no article says. */
    public static String outlets(Statement statement) {
        List<String> outlets = statement.outlets();
        List<String> named = outlets.stream().limit(MOST_OUTLETS).map(PlainText::oneLine).toList();
        int more = outlets.size() - named.size();
        return outlets.isEmpty()
                ? "outlet unknown"
                : more > 0 ? String.join(", ", named) + " and " + more + " more" : Wording.list(named);
    }

    /** What stands against what, in whole sentences: contradictions first, then the rest. */
    public static List<String> comparisons(Claim claim) {
        List<Compared> compared = claim.comparisons();
        return Stream.of(
                        Relation.Contradicts.class,
                        Relation.SameNumberOtherSource.class,
                        Relation.Drifts.class,
                        Relation.Incomparable.class)
                .flatMap(
                        sort ->
                                compared.stream()
                                        .filter(c -> sort.isInstance(c.relation()))
                                        .map(ClaimWords::sentence))
                .distinct()
                .toList();
    }

    private static String sentence(Compared compared) {
        String later = statement(compared.later());
        String earlier = statement(compared.earlier());
        return switch (compared.relation()) {
            case Relation.Agrees agrees -> later + ", agrees with " + earlier + ".";
            case Relation.Drifts drifts ->
                    later + ", says less exactly what had been " + earlier + ".";
            case Relation.SameNumberOtherSource same ->
                    StatisticWords.value(compared.later().first().statistic())
                            + " is credited to two: "
                            + name(compared.earlier())
                            + " and "
                            + name(compared.later())
                            + ".";
            case Relation.Contradicts contradicts ->
                    later + ", contradicts " + earlier + ": " + contradicts.words() + ".";
            case Relation.Incomparable(String because) ->
                    later + ", cannot be held against " + earlier + ": " + because + ".";
        };
    }

    private static String name(Statement statement) {
        return PlainText.oneLine(statement.first().credited().orElse("nobody"));
    }

    /**
     * Figures printed before their period was over: {@code 1,099 is given on 3 June 2024 for the
     * whole of 2024}.
     */
    public static List<String> tooEarly(Claim claim) {
        List<String> sentences = new ArrayList<>();
        for (Appearance appearance : claim.appearances()) {
            appearance
                    .tooEarlyFor()
                    .ifPresent(end -> sentences.add(tooEarly(appearance, end)));
        }
        return sentences;
    }

    private static String tooEarly(Appearance appearance, LocalDate end) {
        String period =
                appearance.statistic().period().map(Period::edtf).map(PeriodWords::of).orElse("");
        return StatisticWords.value(appearance.statistic())
                + " is given on "
                + appearance.printed().published().map(Wording::day).orElse("")
                + " for the whole of "
                + period
                + ", which ended on "
                + Wording.day(end)
                + ".";
    }
}
