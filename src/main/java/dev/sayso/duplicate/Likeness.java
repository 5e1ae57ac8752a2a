package dev.sayso.duplicate;

import java.util.Arrays;

/**
 * How alike two texts are, measured on the texts themselves.
 *
 * <p>What is asked is not how much of both together is common, but how much of the shorter one
 * stands in the longer one: a trimmed copy is a copy. The shares count words, not shingles, so that
 * misprints scattered over a copy weigh little, while a passage that two pieces quote weighs no
 * more than its length.
 *
 * @param shareOfFirst how much of the first text, 0 to 1, stands in the second in the same words
 * @param shareOfSecond how much of the second stands in the first
 * @param numbers how many of the shorter one's numbers, 0 to 1, the longer one has too; 1 where
 *     there are too few to tell
 * @param wordsOfFirst the length of the first text
 * @param wordsOfSecond the length of the second text
 * @param sameText whether both have the same words in the same order
 */
public record Likeness(
        double shareOfFirst,
        double shareOfSecond,
        double numbers,
        int wordsOfFirst,
        int wordsOfSecond,
        boolean sameText) {
    /** How much of the shorter text must stand in the longer one. */
    static final double LEAST_SHARE = 0.7;

    /** How many of its numbers: pieces made from one pattern differ in their numbers. */
    static final double LEAST_NUMBERS = 0.6;

    /** Fewer numbers than these say nothing. */
    private static final int FEWEST_NUMBERS = 4;

    /** Shorter texts than this are copies only when they are the same, word by word. */
    private static final int SHORTEST = 50;

    /** And not even then when they are shorter than this: a line that many pieces may have. */
    private static final int SHORTEST_SAME = 10;

    public static Likeness between(Shingles first, Shingles second) {
        return new Likeness(
                first.sharedWith(second),
                second.sharedWith(first),
                first.words() <= second.words() ? kept(first, second) : kept(second, first),
                first.words(),
                second.words(),
                first.words() == second.words() && first.digest() == second.digest());
    }

    /** How much of the shorter text stands in the longer one, 0 to 1. */
    public double similarity() {
        if (sameText) {
            return 1;
        }
        if (wordsOfFirst == wordsOfSecond) {
            return Math.max(shareOfFirst, shareOfSecond);
        }
        return wordsOfFirst < wordsOfSecond ? shareOfFirst : shareOfSecond;
    }

    /** Whether the two texts are one piece, whole or trimmed, perhaps edited. Symmetric. */
    public boolean isCopy() {
        int shorter = Math.min(wordsOfFirst, wordsOfSecond);
        return sameText
                ? shorter >= SHORTEST_SAME
                : shorter >= SHORTEST && similarity() >= LEAST_SHARE && numbers >= LEAST_NUMBERS;
    }

    private static double kept(Shingles shorter, Shingles longer) {
        long[] numbers = shorter.numbers();
        if (numbers.length < FEWEST_NUMBERS) {
            return 1;
        }
        long found =
                Arrays.stream(numbers)
                        .filter(n -> Arrays.binarySearch(longer.numbers(), n) >= 0)
                        .count();
        return (double) found / numbers.length;
    }
}
