package dev.sayso.archive.lucene;

import dev.sayso.language.WordList;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The form in which two ways of writing a word are one: lower case, no accents, "1,099" as "1099",
 * "U.S." as "us"; in Arabic script one shape of each letter and no vowel signs, in Devanagari one
 * way of writing a nasal. Digits of every script are 0 to 9.
 */
final class Spelling {
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d),(?=\\d{2,3})");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    /** "हिन्दी" as "हिंदी": a nasal without a vowel before a consonant. */
    private static final Pattern NASAL =
            Pattern.compile("[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])");

    private static final String ANUSVARA = "\u0902";
    private static final Map<Character, String> LETTERS = letters();

    private Spelling() {}

    static String fold(String word) {
        String plain = isAscii(word) ? word.toLowerCase(Locale.ROOT) : foldLetters(word);
        String number = plain.indexOf(',') < 0 ? plain : SEPARATOR.matcher(plain).replaceAll("");
        return number.indexOf('.') > 0 && INITIALS.matcher(number).matches()
                ? number.replace(".", "")
                : number;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String foldLetters(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        char[] letters = NASAL.matcher(composed).replaceAll(ANUSVARA).toCharArray();
        char[] latin = new char[4 * letters.length];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, latin, 0, letters.length);
        StringBuilder folded = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char letter = latin[i];
            if (Character.isDigit(letter)) {
                folded.append(Character.digit(letter, 10));
            } else if (!countsForNothing(letter)) {
                folded.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
            }
        }
        return folded.toString();
    }

    /** Invisible signs, and marks that are no vowels of their own as those of India are. */
    private static boolean countsForNothing(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> true;
            case Character.NON_SPACING_MARK ->
                    switch (UnicodeScript.of(c)) {
                        case INHERITED, ARABIC, HEBREW -> true;
                        default -> false;
                    };
            default -> false;
        };
    }

    private static Map<Character, String> letters() {
        Map<Character, String> letters = new HashMap<>();
        for (String line : WordList.lines(Spelling.class, "letters.txt")) {
            String[] columns = line.split(" ", -1);
            String as = columns[1].equals("-") ? "" : columns[1];
            columns[0].chars().forEach(c -> letters.put((char) c, as));
        }
        return Map.copyOf(letters);
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
