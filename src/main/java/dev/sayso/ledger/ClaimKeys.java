package dev.sayso.ledger;

import dev.sayso.language.WordList;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the facts that the statistics of one article state.
 *
 * <p>A place or a period that a statistic does not give is never guessed. It is taken from the same
 * article where only one can be meant: the place, when all its figures of that subject with a place
 * name the same one; the period, when the same number of that subject stands there with a period.
 *
 * <p>A subject with its place is one fact, whatever number is given for it. A share of something,
 * people of no sort, or a subject without a place could be many facts: those are the same only when
 * the number is the same too, and only when it is one that does not come about by chance.
 */
public final class ClaimKeys {
    private static final int TELLING_DIGITS = 3;
    private static final Pattern WHOLE_YEAR = Pattern.compile("(\\d{4})-01(?:-01)?/\\1-12(?:-31)?");
    private static final Map<String, String> PLACES =
            WordList.rows(ClaimKeys.class, "places.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    /** A statistic with its subject, and its place and period as far as they are known. */
    private record Said(Statistic statistic, Subject subject, String place, String period) {
        String series() {
            return String.join("|", subject.toString(), measure(statistic), sort(statistic));
        }

        Said at(String where, String when) {
            return new Said(statistic, subject, where, when);
        }
    }

    private ClaimKeys() {}

    /**
     * The facts by the ids of the statistics that state them; a statistic that could be any of many
     * has none, nor has one that repeats another in a pull quote.
     *
     * @param statistics all those of one article
     */
    public static Map<String, ClaimKey> of(List<Statistic> statistics) {
        Map<String, List<Said>> series =
                statistics.stream()
                        .filter(statistic -> statistic.duplicateOf().isEmpty())
                        .map(ClaimKeys::said)
                        .filter(said -> !said.subject().words().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        Said::series, LinkedHashMap::new, Collectors.toList()));
        Map<String, ClaimKey> keys = new LinkedHashMap<>();
        for (List<Said> alike : series.values()) {
            for (Said said : alike) {
                key(completed(said, alike)).ifPresent(key -> keys.put(said.statistic().id(), key));
            }
        }
        return keys;
    }

    private static Said said(Statistic statistic) {
        String place = place(statistic.place().orElse(""));
        String words = statistic.subject().orElse("");
        String unit = statistic.amount().unit().orElse("");
        boolean counted =
                statistic.amount().kind() == QuantityKind.COUNT
                        || statistic.amount().kind() == QuantityKind.RATE;
        Subject subject =
                Subject.of(words + " " + Complement.of(statistic), statistic.place().orElse(""));
        Subject whole =
                counted && !Subject.stands(unit, words)
                        ? subject.with(Subject.of(unit, ""))
                        : subject;
        return new Said(statistic, whole, place, period(statistic));
    }

    private static String place(String words) {
        String folded = words.toLowerCase(Locale.ROOT).replaceAll("[.’']", "").strip();
        String bare = folded.startsWith("the ") ? folded.substring(4) : folded;
        return PLACES.getOrDefault(bare, bare);
    }

    /** Twelve months from January are the year. */
    private static String period(Statistic statistic) {
        String edtf = statistic.period().map(Period::edtf).orElse("");
        Matcher whole = WHOLE_YEAR.matcher(edtf);
        return whole.matches() ? whole.group(1) : edtf;
    }

    private static Said completed(Said said, List<Said> alike) {
        List<Said> equal =
                alike.stream()
                        .filter(other -> !other.period().isEmpty())
                        .filter(
                                other ->
                                        Figure.of(other.statistic())
                                                .isSameNumber(Figure.of(said.statistic())))
                        .toList();
        String period = said.period().isEmpty() ? only(equal, true) : said.period();
        List<Said> placed = alike.stream().filter(other -> !other.place().isEmpty()).toList();
        return said.at(said.place().isEmpty() ? only(placed, false) : said.place(), period);
    }

    /** The one period or place of them all; nothing when they have none or several. */
    private static String only(List<Said> several, boolean period) {
        List<String> different =
                several.stream().map(s -> period ? s.period() : s.place()).distinct().toList();
        return different.size() == 1 ? different.getFirst() : "";
    }

    private static Optional<ClaimKey> key(Said said) {
        Statistic statistic = said.statistic();
        boolean share =
                measure(statistic).startsWith("percent")
                        && statistic.role() == Role.LEVEL
                        && !said.subject().isRate();
        boolean change = statistic.role() != Role.LEVEL;
        boolean one =
                said.subject().isTelling()
                        && !share
                        && !said.place().isEmpty()
                        && !(change && said.period().isEmpty());
        Figure figure = Figure.of(statistic);
        boolean telling = figure.isExact() && figure.digits() >= TELLING_DIGITS;
        boolean anchored = !said.place().isEmpty() && !said.period().isEmpty();
        if (!one && !telling && !anchored) {
            return Optional.empty();
        }
        return Optional.of(
                new ClaimKey(
                        said.subject().toString(),
                        measure(statistic),
                        sort(statistic),
                        said.place(),
                        said.period(),
                        one ? "" : figure.print()));
    }

    private static String measure(Statistic statistic) {
        Amount amount = statistic.amount();
        String per = amount.per().map(of -> " per " + of.toLowerCase(Locale.ROOT)).orElse("");
        String unit = amount.unit().map(of -> " " + of).orElse("");
        return switch (amount.kind()) {
            case PERCENT, RATIO -> "percent" + per;
            case MULTIPLIER ->
                    statistic.role() == Role.LEVEL ? amount.kind().label() : "percent" + per;
            case COUNT, RATE -> "count" + per;
            case PERCENTAGE_POINTS, RANK, INDEX, SCORE -> amount.kind().label() + per;
            case MONEY, DURATION, MEASURE -> amount.kind().label() + unit + per;
        };
    }

    private static String sort(Statistic statistic) {
        return statistic.role().label()
                + (statistic.status() == Status.OBSERVED ? "" : " " + statistic.status().label());
    }
}
