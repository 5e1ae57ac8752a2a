package dev.sayso.extract.organization;

import dev.sayso.language.token.Token;
import java.util.List;
import java.util.Set;

/** What the words around a name say for or against its being an organization's. */
final class Evidence {
    private static final int STRONG = 2;
    private static final int REACH = 8;
    private static final Set<String> PLACE_WORDS = Set.of("in", "near", "outside", "across");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "another", "one", "which", "its", "formerly");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "with", "by", "from");
    private static final Set<String> SEATS = Set.of("based", "founded", "headquartered", "formed");

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

    private int before(int last) {
        int at = last;
        while (at >= 0
                && (tokens.get(at).is("the")
                        || tokens.get(at).is("“")
                        || tokens.get(at).is("\""))) {
            at--;
        }
        if (at < 0 || tokens.get(at).shape() != Token.Shape.LOWER) {
            return 0;
        }
        Token token = tokens.get(at);
        Set<WordKind> kinds = lexicon.kinds(token);
        if (at == last && kinds.contains(WordKind.ORGANIZATION_NOUN)) {
            return STRONG;
        }
        if (at == last && kinds.contains(WordKind.TITLE)) {
            return -STRONG;
        }
        if (PLACE_WORDS.contains(token.text())) {
            return -1;
        }
        if (kinds.contains(WordKind.ROLE) && token.text().endsWith("ed")) {
            return 1;
        }
        boolean linked = LINKS.contains(token.text()) && at > 0;
        return linked && lexicon.is(tokens.get(at - 1), WordKind.ROLE) ? STRONG : 0;
    }

    private int after(int at) {
        if (at >= tokens.size()) {
            return 0;
        }
        Token token = tokens.get(at);
        if (token.is(",")) {
            return apposition(at + 1);
        }
        if (token.is("is") || token.is("was") || token.is("are") || token.is("were")) {
            return described(at + 1);
        }
        boolean possessive = token.is("'s") || token.is("’s");
        if (!possessive
                && token.shape() == Token.Shape.LOWER
                && lexicon.is(token, WordKind.THING)) {
            return -1;
        }
        int next = possessive ? at + 1 : at;
        return next < tokens.size()
                        && tokens.get(next).shape() == Token.Shape.LOWER
                        && lexicon.is(tokens.get(next), WordKind.BELONGING)
                ? 1
                : 0;
    }

    /** ", a nonprofit in Topeka" or ", 45,". */
    private int apposition(int from) {
        if (from + 1 >= tokens.size()) {
            return 0;
        }
        Token first = tokens.get(from);
        if (first.shape() == Token.Shape.NUMBER && tokens.get(from + 1).is(",")) {
            return -STRONG;
        }
        return SEATS.contains(first.text()) ? STRONG : described(from);
    }

    /** "a small company", up to a mark or "of". */
    private int described(int from) {
        if (from >= tokens.size()) {
            return 0;
        }
        if (SEATS.contains(tokens.get(from).text())) {
            return STRONG;
        }
        if (!ARTICLES.contains(tokens.get(from).text())) {
            return 0;
        }
        for (int i = from + 1; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            if (token.shape() == Token.Shape.MARK || LINKS.contains(token.text())) {
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
