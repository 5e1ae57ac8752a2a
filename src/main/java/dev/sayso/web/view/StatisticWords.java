package dev.sayso.web.view;

import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Statistic;
import dev.sayso.web.text.Speech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says a statistic in words: {@code more than 350 attacks}, {@code +112 %}, {@code PKR 3.2
 * trillion}.
 */
public final class StatisticWords {
    private static final Map<Integer, String> SCALES =
            Map.of(
                    3, "thousand",
                    5, "lakh",
                    6, "million",
                    7, "crore",
                    9, "billion",
                    12, "trillion");
    private static final int MOST_DECIMALS = 4;
    private static final int SHARE_DECIMALS = 2;

    private StatisticWords() {}

    /** The value with modifier, sign and unit. */
    public static String value(Statistic statistic) {
        Amount amount = statistic.amount();
        String number =
                sign(statistic)
                        + number(amount.value().abs(), amount)
                        + amount.high().map(high -> "–" + number(high.abs(), amount)).orElse("");
        String negative = amount.value().signum() < 0 && sign(statistic).isEmpty() ? "−" : "";
        return modifier(amount.modifier()) + unit(negative + number, amount, statistic.subject());
    }

    private static String sign(Statistic statistic) {
        if (statistic.role() == Role.LEVEL
                || statistic.amount().kind() == QuantityKind.MULTIPLIER) {
            return "";
        }
        return switch (statistic.direction()) {
            case UP -> "+";
            case DOWN -> "−";
            case NONE -> "";
        };
    }

    private static String number(BigDecimal value, Amount amount) {
        int scale = amount.scale().orElse(0);
        String word = SCALES.get(scale);
        BigDecimal shown = word == null ? value : value.movePointLeft(scale);
        return grouped(shown) + (word == null ? "" : " " + word);
    }

    /** {@code 1,099} and {@code 64.2857}; more than four decimals are rounded. */
    static String grouped(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS) {
            plain = plain.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        }
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    private static String modifier(Modifier modifier) {
        return switch (modifier) {
            case EXACT, BETWEEN -> "";
            case APPROX -> "about ";
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "at most ";
        };
    }

    private static String unit(String number, Amount amount, Optional<String> subject) {
        String per = amount.per().map(of -> " per " + of).orElse("");
        return switch (amount.kind()) {
            case PERCENT -> number + "\u00a0%" + per;
            case PERCENTAGE_POINTS -> number + " percentage points";
            case MONEY -> amount.unit().map(code -> code + " " + number).orElse(number) + per;
            case MULTIPLIER -> "× " + number;
            case RANK -> "rank " + number;
            case RATIO -> ratio(amount);
            case INDEX, SCORE -> number + per;
            case COUNT, RATE, DURATION, MEASURE -> number + noun(amount, subject) + per;
        };
    }

    /** {@code 64.29 %} for a part of a whole, {@code 38 to 62} for one number against another. */
    private static String ratio(Amount amount) {
        if (amount.per().isPresent()) {
            return grouped(amount.value()) + " to " + amount.per().get();
        }
        return grouped(amount.value().setScale(SHARE_DECIMALS, RoundingMode.HALF_UP)) + "\u00a0%";
    }

    /**
     * The unit, unless the words of the subject, which are shown beside it, say it already; people
     * are not named beside the words for who they are.
     */
    private static String noun(Amount amount, Optional<String> subject) {
        if (amount.unit().isEmpty()) {
            return "";
        }
        String unit = amount.unit().get();
        String noun = amount.value().compareTo(BigDecimal.ONE) == 0 ? unit : Wording.plural(unit);
        String words = subject.orElse("").toLowerCase(Locale.ROOT);
        boolean said =
                words.contains(noun.toLowerCase(Locale.ROOT))
                        || (words.contains(unit) && !words.equals(unit))
                        || (unit.equals("person") && !words.isEmpty());
        return said ? "" : " " + noun;
    }

    /** What is counted, unless the unit says it; empty when the text does not say. */
    public static String subject(Statistic statistic) {
        return statistic
                .subject()
                .filter(words -> !words.equalsIgnoreCase(statistic.amount().unit().orElse("")))
                .orElse("");
    }

    /** Where, unless the subject says it; empty when the text does not say. */
    public static String place(Statistic statistic) {
        String subject = subject(statistic);
        return statistic.place().filter(place -> !subject.contains(place)).orElse("");
    }

    /** When it holds, in words; empty when the text does not say. */
    public static String period(Statistic statistic) {
        return statistic.period().map(period -> PeriodWords.of(period.edtf())).orElse("");
    }

    /** What sort of statement it is beyond an observed level: {@code target}, {@code forecast}. */
    public static String status(Statistic statistic) {
        return switch (statistic.status()) {
            case OBSERVED -> "";
            case TARGET -> Speech.say("statement.target");
            case FORECAST -> Speech.say("statement.forecast");
            case COUNTERFACTUAL -> Speech.say("statement.counterfactual");
        };
    }

    /** Which way it went, where the sign does not show it; empty when it went no way. */
    public static String trend(Statistic statistic) {
        boolean shown =
                statistic.role() != Role.LEVEL
                        && statistic.amount().kind() != QuantityKind.MULTIPLIER;
        if (shown || statistic.direction() == Direction.NONE) {
            return "";
        }
        return statistic.direction() == Direction.UP
                ? Speech.say("note.rose")
                : Speech.say("note.fell");
    }
}
