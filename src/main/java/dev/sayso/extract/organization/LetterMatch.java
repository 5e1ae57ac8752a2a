package dev.sayso.extract.organization;

import dev.sayso.language.token.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lays the letters of a short form over the words of a long one, in order: the first at the start
 * of a word, the others rather at the starts of words than inside them, with few words left over.
 * The work grows with the number of letters times the length of the words.
 */
final class LetterMatch {
    private static final Set<String> SMALL =
            Set.of(
                    "of", "the", "and", "for", "in", "on", "to", "a", "an", "with", "by", "from",
                    "de", "la", "del", "des", "et", "y", "e", "do", "da", "du", "für", "und", "or",
                    "at", "after", "before", "during", "using", "as", "is", "was", "were", "are",
                    "we", "than", "that", "into", "between", "both", "our", "its", "their", "no");

    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private static final double IMPOSSIBLE = -1_000;
    private static final double AT_WORD = 4;
    private static final double AT_PART = 3.5;
    private static final double FOLLOWING = 1.5;
    private static final double INSIDE = 0.4;
    private static final double SKIPPED_WORD = -3.5;
    private static final double SMALL_FIRST_WORD = -6;
    private static final double WORD_LEFT_AT_END = -4;
    private static final double NEXT_WORD = -0.8;

    private final String letters;
    private final List<Token> words;
    private final char[] characters;
    private final int[] wordOf;
    private final double[] skipped;

    private LetterMatch(String letters, List<Token> words) {
        this.letters = letters;
        this.words = words;
        int length = words.stream().mapToInt(w -> w.text().length()).sum();
        this.characters = new char[length];
        this.wordOf = new int[length];
        this.skipped = new double[words.size() + 1];
        int at = 0;
        for (int w = 0; w < words.size(); w++) {
            String word = words.get(w).text().toLowerCase(Locale.ROOT);
            int number = number(word);
            for (int i = 0; i < words.get(w).text().length(); i++) {
                char c = i < word.length() ? word.charAt(i) : ' ';
                characters[at] = number >= 0 && i == 0 && isDigitWanted(number) ? digit(number) : c;
                wordOf[at++] = w;
            }
            skipped[w + 1] = skipped[w] + cost(words.get(w));
        }
    }

    /** The digit that a word such as "two" or "two-stage" begins with; -1 when it does not. */
    private static int number(String word) {
        int hyphen = word.indexOf('-');
        String first = hyphen < 0 ? word : word.substring(0, hyphen);
        int number = NUMBERS.indexOf(first);
        return number >= 0 ? number : first.equals("first") ? 1 : first.equals("second") ? 2 : -1;
    }

    private boolean isDigitWanted(int number) {
        return letters.indexOf(digit(number)) >= 0;
    }

    private static char digit(int number) {
        return (char) ('0' + number);
    }

    private static double cost(Token word) {
        boolean small =
                word.shape() == Token.Shape.MARK
                        || word.shape() == Token.Shape.NUMBER
                        || SMALL.contains(word.text());
        return small ? 0 : SKIPPED_WORD;
    }

    /**
     * For each word, how well the short form stands for the words from it to the end, per letter: 4
     * when each letter begins a word and no word is left over; very low when the letters cannot be
     * found.
     */
    static double[] scores(String shortForm, List<Token> words) {
        String letters = letters(shortForm);
        double[] scores = new double[words.size()];
        Arrays.fill(scores, IMPOSSIBLE);
        if (letters.isEmpty() || words.isEmpty()) {
            return scores;
        }
        LetterMatch match = new LetterMatch(letters, words);
        double[] placed = match.place();
        for (int at = 0; at < placed.length; at++) {
            if (match.isWordStart(at)) {
                int word = match.wordOf[at];
                boolean small = SMALL.contains(words.get(word).text());
                scores[word] = (placed[at] + (small ? SMALL_FIRST_WORD : 0)) / letters.length();
            }
        }
        return scores;
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
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private boolean isWordStart(int at) {
        return at == 0 || wordOf[at - 1] != wordOf[at];
    }

    private double value(int at) {
        if (isWordStart(at)) {
            return AT_WORD;
        }
        return Character.isLetterOrDigit(characters[at - 1]) ? INSIDE : AT_PART;
    }

    /** For each character, the best score with the first letter there. */
    private double[] place() {
        double[] next = new double[characters.length];
        for (int at = 0; at < characters.length; at++) {
            boolean fits = characters[at] == letters.charAt(letters.length() - 1);
            double left = (skipped[words.size()] - skipped[wordOf[at] + 1]) / SKIPPED_WORD;
            next[at] = fits ? value(at) + left * WORD_LEFT_AT_END : IMPOSSIBLE;
        }
        for (int letter = letters.length() - 2; letter >= 0; letter--) {
            next = place(letters.charAt(letter), next);
        }
        return next;
    }

    private double[] place(char letter, double[] next) {
        double[] placed = new double[characters.length];
        double laterWords = IMPOSSIBLE;
        int end = characters.length;
        for (int at = characters.length - 1; at >= 0; at--) {
            if (at + 1 == end || wordOf[at + 1] != wordOf[at]) {
                for (int i = at + 1; i < end && wordOf[i] == wordOf[at + 1]; i++) {
                    laterWords = Math.max(laterWords, next[i] + skipped[wordOf[i]]);
                }
            }
            placed[at] = IMPOSSIBLE;
            if (characters[at] == letter) {
                double best = laterWords - skipped[wordOf[at] + 1] + NEXT_WORD;
                for (int i = at + 1; i < end && wordOf[i] == wordOf[at]; i++) {
                    boolean follows = i == at + 1 && value(i) == INSIDE;
                    best = Math.max(best, next[i] + (follows ? FOLLOWING - INSIDE : 0));
                }
                placed[at] = value(at) + best;
            }
        }
        return placed;
    }
}
