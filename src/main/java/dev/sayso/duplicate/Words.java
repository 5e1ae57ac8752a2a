package dev.sayso.duplicate;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The words of a text as numbers, in their order.
 *
 * <p>Case, accents, apostrophes and punctuation do not count, so that an outlet's house style does
 * not make another text; {@code 1,099} and {@code 1099} are one number. Scripts that put no spaces
 * between words give one number a character.
 */
final class Words {
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN);

    /** Before this character there is neither an accent nor a script without spaces. */
    private static final char FIRST_ACCENTED = '\u00aa';

    private static final char FIRST_WITHOUT_SPACES = '\u0e00';

    private final String text;
    private long[] words = new long[256];
    private int count;
    private long[] numbers = new long[16];
    private int numberCount;
    private int characters;
    private long word;
    private boolean begun;
    private boolean digits;

    private Words(String text) {
        this.text = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    static Words of(String text) {
        Words words = new Words(text);
        words.scan();
        return words;
    }

    /** One number a word; equal words, equal numbers. */
    long[] inOrder() {
        return Arrays.copyOf(words, count);
    }

    /** The words that hold a digit, each once, ascending. */
    long[] numbers() {
        return Arrays.stream(numbers, 0, numberCount).sorted().distinct().toArray();
    }

    /** Whether most of it is written without spaces between words. */
    boolean withoutSpaces() {
        return characters * 2 > count;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < FIRST_ACCENTED);
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                take(c);
            } else if (!standsInsideAWord(c, at, next)) {
                end();
            }
            at = next;
        }
        end();
    }

    private void take(int c) {
        if (c >= FIRST_WITHOUT_SPACES && WITHOUT_SPACES.contains(UnicodeScript.of(c))) {
            end();
            add(mixed(c));
            characters++;
            return;
        }
        int digit = Character.digit(c, 10);
        word = word * 31 + (digit >= 0 ? '0' + digit : Character.toLowerCase(c));
        begun = true;
        digits |= digit >= 0;
    }

    /** Accents, apostrophes, joiners, and the separators of a number. */
    private boolean standsInsideAWord(int c, int at, int next) {
        return switch (c) {
            case '\'', '\u2019', '\u02bc', '\u00ad', '\u200c', '\u200d' -> true;
            case ',', '.', '\u066b', '\u066c' ->
                    at > 0
                            && next < text.length()
                            && Character.isDigit(text.charAt(at - 1))
                            && Character.isDigit(text.charAt(next));
            default -> isMark(c);
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void end() {
        if (begun) {
            long finished = mixed(word);
            add(finished);
            if (digits) {
                if (numberCount == numbers.length) {
                    numbers = Arrays.copyOf(numbers, numberCount * 2);
                }
                numbers[numberCount++] = finished;
            }
        }
        word = 0;
        begun = false;
        digits = false;
    }

    private void add(long finished) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = finished;
    }

    /** Spreads a number over all 64 bits: the finisher of SplitMix64. */
    static long mixed(long number) {
        long z = number + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
