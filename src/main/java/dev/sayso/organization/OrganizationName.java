package dev.sayso.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms under which two spellings of a name count as one. */
public final class OrganizationName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final String ARTICLE = "the ";
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

    private static final int LONGEST_ACRONYM = 10;

    private OrganizationName() {}

    /**
     * Lower case, without diacritics, dots and a leading "the"; "centre" is "center", "&amp;" is
     * "and", curly apostrophes are straight.
     *
     * <p>{@code The Centre for Research & Security Studies} and {@code Center for Research and
     * Security Studies} fold to the same.
     */
    public static String fold(String name) {
        String folded =
                isAscii(name)
                        ? name
                        : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                                .replaceAll("");
        folded =
                folded.toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replace('‘', '\'')
                        .replace(".", "")
                        .replace("&", " and ");
        folded = SPACES.matcher(folded).replaceAll(" ").strip();
        folded = folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
        folded = folded.indexOf('\'') < 0 ? folded : POSSESSIVE.matcher(folded).replaceFirst("");
        return folded.replace("centre", "center")
                .replace("programme", "program")
                .replace("organisation", "organization")
                .replace("defence", "defense")
                .replace("labour", "labor");
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name has the form of an acronym: "PIPS", "MoD", "ISIS-K". */
    public static boolean isAcronym(String name) {
        return name.length() <= LONGEST_ACRONYM
                && name.indexOf(' ') < 0
                && name.chars().filter(Character::isUpperCase).count() > 1;
    }
}
