package dev.sayso.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {
    private static String shown(TextDifference difference) {
        return difference.runs().stream()
                .map(
                        run -> {
                            String words = run.isBreak() ? "¶" : run.text();
                            return switch (run.side()) {
                                case BOTH -> words;
                                case FIRST -> "[-" + words + "]";
                                case SECOND -> "[+" + words + "]";
                            };
                        })
                .collect(Collectors.joining(" "));
    }

    private static String paragraphs(String text) {
        return text.replace(" ¶ ", "\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the mill stands still    | the mill stands still      | the mill stands still
                    the mill stands still    | the old mill stands        | the [+old] mill stands [-still]
                    the mill is shut         | the mill was shut          | the mill [-is] [+was] shut
                    it’s a “mill”            | it's a "mill"              | it’s a “mill”
                    one ¶ two ¶ three        | one ¶ three                | one ¶ [-two] [-¶] three
                    one ¶ two                | two ¶ one                  | [-one] [-¶] two [+¶] [+one]
                    one two ¶ three          | one two three              | one two [-¶] three
                    one                      | ''                         | [-one]
                    """)
    void wordsOfOneTextOnlyAreMarked(String first, String second, String expected) {
        assertEquals(
                expected,
                shown(
                        TextDifference.between(
                                paragraphs(first), second == null ? "" : paragraphs(second))));
    }

    @Test
    void aRewrittenSentenceIsNotTornToPieces() {
        assertEquals(
                "[-Nobody had asked the millers of it before] [+Everyone knew what the rain of spring brings] .",
                shown(
                        TextDifference.between(
                                "Nobody had asked the millers of it before .",
                                "Everyone knew what the rain of spring brings .")));
    }

    /** Both texts can be read off, whatever was changed. */
    @Test
    void eachTextIsItsOwnWordsAndThoseOfBoth() {
        Random random = new Random(20_261_130);
        for (int round = 0; round < 300; round++) {
            List<String> first = words(random, random.nextInt(60));
            List<String> second = changed(random, first);

            TextDifference difference = TextDifference.between(text(first), text(second));

            assertEquals(text(first), side(difference, Side.SECOND), "round " + round);
            assertEquals(text(second), side(difference, Side.FIRST), "round " + round);
            assertTrue(difference.complete());
        }
    }

    private static List<String> words(Random random, int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(i > 0 && i < length - 1 && i % 9 == 8 ? "\n\n" : word(random));
        }
        return words;
    }

    private static String word(Random random) {
        return String.valueOf((char) ('a' + random.nextInt(6)));
    }

    private static List<String> changed(Random random, List<String> words) {
        List<String> changed = new ArrayList<>();
        for (String word : words) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> changed.addAll(List.of(word(random), word));
                default -> changed.add(word);
            }
        }
        changed.removeIf(word -> word.equals("\n\n") && random.nextInt(4) == 0);
        return changed;
    }

    private static String text(List<String> words) {
        return String.join(" ", words).replaceAll("\\s*\n\n(\\s*\n\n)*\\s*", "\n\n").strip();
    }

    private static String side(TextDifference difference, Side without) {
        return text(
                difference.runs().stream()
                        .filter(run -> run.side() != without)
                        .map(run -> run.isBreak() ? "\n\n" : run.text())
                        .toList());
    }

    @Test
    void aLongTextOfWhichWholeParagraphsWereLeftOutIsComparedWhole() {
        List<String> piece = new MadeUpPieces(1, 7).piece(6_000);
        List<String> half = piece.subList(piece.size() / 2, piece.size());

        TextDifference difference =
                TextDifference.between(String.join("\n\n", piece), String.join("\n\n", half));

        assertTrue(difference.complete());
        assertTrue(difference.runs().stream().noneMatch(run -> run.side() == Side.SECOND));
    }

    @Test
    void textsThatShareNothingAreGivenWholeAndSaidToBe() {
        TextDifference difference =
                TextDifference.between(
                        String.join(" ", Collections.nCopies(5_000, "a")),
                        String.join(" ", Collections.nCopies(5_000, "b")));

        assertFalse(difference.complete());
        assertEquals(2, difference.runs().size());
    }

    @Test
    void whatLiesBeyondTheLimitIsLeftOutAndSaidToBe() {
        String word = "mill ";
        TextDifference difference =
                TextDifference.between(word.repeat(TextDifference.MOST_WORDS + 1), "mill");

        assertFalse(difference.complete());
    }
}
