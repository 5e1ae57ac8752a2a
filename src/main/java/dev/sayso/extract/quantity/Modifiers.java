package dev.sayso.extract.quantity;

import dev.sayso.extract.quantity.PhraseTable.Found;
import dev.sayso.language.WordList;
import dev.sayso.statistic.Modifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables of words that qualify an amount. */
final class Modifiers {
    private static final PhraseTable<Modifier> BEFORE = load("modifiers.tsv", true);
    private static final PhraseTable<Modifier> AFTER = load("modifiers-after.tsv", false);

    private Modifiers() {}

    private static PhraseTable<Modifier> load(String file, boolean backwards) {
        PhraseTable<Modifier> table = backwards ? PhraseTable.backwards() : PhraseTable.forwards();
        for (String[] row : WordList.rows(Modifiers.class, file, 2)) {
            table.add(row[0], Modifier.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
        return table;
    }

    /** The qualifying words that end at {@code last}. */
    static @Nullable Found<Modifier> before(Lexemes lexemes, int last) {
        return BEFORE.at(last, lexemes::lower);
    }

    /** The qualifying words that begin at {@code at}. */
    static @Nullable Found<Modifier> after(Lexemes lexemes, int at) {
        return AFTER.at(at, lexemes::lower);
    }

    /** "16 more protesters", "12 further schools": a word of comparison before the noun. */
    static boolean compares(Lexemes lexemes, int at) {
        return lexemes.isAny(at, "more", "fewer", "further");
    }

    /** The index after what may stand between a number and its noun: "16 more", "30 or so". */
    static int skip(Lexemes lexemes, int at) {
        Found<Modifier> found = after(lexemes, at);
        int next = found == null ? at : at + found.length();
        return compares(lexemes, next) ? next + 1 : next;
    }
}
