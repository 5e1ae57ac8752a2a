package dev.sayso.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts beside each other, word by word: what stands in both, in the order of both, and what
 * stands in one only.
 *
 * <p>Paragraphs that both have word for word are found first, so that a piece of which whole
 * paragraphs were left out costs nothing; between them the words are compared. Straight and curly
 * quotation marks count as the same, and so do other spaces.
 *
 * @param runs each of one side and within one paragraph; a run without words is the end of a
 *     paragraph
 * @param complete whether all words were compared; passages that differ too much are given whole,
 *     and so is what lies beyond the first {@link #MOST_WORDS} words
 */
public record TextDifference(List<Run> runs, boolean complete) {
    /** How many words of each text are looked at. */
    public static final int MOST_WORDS = 40_000;

    /**
     * Words that stand together.
     *
     * @param words as the text prints them; the first one's where both have them
     */
    public record Run(Side side, List<String> words) {
        public Run {
            words = List.copyOf(words);
        }

        /** Whether it is the end of a paragraph. */
        public boolean isBreak() {
            return words.isEmpty();
        }

        public String text() {
            return String.join(" ", words);
        }
    }

    public TextDifference {
        runs = List.copyOf(runs);
    }

    /** Compares texts whose paragraphs are parted by an empty line. */
    public static TextDifference between(String first, String second) {
        WordRow one = WordRow.of(first, MOST_WORDS);
        WordRow other = WordRow.of(second, MOST_WORDS);
        WordComparison comparison = new WordComparison(one, other);
        List<Run> runs = new ArrayList<>();
        Side side = Side.BOTH;
        List<String> words = new ArrayList<>();
        for (WordComparison.Step step : comparison.steps()) {
            boolean isBreak = step.word().equals(WordRow.BREAK);
            if (!words.isEmpty() && (isBreak || step.side() != side)) {
                runs.add(new Run(side, words));
                words.clear();
            }
            side = step.side();
            if (isBreak) {
                runs.add(new Run(side, List.of()));
            } else {
                words.add(step.word());
            }
        }
        if (!words.isEmpty()) {
            runs.add(new Run(side, words));
        }
        return new TextDifference(
                runs, comparison.isComplete() && !one.cutShort() && !other.cutShort());
    }
}
