package dev.sayso.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.extract.Annotator;
import dev.sayso.organization.AuthorityFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no journalist writes are read in linear time and without failing. */
class HostileNumbersTest {
    @Test
    @Timeout(30)
    void readsTenMillionDigits() {
        assertTrue(QuantityReaderTest.read("7".repeat(10_000_000)).isEmpty());
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "3,7 517 people and 3,7 100,000 more",
                "and ",
                "one and ",
                "a half of ",
                "1 to ",
                "1,",
                "1-",
                "five hundred ",
                "$",
                "12 of ",
                "per cent ",
                "from 1 to ",
                "1/",
                "(5",
                "minus ",
                "hundreds of ",
                "in 2019 ",
                "fell 3 per cent to ",
                "% ",
                "one hundred and ",
                "scores of ",
                "a few hundred ",
                "1 crore 20 lakh ",
                "2 1/2 ",
                "4(2)",
                "5'",
                "+1 ",
                "01 ",
                "PS1,",
                "twice as much ",
                "ID.3 ",
                "point one ",
                "five-to-",
                "Kia and ",
                "or two ",
                "a-half-"
            })
    void readsTheSameWordsAHundredThousandTimes(String words) {
        assertDoesNotThrow(() -> QuantityReaderTest.read(words.repeat(100_000)));
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "1,",
                "12,345,",
                "one hundred and ",
                "two hundred thousand ",
                "three point one four ",
                "1 000 ",
                "1 to 2 ",
                "7-"
            })
    void findsNoMoreAmountsInAMegabyteThanItHasWords(String words) {
        String text = words.repeat(1_000_000 / words.length());
        int amounts = QuantityReaderTest.read(text).size();
        assertTrue(amounts <= 1_000_000 / 2, () -> amounts + " amounts");
    }

    @Test
    @Timeout(60)
    void makesStatisticsOfASentenceWithoutEnd() {
        String text =
                "it rose from 517 in 2019 to 1,099 in 2020, a 112% increase, and ".repeat(10_000);
        assertTrue(
                new Annotator(AuthorityFile.empty())
                                .annotate(text, Optional.empty())
                                .statistics()
                                .size()
                        > 10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uD83D",
                "𝟛𝟜 % ١٢٣ million",
                "1e9999999",
                "0/0",
                "1/0 of it",
                "99999999999999999999999999999999999999999",
                "..5",
                "-",
                "$-"
            })
    void readsOddCharacters(String text) {
        assertDoesNotThrow(() -> QuantityReaderTest.read(text));
    }
}
