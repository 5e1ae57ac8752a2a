package dev.sayso.web.view;

import dev.sayso.export.PlainText;
import dev.sayso.ledger.Appearance;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.Claim.Compared;
import dev.sayso.ledger.Claim.Statement;
import dev.sayso.ledger.Figure;
import dev.sayso.ledger.Relation;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Statistic;
import dev.sayso.web.text.Speech;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a claim is about, who says what, and what contradicts what. */
public final class ClaimWords {
    private static final int MOST_OUTLETS = 6;

    private ClaimWords() {}

    /** {@code Terrorist attacks, Pakistan, 2024}, in English as its articles are. */
    public static String title(Claim claim) {
        return Speech.inEnglish(() -> englishTitle(claim));
    }

    private static String englishTitle(Claim claim) {
        Statistic statistic = claim.leading().first().statistic();
        StringJoiner title = new StringJoiner(", ");
        String place = statistic.place().orElse(claim.key().place());
        String what = withoutPlace(what(claim), place);
        title.add(Wording.capital(what));
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

    /** "attacks in pakistan" where Pakistan is named beside it: the words are in lower case. */
    private static String withoutPlace(String what, String place) {
        String tail = " in " + place.toLowerCase(Locale.ROOT);
        return !place.isEmpty() && what.endsWith(tail)
                ? what.substring(0, what.length() - tail.length())
                : what;
    }

    /** What is counted, in the words most articles have for it; of equally many, the fewest. */
    private static String what(Claim claim) {
        Map<String, Long> words =
                claim.appearances().stream()
                        .map(Appearance::statistic)
                        .flatMap(s -> s.subject().or(s.amount()::unit).stream())
                        .collect(
                                Collectors.groupingBy(
                                        subject -> subject.toLowerCase(Locale.ROOT),
                                        TreeMap::new,
                                        Collectors.counting()));
        return words.entrySet().stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(
                                        Comparator.comparingInt(
                                                (Map.Entry<String, Long> entry) ->
                                                        -entry.getKey().length())))
                .map(Map.Entry::getKey)
                .orElse(claim.key().what());
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
                ? Speech.say("article.copies.unknown")
                : more > 0
                        ? Speech.say("list.more", Wording.joined(named), Wording.grouped(more))
                        : Wording.list(named);
    }

    /** What stands against what, in whole sentences: contradictions first, then the rest. */
    public static List<String> comparisons(Claim claim) {
        return sentences(claim).toList();
    }

    /** The first of them; no more are made. */
    static List<String> comparisons(Claim claim, int most) {
        return sentences(claim).limit(most).toList();
    }

    private static Stream<String> sentences(Claim claim) {
        List<Compared> compared = claim.comparisons();
        return Stream.of(
                        Relation.Contradicts.class,
                        Relation.SameNumberOtherSource.class,
                        Relation.Drifts.class,
                        Relation.Incomparable.class)
                .flatMap(sort -> comparisons(claim, compared, sort))
                .distinct();
    }

    private static Stream<String> comparisons(
            Claim claim, List<Compared> compared, Class<? extends Relation> sort) {
        return compared.stream()
                .filter(one -> sort.isInstance(one.relation()))
                .map(one -> sentence(claim, one));
    }

    /** One sentence for each two figures, whoever gives them: it names all who do. */
    private static String sentence(Claim claim, Compared compared) {
        Figure one = compared.earlier().figure();
        Figure other = compared.later().figure();
        String earlier = figure(claim, one);
        String later = figure(claim, other);
        return switch (compared.relation()) {
            case Relation.Agrees agrees -> later + " agrees with " + earlier + ".";
            case Relation.Drifts drifts -> later + " says less exactly what " + earlier + " says.";
            case Relation.SameNumberOtherSource same ->
                    StatisticWords.value(compared.later().first().statistic())
                            + " is credited to several: "
                            + Wording.list(creditedNames(claim, one))
                            + ".";
            case Relation.Contradicts contradicts -> contradiction(claim, one, other);
            case Relation.Incomparable(String because) ->
                    later + " cannot be held against " + earlier + ": " + because + ".";
        };
    }

    /** Always from the smaller to the larger, so that each two figures are named once. */
    private static String contradiction(Claim claim, Figure one, Figure other) {
        boolean rising = one.value().compareTo(other.value()) <= 0;
        Figure small = rising ? one : other;
        Figure large = rising ? other : one;
        Relation difference = Relation.Contradicts.of(claim.key(), small, large);
        return figure(claim, small)
                + " and "
                + figure(claim, large)
                + " contradict each other: the second is "
                + difference.words()
                + ".";
    }

    /** {@code 1,099 (PIPS, nobody credited)}. */
    private static String figure(Claim claim, Figure figure) {
        List<Statement> statements =
                claim.statements().stream().filter(s -> s.figure().isSame(figure)).toList();
        List<String> credited = new ArrayList<>(creditedNames(claim, figure));
        if (statements.stream().anyMatch(s -> s.first().creditedKey().isEmpty())) {
            credited.add("nobody credited");
        }
        return StatisticWords.value(statements.getFirst().first().statistic())
                + " ("
                + String.join("; ", credited)
                + ")";
    }

    private static List<String> creditedNames(Claim claim, Figure figure) {
        return claim.statements().stream()
                .filter(statement -> statement.figure().isSame(figure))
                .flatMap(statement -> statement.first().credited().stream())
                .map(PlainText::oneLine)
                .distinct()
                .toList();
    }

    /**
     * Figures printed before their period was over: {@code 1,099 is given on 3 June 2024 for the
     * whole of 2024}.
     */
    public static List<String> tooEarly(Claim claim) {
        List<String> sentences = new ArrayList<>();
        for (Appearance appearance : claim.appearances()) {
            appearance.tooEarlyFor().ifPresent(end -> sentences.add(tooEarly(appearance, end)));
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
