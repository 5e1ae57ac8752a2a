package dev.sayso.extract.organization;

import dev.sayso.article.Span;
import dev.sayso.language.WordList;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.Mention;
import dev.sayso.organization.OrganizationName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names that hyphens bind to other words: the Hezbollah of "Hezbollah-linked", both names
 * of an "EU-NATO" statement, and the branch of an organization that the text names elsewhere
 * ("FRA-North"). A part counts only where the text or the authority file knows it by itself.
 */
final class BoundNames {
    private static final Set<String> BOUND = WordList.words(BoundNames.class, "bound-words.txt");

    /** Places by themselves, but behind initials the names of branches. */
    private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West");

    private final Lexicon lexicon;
    private final KnownNames known;
    private final TokenizedText text;
    private final Set<String> named = new HashSet<>();

    /**
     * @param mentions those found already, whose names count in the whole text
     */
    BoundNames(Lexicon lexicon, KnownNames known, TokenizedText text, List<Mention> mentions) {
        this.lexicon = lexicon;
        this.known = known;
        this.text = text;
        mentions.forEach(mention -> named.add(mention.text()));
    }

    /** The mentions inside a token; none where hyphens bind no name that is known by itself. */
    List<Mention> in(Token token) {
        int hyphen = token.text().indexOf('-');
        if (hyphen < 0 || token.text().chars().noneMatch(Character::isUpperCase)) {
            return List.of();
        }
        int from = afterPrefixes(token.text());
        int to = beforeSuffixes(token.text(), from);
        boolean stripped = from > 0 || to < token.text().length();
        if (stripped && isName(token.text().substring(from, to))) {
            return List.of(mention(token, from, to));
        }
        return parts(token, from, to);
    }

    /** Whether a word says something about the name that it is bound to: "Pro-NATO". */
    static boolean isBound(String word) {
        return afterPrefixes(word) > 0 || beforeSuffixes(word, 0) < word.length();
    }

    private static int afterPrefixes(String word) {
        int from = 0;
        int hyphen = word.indexOf('-');
        while (hyphen >= 0
                && BOUND.contains(word.substring(from, hyphen + 1).toLowerCase(Locale.ROOT))) {
            from = hyphen + 1;
            hyphen = word.indexOf('-', from);
        }
        return from;
    }

    private static int beforeSuffixes(String word, int from) {
        int to = word.length();
        int hyphen = word.lastIndexOf('-');
        while (hyphen > from && BOUND.contains(word.substring(hyphen, to))) {
            to = hyphen;
            hyphen = word.lastIndexOf('-', to - 1);
        }
        return to;
    }

    private List<Mention> parts(Token token, int from, int to) {
        String bound = token.text().substring(from, to);
        int hyphen = bound.indexOf('-');
        if (hyphen < 0 || bound.indexOf('-', hyphen + 1) >= 0) {
            return List.of();
        }
        String first = bound.substring(0, hyphen);
        String second = bound.substring(hyphen + 1);
        if (isBranch(first, second)) {
            return List.of(mention(token, from, to));
        }
        List<Mention> found = new ArrayList<>();
        if (isName(first) && begins(second)) {
            found.add(mention(token, from, from + hyphen));
        }
        if (isName(second) && begins(first)) {
            found.add(mention(token, from + hyphen + 1, to));
        }
        return found;
    }

    /** "FRA-North", where the FRA is named: letters, and a word that is no place and no name. */
    private boolean isBranch(String first, String second) {
        return OrganizationName.isAcronym(first)
                && isName(first)
                && second.length() > 1
                && begins(second)
                && second.chars().anyMatch(Character::isLowerCase)
                && !isName(second)
                && (DIRECTIONS.contains(second)
                        || !lexicon.isPlace(TokenizedText.of(second).tokens(), 0, 1))
                && !lexicon.isDemonym(second);
    }

    private static boolean begins(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Known by itself: to this text, or to the authority file. */
    private boolean isName(String part) {
        if (part.length() < 2 || !part.chars().anyMatch(Character::isUpperCase)) {
            return false;
        }
        if (named.contains(part)) {
            return true;
        }
        List<Token> tokens = TokenizedText.of(part).tokens();
        if (tokens.size() != 1
                || lexicon.isNotAcronym(tokens.getFirst())
                || lexicon.isPlace(tokens, 0, 1)
                || lexicon.is(tokens.getFirst(), WordKind.ORDINARY)) {
            return false;
        }
        int records = known.named(part).size();
        return records == 1 || (records > 1 && tokens.getFirst().shape() == Token.Shape.UPPER);
    }

    private Mention mention(Token token, int from, int to) {
        Span span = new Span(token.start() + from, token.start() + to);
        return new Mention(span, span.of(text.text()));
    }
}
