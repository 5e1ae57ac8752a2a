package dev.sayso.statistic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether a printed result follows from the numbers printed beside it.
 *
 * @param from the baseline, where the text gives it; of a share the whole, of a quotient the
 *     divisor, of a product or a sum of two the first number
 * @param to the value compared with it, where the text gives it; of a share the part, of a quotient
 *     the number divided, of a product or a sum of two the other number
 * @param printed the result as printed
 * @param computed the result as computed, where it can be
 * @param working the sum in words, for people: "517 → 1,099 is +112.57 %, printed 112 %"
 */
public record Check(
        CheckType type,
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        BigDecimal printed,
        Optional<BigDecimal> computed,
        Verdict verdict,
        String working) {}
