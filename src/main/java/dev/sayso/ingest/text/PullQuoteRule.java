package dev.sayso.ingest.text;

import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.particulars.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks words that were lifted out of the text: a passage that another, longer one holds, or one
 * that stands wholly in quotation marks between paragraphs that do not lead to it.
 */
final class PullQuoteRule {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String OPEN = "\"“„«‘'";
    private static final String CLOSE = "\"”“»’'";
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_WORDS_UNQUOTED = 8;
    private static final int MOST_WORDS = 70;

    /** More would take long and be no article. */
    private static final int MOST_PASSAGES = 2_000;

    private static final int MOST_CANDIDATES = 200;

    private PullQuoteRule() {}

    static void apply(Sheet sheet) {
        List<Integer> body = sheet.body();
        if (body.size() > MOST_PASSAGES) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (int i : body) {
            words.add(
                    " "
                            + NOT_WORDS
                                    .matcher(Folding.words(sheet.text(i)))
                                    .replaceAll(" ")
                                    .strip()
                            + " ");
        }
        int candidates = 0;
        for (int k = 0; k < body.size() && candidates < MOST_CANDIDATES; k++) {
            int count = LineWords.count(sheet.text(body.get(k)));
            if (count >= FEWEST_WORDS && count <= MOST_WORDS) {
                candidates++;
                if (isPullQuote(sheet, body, words, k, count)) {
                    sheet.mark(body.get(k), Role.PULL_QUOTE);
                }
            }
        }
    }

    private static boolean isPullQuote(
            Sheet sheet, List<Integer> body, List<String> words, int k, int count) {
        Passage passage = sheet.at(body.get(k));
        boolean quoted = isWhollyQuoted(passage.text());
        boolean set =
                quoted
                        || passage.form() == Passage.Form.QUOTATION
                        || passage.style().contains("quot");
        for (int other = 0; other < words.size(); other++) {
            boolean longer =
                    set
                            ? !isWhollyQuoted(sheet.text(body.get(other)))
                            : words.get(other).length() > words.get(k).length();
            if (other != k
                    && longer
                    && (set || count >= FEWEST_WORDS_UNQUOTED)
                    && words.get(other).contains(words.get(k))) {
                return true;
            }
        }
        return quoted && standsAlone(sheet, body, k);
    }

    /**
     * Nothing before it announces it and nothing after it takes it up, and no quotation is next to
     * it.
     */
    private static boolean standsAlone(Sheet sheet, List<Integer> body, int k) {
        String quote = sheet.text(body.get(k));
        if (k == 0 || k == body.size() - 1 || !Character.isUpperCase(firstLetter(quote))) {
            return false;
        }
        String before = sheet.text(body.get(k - 1));
        String after = sheet.text(body.get(k + 1));
        return !before.endsWith(":")
                && !before.endsWith(",")
                && !isWhollyQuoted(before)
                && !isWhollyQuoted(after)
                && OPEN.indexOf(after.charAt(0)) < 0
                && !Character.isLowerCase(after.codePointAt(0));
    }

    private static int firstLetter(String text) {
        return text.chars().filter(Character::isLetter).findFirst().orElse(' ');
    }

    /** From the first character to the last inside one pair of quotation marks. */
    static boolean isWhollyQuoted(String text) {
        if (text.length() < 3 || OPEN.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        int end = text.length() - 1;
        while (end > 0 && ".,!?…".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        if (end < 2 || CLOSE.indexOf(text.charAt(end)) < 0) {
            return false;
        }
        char closing = text.charAt(end);
        boolean apostrophes = closing == '’' || closing == '\'';
        for (int i = 1; i < end; i++) {
            boolean insideWord = apostrophes && Character.isLetterOrDigit(text.charAt(i + 1));
            if (text.charAt(i) == closing && !insideWord) {
                return false;
            }
        }
        return true;
    }
}
