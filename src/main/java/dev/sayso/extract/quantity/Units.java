package dev.sayso.extract.quantity;

import dev.sayso.extract.quantity.PhraseTable.Found;
import dev.sayso.language.WordList;
import dev.sayso.statistic.QuantityKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of units of measure. */
final class Units {
    /**
     * A unit.
     *
     * @param name singular English
     * @param cautious whether the form is short enough to be something else
     */
    record Unit(String name, Optional<String> ucum, QuantityKind kind, boolean cautious) {}

    private static final PhraseTable<Unit> WORDS = PhraseTable.forwards();
    private static final PhraseTable<Unit> ABBREVIATIONS = PhraseTable.forwards();
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        for (String[] row : WordList.rows(Units.class, "units.tsv", 5)) {
            QuantityKind kind = QuantityKind.valueOf(row[2].toUpperCase(Locale.ROOT));
            Optional<String> ucum = row[1].isEmpty() ? Optional.empty() : Optional.of(row[1]);
            for (String word : forms(row[3])) {
                Unit unit = new Unit(row[0], ucum, kind, false);
                String lower = word.toLowerCase(Locale.ROOT);
                addWord(lower, unit);
                addWord(lower + "s", unit);
                addWord(lower.replace("-", " - "), unit);
                addWord(lower.replace("-", " - ") + "s", unit);
                addWord(lower.replace(" ", " - "), unit);
            }
            for (String form : forms(row[4])) {
                boolean cautious = form.endsWith("!");
                String written = cautious ? form.substring(0, form.length() - 1) : form;
                ABBREVIATIONS.add(written, new Unit(row[0], ucum, kind, cautious));
            }
        }
    }

    private Units() {}

    private static void addWord(String phrase, Unit unit) {
        WORDS.add(phrase, unit);
        FIRST_WORDS.add(phrase.split(" ", -1)[0]);
    }

    private static List<String> forms(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }

    /** Whether a unit's name is, or begins with, this lower-case word. */
    static boolean isWord(String lower) {
        return FIRST_WORDS.contains(lower);
    }

    /** Whether a unit's name with hyphens begins so, in lower case: "pound-feet", "per-cent". */
    static boolean isPhrase(String hyphenated) {
        List<String> words = List.of(hyphenated.replace("-", " - ").split(" ", -1));
        Found<Unit> found = WORDS.at(0, i -> i < words.size() ? words.get(i) : "");
        return found != null && found.length() > 1;
    }

    /** Whether a quotation mark was opened before. */
    private static boolean isQuoted(Lexemes lexemes, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (lexemes.text(i).equals("'") && lexemes.get(i).spaceBefore()) {
                return true;
            }
        }
        return false;
    }

    /** The unit written at {@code at}, whole words before abbreviations. */
    static @Nullable Found<Unit> at(Lexemes lexemes, int at) {
        Found<Unit> word = WORDS.at(at, lexemes::lower);
        if (word != null) {
            return word;
        }
        Found<Unit> abbreviation = ABBREVIATIONS.at(at, lexemes::text);
        if (abbreviation == null || !abbreviation.meaning().cautious()) {
            return abbreviation;
        }
        int end = at + abbreviation.length();
        boolean apostrophe =
                lexemes.isMark(at)
                        && ((lexemes.isWord(end) && lexemes.isGlued(end))
                                || (lexemes.text(at).equals("'") && isQuoted(lexemes, at)));
        boolean alone =
                (lexemes.isGlued(at) && !apostrophe)
                        || (lexemes.isCapital(at)
                                && !lexemes.text(at + abbreviation.length()).equals("."));
        return alone ? abbreviation : null;
    }
}
