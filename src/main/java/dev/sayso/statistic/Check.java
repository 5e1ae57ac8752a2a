package dev.sayso.statistic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether a printed result follows from the numbers printed beside it.
 *
 * @param from the baseline, where the text gives it
 * @param to the value compared with it, where the text gives it
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
