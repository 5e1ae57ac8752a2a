package dev.sayso.duplicate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many pairs of each kind are taken for copies; the figures stand in decision 0013. */
final class CopyKindsTest {
    private static final int PAIRS = 100;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SAME                               | 100
                    FIRST_AND_LAST_PARAGRAPH_CUT       | 100
                    SENTENCES_REORDERED                | 100
                    TYPOS_3_PERCENT                    | 100
                    SCANNED_10_PERCENT                 |  98
                    SCANNED_15_PERCENT                 |  85
                    AMERICAN_SPELLING                  | 100
                    QUOTATIONS_CHANGED                 | 100
                    TRIMMED_30_PERCENT                 | 100
                    TRIMMED_60_PERCENT                 | 100
                    TRIMMED_80_PERCENT                 |  80
                    TRIMMED_60_PERCENT_AND_SCANNED     |  95
                    TRIMMED_REORDERED_AND_SPELLED_ANEW | 100
                    SHORT_LETTER_PRINTED_TWICE         | 100
                    """)
    void copiesAreFound(CopyKinds kind, int least) {
        long found = count(seed -> linked(kind.pair(seed)));

        assertTrue(kind.isCopy());
        assertTrue(found >= least, kind + ": " + found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SAME_TOPIC                 | 0
                    SAME_LONG_QUOTATION        | 0
                    SAME_BIO_AND_DISCLAIMER    | 0
                    SERIES_WITH_ONE_FRAME      | 0
                    SERIES_FILLED_IN           | 1
                    REPLY_QUOTING_HALF         | 0
                    LETTER_QUOTING_THE_PIECE   | 0
                    SHORT_LETTERS_ON_ONE_PIECE | 0
                    """)
    void whatOnlyLooksLikeACopyIsNone(CopyKinds kind, int most) {
        long found = count(seed -> linked(kind.pair(seed)));

        assertFalse(kind.isCopy());
        assertTrue(found <= most, kind + ": " + found);
    }

    /** The sketch turns hardly any pair away that the texts would pass. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    SCANNED_15_PERCENT,             100
                    TRIMMED_60_PERCENT,             100
                    TRIMMED_60_PERCENT_AND_SCANNED,  95
                    """)
    void theSketchFindsTheCandidates(CopyKinds kind, int least) {
        long found =
                count(
                        seed -> {
                            CopyKinds.Pair pair = kind.pair(seed);
                            return sketch(pair.first()).mayBeCopyOf(sketch(pair.second()));
                        });

        assertTrue(found >= least, kind + ": " + found);
    }

    private static long count(LongPredicate wanted) {
        return LongStream.rangeClosed(1, PAIRS).filter(wanted).count();
    }

    private static boolean linked(CopyKinds.Pair pair) {
        return sketch(pair.first()).mayBeCopyOf(sketch(pair.second()))
                && Likeness.between(Shingles.of(pair.first()), Shingles.of(pair.second())).isCopy();
    }

    private static Sketch sketch(String text) {
        return Sketch.of(Shingles.of(text));
    }
}
