package dev.sayso.extract.statistic;

import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Quantity;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a sum down for people: "517 → 1,099 is +112.57 %, printed 112 %". */
final class Working {
    private Working() {}

    static String percentChange(Quantity printed, Pair pair, BigDecimal exact, Verdict verdict) {
        String sum =
                levels(pair)
                        + " is "
                        + signed(exact.setScale(2, RoundingMode.HALF_UP))
                        + " %, printed "
                        + printed(printed);
        boolean shares = pair.to().is(QuantityKind.PERCENT) && pair.from().is(QuantityKind.PERCENT);
        BigDecimal points = pair.to().amount().value().subtract(pair.from().amount().value());
        return verdict == Verdict.WRONG && shares
                ? sum + "; it is " + number(points.abs()) + " percentage points"
                : sum;
    }

    static String multiple(Quantity printed, Pair pair, BigDecimal exact) {
        return levels(pair)
                + " is "
                + number(exact.setScale(2, RoundingMode.HALF_UP))
                + " times, printed "
                + printed(printed);
    }

    static String share(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        return number(part) + " of " + number(whole) + " is " + rounded(percent) + " %";
    }

    static String sum(List<BigDecimal> terms, BigDecimal exact) {
        return terms.stream().map(Working::number).collect(Collectors.joining(" + "))
                + " is "
                + number(exact);
    }

    static String apart(BigDecimal one, BigDecimal other, BigDecimal difference) {
        return number(one) + " and " + number(other) + " are " + number(difference) + " apart";
    }

    static String product(BigDecimal each, BigDecimal count, BigDecimal exact) {
        return number(each) + " × " + number(count) + " is " + rounded(exact);
    }

    static String quotient(BigDecimal total, BigDecimal count, BigDecimal exact) {
        return number(total) + " ÷ " + number(count) + " is " + rounded(exact);
    }

    private static String rounded(BigDecimal exact) {
        return number(exact.setScale(2, RoundingMode.HALF_UP));
    }

    static String difference(Quantity printed, Pair pair, BigDecimal exact) {
        return levels(pair) + " is " + signed(exact) + ", printed " + printed(printed);
    }

    static String impossible(Quantity printed) {
        return "nothing can be reduced by more than all of it: 100 % at most, printed "
                + printed(printed);
    }

    private static String levels(Pair pair) {
        return number(pair.from().amount().value()) + " → " + number(pair.to().amount().value());
    }

    static String printed(Quantity quantity) {
        Amount amount = quantity.amount();
        boolean digits = quantity.text().chars().anyMatch(Character::isDigit);
        return digits && amount.kind() == QuantityKind.PERCENT
                ? number(amount.value()) + " %"
                : quantity.text();
    }

    private static String signed(BigDecimal value) {
        return (value.signum() < 0 ? "−" : "+") + number(value.abs());
    }

    /** With commas between thousands and without zeros at the end. */
    static String number(BigDecimal value) {
        DecimalFormat format =
                new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }
}
