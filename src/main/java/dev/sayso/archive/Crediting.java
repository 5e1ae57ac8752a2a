package dev.sayso.archive;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Credit;
import dev.sayso.organization.OrganizationId;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Statistic;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one article takes from the institutes it cites, in the form in which every archive counts
 * it.
 */
public final class Crediting {
    /** Longer cues hold names and whole clauses: no verb that a second article would use. */
    private static final int LONGEST_VERB = 40;

    /** Numbers below this stand in any text for any thing. */
    private static final BigDecimal LEAST_TELLING = BigDecimal.TEN;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]++");

    /**
     * The words with which an article credits an organization.
     *
     * @param verb in lower case, single spaces between its words
     */
    public record Use(OrganizationId organization, String verb) {}

    private Crediting() {}

    /** Each once, however often the article uses it. */
    public static Set<Use> uses(AnnotatedArticle annotated) {
        return annotated.annotations().attributions().stream()
                .flatMap(attribution -> use(attribution, annotated.article().text()).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Use> use(Attribution attribution, String text) {
        return attribution
                .source()
                .credited()
                .flatMap(id -> verb(attribution, text).map(verb -> new Use(id, verb)));
    }

    /** The crediting words; nothing where the source carries over or they are a whole clause. */
    public static Optional<String> verb(Attribution attribution, String text) {
        return attribution
                .cue()
                .map(cue -> cue.of(text).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(verb -> !verb.isEmpty() && verb.length() <= LONGEST_VERB);
    }

    /** The organization that a statistic rests on; a repetition in a pull quote counts for none. */
    public static Optional<OrganizationId> credited(Statistic statistic) {
        return statistic.duplicateOf().isPresent()
                ? Optional.empty()
                : statistic.source().flatMap(Credit::organization);
    }

    /**
     * What two statistics have in common when they give the same number for the same time: value,
     * unit, denominator, role and period. Nothing for those without a period, for small counts,
     * which agree by chance, and for repetitions.
     */
    public static Optional<String> sameNumber(Statistic statistic) {
        Amount amount = statistic.amount();
        boolean small =
                amount.kind() == QuantityKind.COUNT
                        && amount.value().abs().compareTo(LEAST_TELLING) < 0;
        if (small || statistic.duplicateOf().isPresent()) {
            return Optional.empty();
        }
        return statistic
                .period()
                .map(
                        period ->
                                Stream.of(
                                                plain(amount.value()),
                                                amount.high().map(Crediting::plain).orElse(""),
                                                amount.kind().label(),
                                                amount.unit().orElse(""),
                                                amount.per().orElse(""),
                                                statistic.role().label(),
                                                period.edtf())
                                        .collect(Collectors.joining("\n")));
    }

    /**
     * What the statistics of an article are told apart by among its copies: amount, role, and the
     * words of the sentence. One that stands twice is numbered.
     *
     * @return in the order of the statistics
     */
    public static List<String> prints(List<Statistic> statistics) {
        Map<String, Integer> seen = new HashMap<>();
        return statistics.stream()
                .map(Crediting::print)
                .map(print -> print + "\n" + seen.merge(print, 1, Integer::sum))
                .toList();
    }

    private static String print(Statistic statistic) {
        Amount amount = statistic.amount();
        return String.join(
                "\n",
                plain(amount.value()),
                amount.kind().label(),
                amount.unit().orElse(""),
                amount.per().orElse(""),
                statistic.role().label(),
                BETWEEN_WORDS
                        .matcher(statistic.sentence().toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
