package dev.sayso.extract.organization;

import dev.sayso.language.token.Token;
import java.util.List;

/** Knows the names of countries, provinces and cities. Safe for use by several threads. */
public final class Gazetteer {
    private Gazetteer() {}

    /**
     * The end of the longest place name that begins with the token at {@code from} and ends before
     * {@code to}; {@code from} when none does.
     */
    public static int placeEnd(List<Token> tokens, int from, int to) {
        return Lexicon.loaded()
                .places()
                .longest(tokens, from, to)
                .map(PhraseTrie.Match::end)
                .orElse(from);
    }
}
