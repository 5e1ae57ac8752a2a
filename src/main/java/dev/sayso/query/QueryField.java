package dev.sayso.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The names that can stand before a colon, with what each is for and an example that runs as it
 * stands.
 */
public enum QueryField {
    TITLE("words of the headline", "title:border"),
    LEAD("words of the standfirst or the first paragraph", "lead:numbers"),
    TEXT("words of the body", "text:convoys"),
    AUTHOR("who signed it", "author:khan"),
    OUTLET("where it was published; a known short form works too", "outlet:\"Dispatch News Desk\""),
    KIND("op-ed, editorial, column, letter or unknown", "kind:editorial"),
    LANG("the language, by its name or its two-letter code", "lang:en"),
    ORG("mentions the organization under any of its names", "org:TTP"),
    CITES("takes the organization as a source, under any of its names", "cites:PIPS"),
    SOURCE(
            "credits somebody: an organization under any of its names, a person, or words such as officials",
            "source:officials"),
    STAT("states one statistic that meets all conditions in the parentheses", "stat:(percent >50)"),
    WORDS("how many words the body has: a number, a comparison or a range", "words:>1000"),
    DATE("the day of publication: a year, month, day, range, or none", "date:2024-01..2024-06"),
    HAS("statistics, citations, unsourced or wrong statistics, analysis", "has:statistics"),
    IS("duplicate: stands in the archive more than once, whole or trimmed", "is:duplicate"),
    COPIES("an article and its copies, by its id", "copies:1f8b2c3d4e5f60718293a4b5");

    private final String meaning;
    private final String example;

    QueryField(String meaning, String example) {
        this.meaning = meaning;
        this.example = example;
    }

    /** As it is typed: {@code outlet}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it finds, for people. */
    public String meaning() {
        return meaning;
    }

    /** A query that uses it. */
    public String example() {
        return example;
    }

    /** The field of that name, whatever its case. */
    static Optional<QueryField> named(String name) {
        return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(name)).findFirst();
    }

    /**
     * The field whose name is spelled most like this one; empty when two letters in five would have
     * to be changed, for then it is no misspelling.
     */
    static Optional<QueryField> nearest(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .min(Comparator.comparingInt(f -> distance(lower, f.label())))
                .filter(f -> distance(lower, f.label()) * 5 <= f.label().length() * 2);
    }

    /** Levenshtein's distance; both words are short. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
