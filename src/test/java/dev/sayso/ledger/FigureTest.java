package dev.sayso.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sayso.statistic.Modifier;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a printed value says of the true one. */
final class FigureTest {
    /** A figure as {@link Figure#print} writes it, with its parts parted by colons. */
    private static Figure figure(String parts) {
        String[] part = parts.split(":", -1);
        return new Figure(
                new BigDecimal(part[2]),
                part.length > 3 ? Optional.of(new BigDecimal(part[3])) : Optional.empty(),
                Modifier.valueOf(part[0].toUpperCase(Locale.ROOT)),
                new BigDecimal(part[1]));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            textBlock =
                    """
                    exact:0:1099,           exact:0:1099
                    exact:0:1099,           more_than:100:1000
                    exact:0:1099,           exact:100:1100
                    exact:0:1099,           approx:100:1100
                    exact:0:1099,           between:100:1000:1200
                    exact:0:1099,           at_least:0:1099
                    exact:0:1099,           less_than:100:1100
                    exact:0.1:64.8,         exact:1:65
                    more_than:100:1000,     more_than:1000:1500
                    exact:0:1099,           approx:1:1060
                    """)
    void agree(String one, String other) {
        assertEquals(true, figure(one).agrees(figure(other)));
        assertEquals(true, figure(other).agrees(figure(one)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            textBlock =
                    """
                    exact:0:1099,           exact:0:1065
                    exact:0:1099,           exact:100:1000
                    exact:0:1099,           more_than:100:500
                    exact:0:948,            more_than:100:1000
                    exact:1:112,            exact:1:113
                    exact:0.1:64.8,         exact:1:64
                    exact:0:2400,           less_than:1000:2000
                    exact:1:-12,            exact:1:12
                    """)
    void doNotAgree(String one, String other) {
        assertEquals(false, figure(one).agrees(figure(other)));
        assertEquals(false, figure(other).agrees(figure(one)));
    }

    @ParameterizedTest(name = "{0} excludes {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    exact:0:1099,       exact:0:1065,        true
                    exact:0:948,        more_than:100:1000,  true
                    exact:0:1099,       more_than:100:500,   false
                    exact:0:2400,       less_than:1000:2000, true
                    exact:0:3,          less_than:10:70,     false
                    """)
    void excludeOnlyWhatCannotBeTrueToo(String one, String other, boolean excluded) {
        assertEquals(excluded, figure(one).excludes(figure(other)));
        assertEquals(excluded, figure(other).excludes(figure(one)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"exact:0:1099", "more_than:1E+3:1000", "between:1:3:6", "exact:0.1:-64.8"})
    void comesBackFromTheIndex(String parts) {
        Figure figure = figure(parts);

        Figure read = Figure.read(figure.print());

        assertEquals(figure.print(), read.print());
        assertEquals(true, figure.isSame(read));
    }

    @Test
    void whatIsNoFigureIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Figure.read("1,099"));
    }
}
