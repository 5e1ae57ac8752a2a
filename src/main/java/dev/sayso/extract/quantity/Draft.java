package dev.sayso.extract.quantity;

import dev.sayso.statistic.QuantityKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An amount while its sentence is being read.
 *
 * @param first index of its first lexeme: the currency sign, or the number
 * @param end index after its last one, the unit's included
 * @param after index after the noun it counts and its denominator
 * @param why why it is no statistic, where its form already tells
 */
record Draft(
        int first,
        int end,
        int after,
        Numeral numeral,
        BigDecimal value,
        @Nullable BigDecimal high,
        QuantityKind kind,
        Optional<String> unit,
        Optional<String> ucum,
        OptionalInt scale,
        Optional<String> per,
        Optional<String> why) {

    static Draft bare(int first, Numeral numeral) {
        return new Draft(
                first,
                numeral.end(),
                numeral.end(),
                numeral,
                numeral.value(),
                numeral.high(),
                QuantityKind.COUNT,
                Optional.empty(),
                Optional.empty(),
                numeral.scale(),
                Optional.empty(),
                Optional.empty());
    }

    Draft withUnit(QuantityKind newKind, String newUnit, Optional<String> newUcum, int newEnd) {
        return new Draft(
                first,
                newEnd,
                newEnd,
                numeral,
                value,
                high,
                newKind,
                Optional.of(newUnit),
                newUcum,
                scale,
                per,
                why);
    }

    /** The unit of a neighbour that the text does not repeat. */
    Draft withUnitOf(Draft other) {
        return new Draft(
                first,
                end,
                after,
                numeral,
                value,
                high,
                other.kind,
                other.unit,
                other.ucum,
                scale,
                per.isPresent() ? per : other.per,
                why);
    }

    Draft withValues(BigDecimal low, @Nullable BigDecimal newHigh, int newEnd) {
        return new Draft(
                first, newEnd, newEnd, numeral, low, newHigh, kind, unit, ucum, scale, per, why);
    }

    Draft withNoun(String noun, int newAfter) {
        return new Draft(
                first,
                end,
                newAfter,
                numeral,
                value,
                high,
                kind,
                Optional.of(noun),
                ucum,
                scale,
                per,
                why);
    }

    Draft withPer(String denominator, QuantityKind newKind, int newAfter) {
        return new Draft(
                first,
                end,
                newAfter,
                numeral,
                value,
                high,
                newKind,
                unit,
                ucum,
                scale,
                Optional.of(denominator),
                why);
    }

    Draft withKind(QuantityKind newKind) {
        return new Draft(
                first, end, after, numeral, value, high, newKind, unit, ucum, scale, per, why);
    }

    Draft withScale(OptionalInt newScale) {
        return new Draft(
                first, end, after, numeral, value, high, kind, unit, ucum, newScale, per, why);
    }

    Draft withScaled(BigDecimal newValue, OptionalInt newScale) {
        return new Draft(
                first, end, after, numeral, newValue, high, kind, unit, ucum, newScale, per, why);
    }

    Draft asPoints() {
        return new Draft(
                first,
                end,
                after,
                numeral,
                value,
                high,
                QuantityKind.PERCENTAGE_POINTS,
                Optional.of("percentage point"),
                Optional.of("{percentage point}"),
                scale,
                per,
                why);
    }

    /** "fired ten times": a count of occasions. */
    Draft asTimes() {
        Draft times = withUnit(QuantityKind.COUNT, "time", Optional.empty(), end);
        return per.isEmpty() ? times : times.withPer(per.orElse(""), QuantityKind.RATE, after);
    }

    /** "Amina Sule, 66": years that the text need not name. */
    Draft asAge() {
        return withUnit(QuantityKind.DURATION, "year of age", Optional.of("a"), end);
    }

    Draft because(String reason) {
        return new Draft(
                first,
                end,
                after,
                numeral,
                value,
                high,
                kind,
                unit,
                ucum,
                scale,
                per,
                Optional.of(reason));
    }

    /** Whether it has no unit of its own and counts nothing by name. */
    boolean isBare() {
        return unit.isEmpty() && kind == QuantityKind.COUNT;
    }
}
