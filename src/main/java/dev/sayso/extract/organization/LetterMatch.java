package dev.sayso.extract.organization;

import dev.sayso.extract.token.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lays the letters of a short form over the words of a long one: in order, the first at the start
 * of the first word, the others at the starts of words rather than inside them.
 */
final class LetterMatch {
    private static final Set<String> SMALL =
            Set.of(
                    "of", "the", "and", "for", "in", "on", "to", "a", "an", "with", "by", "from",
                    "de", "la", "del", "des", "et", "y", "e", "do", "da", "du", "für", "und", "or",
                    "at");

    private static final int IMPOSSIBLE = -1_000;
    private static final int AT_START = 4;
    private static final int FOLLOWING = 1;
    private static final int INSIDE = -1;
    private static final int SKIPPED_WORD = -3;
    private static final int SKIPPED_SMALL_WORD = 0;

    private final String letters;
    private final List<Token> words;
    private final int[][] memo;

    private LetterMatch(String letters, List<Token> words) {
        this.letters = letters;
        this.words = words;
        this.memo = new int[letters.length() + 1][words.size() + 1];
        for (int[] row : memo) {
            java.util.Arrays.fill(row, Integer.MIN_VALUE);
        }
    }

    /**
     * How well the short form stands for exactly these words, per letter: 4 when each letter begins
     * a word and no word is left over, less the more it takes to make them fit; negative when they
     * do not.
     */
    static double score(String shortForm, List<Token> words) {
        String letters = letters(shortForm);
        if (letters.length() < 2 || words.isEmpty()) {
            return IMPOSSIBLE;
        }
        return (double) new LetterMatch(letters, words).best(0, 0) / letters.length();
    }

    /** The letters and digits of a short form, in lower case, without a plural s. */
    private static String letters(String shortForm) {
        String text = shortForm;
        if (text.length() > 2
                && text.endsWith("s")
                && Character.isUpperCase(text.charAt(text.length() - 2))) {
            text = text.substring(0, text.length() - 1);
        }
        StringBuilder letters = new StringBuilder();
        text.chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** The best way to lay the letters from {@code letter} on over the words from {@code word}. */
    private int best(int letter, int word) {
        if (letter == letters.length()) {
            return leftOver(word);
        }
        if (word == words.size()) {
            return IMPOSSIBLE;
        }
        if (memo[letter][word] == Integer.MIN_VALUE) {
            memo[letter][word] = compute(letter, word);
        }
        return memo[letter][word];
    }

    private int leftOver(int word) {
        int cost = 0;
        for (int i = word; i < words.size(); i++) {
            cost += 2 * SKIPPED_WORD;
        }
        return cost;
    }

    private int compute(int letter, int word) {
        int skip = letter == 0 ? IMPOSSIBLE : skipCost(words.get(word)) + best(letter, word + 1);
        return Math.max(skip, within(letter, word));
    }

    private static int skipCost(Token word) {
        boolean small = word.shape() == Token.Shape.MARK || SMALL.contains(word.text());
        return small ? SKIPPED_SMALL_WORD : SKIPPED_WORD;
    }

    /** Uses at least the first letter of the word, then as many more of it as pays. */
    private int within(int letter, int word) {
        String text = words.get(word).text().toLowerCase(Locale.ROOT);
        int best = IMPOSSIBLE;
        if (text.charAt(0) != letters.charAt(letter)) {
            return best;
        }
        int score = AT_START;
        int at = 0;
        int used = letter + 1;
        best = Math.max(best, score + best(used, word + 1));
        while (used < letters.length()) {
            int next = text.indexOf(letters.charAt(used), at + 1);
            if (next < 0) {
                break;
            }
            boolean partStart = !Character.isLetterOrDigit(text.charAt(next - 1));
            score += partStart ? AT_START : next == at + 1 ? FOLLOWING : INSIDE;
            at = next;
            used++;
            best = Math.max(best, score + best(used, word + 1));
        }
        return best;
    }
}
