package dev.sayso.extract.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sayso.extract.quantity.QuantityReader;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Over random numbers: what is right, printed with any rounding, is never called wrong; what is off
 * by more than all roundings allow always is, in sentences that tie the numbers.
 */
class PrintedSumsTest {
    private static final int CASES = 400;
    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A way of writing two numbers and what follows from them. */
    enum Frame {
        SHARE_OF_RATIO("They won %s of %s villages, or %s per cent."),
        SHARE_IN_BRACKETS("Gunmen held %s of the %s villages (%s per cent)."),
        SHARE_OF_GROUP("Of %2$s villages, only %1$s (%3$s per cent) have power."),
        INCREASE("Raids rose from %s to %s, an increase of %s per cent."),
        RISE_BY("Raids were up by %3$s, from %1$s to %2$s."),
        SUM("The blast hurt %s soldiers and %s civilians, %s people in all."),
        TOTAL("The blast hurt %s soldiers and %s civilians, a total of %s."),
        PRODUCT("The fund pays Rs%s a head for %s families, Rs%s in all."),
        QUOTIENT("We counted %2$s raids in %1$s months, or %3$s a month.");

        private final String words;

        Frame(String words) {
            this.words = words;
        }

        /** The exact result of two numbers, of which the second is the larger. */
        BigDecimal result(BigDecimal small, BigDecimal large) {
            return switch (this) {
                case SHARE_OF_RATIO, SHARE_IN_BRACKETS, SHARE_OF_GROUP ->
                        small.multiply(HUNDRED).divide(large, PRECISION);
                case INCREASE -> large.subtract(small).multiply(HUNDRED).divide(small, PRECISION);
                case RISE_BY -> large.subtract(small);
                case SUM, TOTAL -> large.add(small);
                case PRODUCT -> large.multiply(small);
                case QUOTIENT -> large.divide(small, PRECISION);
            };
        }

        /** How many decimals may be printed. */
        int mostDecimals() {
            return switch (this) {
                case SHARE_OF_RATIO, SHARE_IN_BRACKETS, SHARE_OF_GROUP, INCREASE -> 2;
                case QUOTIENT -> 1;
                case RISE_BY, SUM, TOTAL, PRODUCT -> 0;
            };
        }

        String print(BigDecimal small, BigDecimal large, BigDecimal result) {
            return String.format(Locale.ROOT, words, number(small), number(large), number(result));
        }
    }

    private static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    private static List<Verdict> verdicts(String text) {
        TokenizedText tokenized = TokenizedText.of(text);
        return new StatisticReader(Optional.of(LocalDate.of(2024, 9, 4)), List.of(), List.of())
                .read(tokenized, QuantityReader.read(tokenized), List.of()).stream()
                        .flatMap(s -> s.checks().stream())
                        .map(Check::verdict)
                        .toList();
    }

    /** A number without zeros at its end, which nobody has rounded. */
    private static BigDecimal counted(Random random, int from, int to) {
        int number = from + random.nextInt(to - from);
        return BigDecimal.valueOf(number % 10 == 0 ? number + 1 : number);
    }

    private static BigDecimal small(Frame frame, Random random) {
        int least = frame == Frame.SHARE_OF_GROUP ? 101 : 11;
        return frame == Frame.QUOTIENT
                ? BigDecimal.valueOf(2 + random.nextInt(22))
                : counted(random, least, 900);
    }

    @ParameterizedTest
    @EnumSource
    void callsNothingWrongThatIsRight(Frame frame) {
        Random random = new Random(20240904L);
        for (int i = 0; i < CASES; i++) {
            BigDecimal small = small(frame, random);
            BigDecimal large = counted(random, 901, 99_000);
            int decimals = random.nextInt(frame.mostDecimals() + 1);
            RoundingMode rounding = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
            BigDecimal printed = frame.result(small, large).setScale(decimals, rounding);
            String text = frame.print(small, large, printed);
            if (printed.signum() > 0) {
                List<Verdict> verdicts = verdicts(text);
                assertEquals(
                        List.of(), verdicts.stream().filter(PrintedSumsTest::bad).toList(), text);
                assertNotEquals(List.of(), verdicts, text);
            }
        }
    }

    private static boolean bad(Verdict verdict) {
        return verdict == Verdict.WRONG || verdict == Verdict.NOT_CHECKABLE;
    }

    @ParameterizedTest
    @EnumSource
    void callsWrongWhatNoRoundingExplains(Frame frame) {
        Random random = new Random(19470814L);
        for (int i = 0; i < CASES; i++) {
            BigDecimal small = small(frame, random);
            BigDecimal large = counted(random, 901, 99_000);
            BigDecimal exact = frame.result(small, large);
            BigDecimal factor = BigDecimal.valueOf(random.nextBoolean() ? 0.6 : 1.6);
            BigDecimal off = random.nextBoolean() ? BigDecimal.valueOf(2) : BigDecimal.valueOf(3);
            BigDecimal printed = exact.multiply(factor).setScale(0, RoundingMode.HALF_UP).add(off);
            if (printed.subtract(exact).abs().compareTo(BigDecimal.valueOf(2)) >= 0) {
                String text = frame.print(small, large, printed);
                assertEquals(
                        1, verdicts(text).stream().filter(v -> v == Verdict.WRONG).count(), text);
            }
        }
    }
}
