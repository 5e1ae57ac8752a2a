package dev.sayso.duplicate;

import java.util.Arrays;

/**
 * A text as its shingles: every stretch of five words, or of eight characters where words are
 * written without spaces, each as a number.
 *
 * <p>Five words because two writers on one topic hardly ever share five in a row, and because a
 * misprint costs no more than the stretch around it.
 */
public final class Shingles {
    /** How many words make a shingle, and how many characters where there are no spaces. */
    static final int WORDS = 5;

    static final int CHARACTERS = 8;

    private final int width;
    private final int words;
    private final long digest;
    private final int[] inOrder;
    private final int[] distinct;
    private final long[] numbers;

    private Shingles(Words text) {
        long[] each = text.inOrder();
        width = text.withoutSpaces() ? CHARACTERS : WORDS;
        words = each.length;
        inOrder = new int[Math.max(0, words - width + 1)];
        long whole = words;
        for (int i = 0; i < words; i++) {
            whole = Words.mixed(whole ^ each[i]);
            if (i < inOrder.length) {
                inOrder[i] = shingle(each, i);
            }
        }
        digest = whole;
        distinct = distinct(inOrder);
        numbers = text.numbers();
    }

    public static Shingles of(String text) {
        return new Shingles(Words.of(text));
    }

    private int shingle(long[] each, int from) {
        long hash = 0;
        for (int i = from; i < from + width; i++) {
            hash = hash * 0x5851f42d4c957f2dL + each[i];
        }
        return (int) (Words.mixed(hash) >>> 32);
    }

    private static int[] distinct(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (kept == 0 || sorted[i] != sorted[kept - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** How many words the text has; characters, where they are written without spaces. */
    public int words() {
        return words;
    }

    /**
     * Equal for two texts with the same words in the same order, and for others by a chance of one
     * in 2<sup>64</sup>.
     */
    public long digest() {
        return digest;
    }

    /** How many words a shingle spans. */
    int width() {
        return width;
    }

    /** Each shingle once, ascending. */
    int[] distinct() {
        return distinct;
    }

    /** The words with a digit in them, each once, ascending. */
    long[] numbers() {
        return numbers;
    }

    /** The share of the words, 0 to 1, that stand in a shingle which the other text has too. */
    double sharedWith(Shingles other) {
        int covered = 0;
        int until = 0;
        for (int i = 0; i < inOrder.length; i++) {
            if (Arrays.binarySearch(other.distinct, inOrder[i]) >= 0) {
                covered += i + width - Math.max(i, until);
                until = i + width;
            }
        }
        return words == 0 ? 0 : (double) covered / words;
    }
}
