package dev.sayso.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.extract.quantity.NumberPrinter.Printed;
import dev.sayso.statistic.Quantity;
import dev.sayso.statistic.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever way a number is printed, it is read back as itself. */
class NumberRoundTripTest {
    private static final int CASES = 100_000;
    private static final BigDecimal HAIR = new BigDecimal("1e-9");

    /** What is written around a number, and what the number then is an amount of. */
    private record Frame(String before, String after, QuantityKind kind, String unit) {}

    private static final List<Frame> FRAMES =
            List.of(
                    new Frame("They counted ", " votes.", QuantityKind.COUNT, "vote"),
                    new Frame(
                            "They waited ", " kilometres away.", QuantityKind.MEASURE, "kilometre"),
                    new Frame("They paid ", " dollars for it.", QuantityKind.MONEY, "USD"),
                    new Frame("They paid ", " rupees, they say.", QuantityKind.MONEY, "PKR"),
                    new Frame("It is ", " per cent.", QuantityKind.PERCENT, "percent"),
                    new Frame(
                            "It is ",
                            " percentage points.",
                            QuantityKind.PERCENTAGE_POINTS,
                            "percentage point"));
    private static final List<Frame> BEFORE_DIGITS =
            List.of(
                    new Frame("They paid $", " for it.", QuantityKind.MONEY, "USD"),
                    new Frame("They paid €", ", they say.", QuantityKind.MONEY, "EUR"),
                    new Frame("They paid Rs", " there.", QuantityKind.MONEY, "PKR"),
                    new Frame("They paid Rs ", " there.", QuantityKind.MONEY, "PKR"),
                    new Frame("They paid PKR ", ".", QuantityKind.MONEY, "PKR"));

    @Test
    void readsBackWhatIsPrintedInAnyFormWithAnyUnit() {
        Random random = new Random(20_240_613);
        NumberPrinter printer = new NumberPrinter(random);
        for (int i = 0; i < CASES; i++) {
            Printed printed = printer.any();
            boolean digits = Character.isDigit(printed.text().charAt(0));
            List<Frame> frames = digits && random.nextInt(3) == 0 ? BEFORE_DIGITS : FRAMES;
            Frame frame = frames.get(random.nextInt(frames.size()));
            Quantity read = only(frame.before() + printed.text() + frame.after());
            assertSame(printed, read);
            assertEquals(frame.kind(), read.amount().kind(), printed::text);
            assertEquals(frame.unit(), read.amount().unit().orElse(""), printed::text);
        }
    }

    @Test
    void readsBackPartsOfOneAsPerCent() {
        Random random = new Random(20_240_614);
        NumberPrinter printer = new NumberPrinter(random);
        for (int i = 0; i < CASES / 10; i++) {
            Printed printed = printer.fraction();
            Quantity read = only("They lost " + printed.text() + " of the votes.");
            assertSame(printed, read);
            assertEquals(QuantityKind.PERCENT, read.amount().kind(), printed::text);
        }
    }

    @Test
    void readsBackBothEndsOfARange() {
        Random random = new Random(20_240_615);
        NumberPrinter printer = new NumberPrinter(random);
        for (int i = 0; i < CASES / 10; i++) {
            NumberPrinter.PrintedRange printed = printer.range();
            Quantity read = only("They counted " + printed.text() + " votes.");
            BigDecimal high = read.amount().high().orElse(BigDecimal.ZERO);
            assertEquals(0, printed.low().compareTo(read.amount().value()), printed::text);
            assertEquals(0, printed.high().compareTo(high), printed::text);
        }
    }

    private static Quantity only(String text) {
        List<Quantity> read = QuantityReaderTest.read(text);
        assertEquals(1, read.size(), () -> text + " is read as " + read);
        return read.get(0);
    }

    private static void assertSame(Printed printed, Quantity read) {
        BigDecimal value = read.amount().value();
        assertTrue(
                printed.value().subtract(value).abs().compareTo(HAIR) < 0,
                () -> printed + " is read as " + value);
        assertTrue(read.amount().high().isEmpty(), printed::text);
    }
}
