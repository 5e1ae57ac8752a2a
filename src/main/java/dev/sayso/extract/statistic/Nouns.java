package dev.sayso.extract.statistic;

import dev.sayso.language.Plurals;
import dev.sayso.language.WordList;
import dev.sayso.statistic.Amount;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reduces the noun phrase that a number counts to its head: "terrorist attack" is an attack. */
final class Nouns {
    private static final String PERSON = "person";
    private static final Map<String, String> PERSONS =
            Map.of(
                    "people", PERSON,
                    "individual", PERSON,
                    "personnel", PERSON,
                    "staff", PERSON,
                    "folk", PERSON,
                    "human", PERSON);
    private static final Set<String> KINDS_OF_PERSONS =
            WordList.rows(Nouns.class, "persons.txt", 1).stream()
                    .flatMap(row -> Arrays.stream(row[0].split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    private Nouns() {}

    /** The amount with the head of its noun for its unit, when it counts things. */
    static Amount statisticAmount(Amount amount) {
        boolean counts = amount.kind().countsThings() && amount.ucum().isEmpty();
        Optional<String> unit = amount.unit();
        boolean money =
                unit.filter(u -> u.length() == 3 && u.equals(u.toUpperCase(Locale.ROOT)))
                        .isPresent();
        return counts && unit.isPresent() && !money ? withUnit(amount, head(unit.get())) : amount;
    }

    /**
     * Whether what one noun counts is among what the other counts: soldiers among people, attacks
     * among attacks. One that is not named can be anything.
     */
    static boolean isAmong(Optional<String> some, Optional<String> all) {
        if (some.isEmpty() || all.isEmpty()) {
            return true;
        }
        String one = lowerHead(some.get());
        String other = lowerHead(all.get());
        return one.equals(other)
                || (other.equals(PERSON) && KINDS_OF_PERSONS.contains(one))
                || (other.equals("life") && KINDS_OF_PERSONS.contains(one));
    }

    /** Whether a plural or a singular noun and another name the same: pupils, pupil. */
    static boolean isSame(String one, String other) {
        return lowerHead(one).equals(lowerHead(other));
    }

    private static String lowerHead(String phrase) {
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return head(Plurals.singular(last));
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
