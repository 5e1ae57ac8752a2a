package dev.sayso.archive.lucene;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The form in which two ways of writing a word are one: lower case, no accents, "1,099" as "1099",
 * "U.S." as "us".
 */
final class Spelling {
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d),(?=\\d{2,3})");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    private Spelling() {}

    static String fold(String word) {
        char[] letters =
                INVISIBLE.matcher(word).replaceAll("").toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[4 * letters.length];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        String plain = SEPARATOR.matcher(new String(folded, 0, length)).replaceAll("");
        return INITIALS.matcher(plain).matches() ? plain.replace(".", "") : plain;
    }

    /** Folded, the parts of a compound joined. */
    static String joined(String word) {
        return fold(HYPHEN.matcher(word).replaceAll(""));
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean hasHyphen(String word) {
        return HYPHEN.matcher(word).find();
    }
}
