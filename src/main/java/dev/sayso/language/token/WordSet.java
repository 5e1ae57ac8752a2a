package dev.sayso.language.token;

import dev.sayso.language.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words in the three ways in which they are written: word, Word, WORD. One look-up, no copy. */
public final class WordSet {
    private final Set<String> forms = new HashSet<>();

    private WordSet() {}

    /** The words of a list that lies beside a class, as {@link WordList#words} reads it. */
    public static WordSet of(Class<?> beside, String list) {
        WordSet set = new WordSet();
        WordList.words(beside, list).forEach(word -> set.forms.addAll(cases(word)));
        return set;
    }

    /** A word as it stands, with a capital, and in capitals. */
    public static Set<String> cases(String word) {
        int second = word.offsetByCodePoints(0, 1);
        String capitalized =
                word.substring(0, second).toUpperCase(Locale.ROOT) + word.substring(second);
        return new HashSet<>(List.of(word, capitalized, word.toUpperCase(Locale.ROOT)));
    }

    public boolean contains(Token token) {
        return forms.contains(token.text());
    }
}
