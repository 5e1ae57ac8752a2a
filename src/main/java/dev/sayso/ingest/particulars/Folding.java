package dev.sayso.ingest.particulars;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes spellings comparable: case, accents, kinds of apostrophe and kinds of space are put aside.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** Lower case without accents, one space between words: {@code "Août " -> "aout"}. */
    public static String words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String composed = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return spaces(composed)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('’', '\'')
                .replace("ß", "ss");
    }

    /** Only the letters and digits of {@link #words}: {@code "The Post." -> "thepost"}. */
    public static String letters(String text) {
        return NOT_WORDS.matcher(words(text)).replaceAll("");
    }

    /** The text in one line: every run of spaces, of whatever kind, is one space. */
    public static String spaces(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }
}
