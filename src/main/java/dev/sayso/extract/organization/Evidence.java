package dev.sayso.extract.organization;

import dev.sayso.extract.token.Token;
import java.util.List;
import java.util.Set;

/** What the words around a name say for or against its being an organization's. */
final class Evidence {
    private static final int STRONG = 2;
    private static final Set<String> PLACE_WORDS = Set.of("in", "near", "outside", "across");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "another", "one", "which", "its");

    private final Lexicon lexicon;
    private final List<Token> tokens;

    Evidence(Lexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Positive for an organization, negative for something else. */
    int of(Name name) {
        return before(name.first() - 1) + after(name.last());
    }

    private int before(int at) {
        if (at < 0) {
            return 0;
        }
        Token token = tokens.get(at);
        if (token.shape() != Token.Shape.LOWER) {
            return 0;
        }
        if (PLACE_WORDS.contains(token.text())) {
            return -1;
        }
        Set<WordKind> kinds = lexicon.kinds(token);
        return kinds.contains(WordKind.ORGANIZATION_NOUN)
                ? STRONG
                : kinds.contains(WordKind.TITLE) ? -STRONG : 0;
    }

    private int after(int at) {
        if (at >= tokens.size()) {
            return 0;
        }
        Token token = tokens.get(at);
        if (token.is(",")) {
            return apposition(at + 1);
        }
        boolean possessive = token.is("'s") || token.is("’s");
        int next = possessive ? at + 1 : at;
        return next < tokens.size()
                        && tokens.get(next).shape() == Token.Shape.LOWER
                        && lexicon.is(tokens.get(next), WordKind.BELONGING)
                ? 1
                : 0;
    }

    /** ", a nonprofit in Topeka". */
    private int apposition(int from) {
        if (from >= tokens.size()) {
            return 0;
        }
        if (tokens.get(from).shape() == Token.Shape.NUMBER
                && from + 1 < tokens.size()
                && tokens.get(from + 1).is(",")) {
            return -STRONG;
        }
        if (!ARTICLES.contains(tokens.get(from).text())) {
            return 0;
        }
        for (int i = from + 1; i < Math.min(tokens.size(), from + 6); i++) {
            Token token = tokens.get(i);
            if (token.shape() == Token.Shape.MARK || token.is("of") || token.is("for")) {
                return 0;
            }
            if (token.shape() == Token.Shape.LOWER
                    && lexicon.is(token, WordKind.ORGANIZATION_NOUN)) {
                return STRONG;
            }
        }
        return 0;
    }
}
