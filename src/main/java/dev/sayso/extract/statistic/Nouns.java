package dev.sayso.extract.statistic;

import dev.sayso.statistic.Amount;
import dev.sayso.statistic.QuantityKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reduces the noun phrase that a number counts to its head: "terrorist attack" is an attack. */
final class Nouns {
    private static final Map<String, String> PERSONS =
            Map.of(
                    "people", "person",
                    "individual", "person",
                    "personnel", "person",
                    "staff", "person",
                    "folk", "person",
                    "human", "person");

    private Nouns() {}

    static Amount statisticAmount(Amount amount) {
        boolean counts =
                switch (amount.kind()) {
                    case COUNT, RATIO, RATE -> amount.ucum().isEmpty();
                    case PERCENT,
                            PERCENTAGE_POINTS,
                            MONEY,
                            MULTIPLIER,
                            RANK,
                            INDEX,
                            SCORE,
                            DURATION,
                            MEASURE ->
                            false;
                };
        Optional<String> unit = amount.unit().filter(u -> amount.kind() != QuantityKind.PERCENT);
        boolean money =
                unit.filter(u -> u.length() == 3 && u.equals(u.toUpperCase(Locale.ROOT)))
                        .isPresent();
        return counts && unit.isPresent() && !money ? withUnit(amount, head(unit.get())) : amount;
    }

    private static String head(String phrase) {
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return PERSONS.getOrDefault(last.toLowerCase(Locale.ROOT), last);
    }

    private static Amount withUnit(Amount amount, String unit) {
        return new Amount(
                amount.value(),
                amount.high(),
                amount.modifier(),
                amount.kind(),
                Optional.of(unit),
                amount.ucum(),
                amount.scale(),
                amount.per());
    }
}
