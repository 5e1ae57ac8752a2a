package dev.sayso.extract.attribution;

import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is credited without a verb of his own: "the Marlow Institute counted 300 raids, <em>the
 * Kelp Trust 410</em>". The words stand after a credit whose content begins with a figure, behind a
 * comma, a semicolon or "and", and are a name, a figure, and the end of the clause.
 */
final class Gapping {
    private static final Set<String> OPENERS = Set.of("and", "while", "but", "whereas", "against");

    /** What can stand between the name and its figure. */
    private static final Set<String> BEFORE_FIGURES =
            Set.of(
                    "about", "around", "some", "only", "just", "over", "nearly", "almost",
                    "roughly", "exactly", "a", "mere", "more", "less", "fewer", "than", "at",
                    "least", "most", "up", "to", "as", "many", "few", "$", "€", "£", "₹", "Rs");

    /** Words that carry a figure on into a clause of its own. */
    private static final Set<String> ELSE =
            Set.of("and", "of", "whose", "who", "which", "that", "were", "was", "are", "is", "had");

    private static final int LONGEST_NAME = 10;
    private static final int LONGEST_OPENING = 5;
    private static final int LONGEST_FIGURE = 6;

    private final CueLexicon lexicon;
    private final List<Token> tokens;

    Gapping(CueLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /**
     * The credit that the words from {@code at} give with the cue of the one before.
     *
     * @param at a place in the sentence at which such words may begin: after a comma, a semicolon
     *     or "and"
     */
    Optional<Credit> at(int at, Sentence sentence, Credit before) {
        if (at <= before.cue().last() || !isStop(at - 1) || !opensWithFigure(before, sentence)) {
            return Optional.empty();
        }
        int first = at < sentence.last() && OPENERS.contains(tokens.get(at).text()) ? at + 1 : at;
        int name = nameEnd(first, sentence.last());
        if (name == first) {
            return Optional.empty();
        }
        int figure = name;
        while (figure < sentence.last()
                && figure < name + LONGEST_OPENING
                && BEFORE_FIGURES.contains(tokens.get(figure).text())) {
            figure++;
        }
        int end = figureEnd(figure, sentence.last());
        return end == figure
                ? Optional.empty()
                : Optional.of(
                        new Credit(new Range(first, name), before.cue(), new Range(name, end)));
    }

    private boolean isStop(int at) {
        Token token = tokens.get(at);
        return token.is(",") || token.is(";") || token.is("–") || token.is("—");
    }

    /** Whether what the credit before says begins with a figure, or "that" and a figure. */
    private boolean opensWithFigure(Credit before, Sentence sentence) {
        int from = before.cue().last();
        int last = Math.min(sentence.last(), from + LONGEST_OPENING);
        for (int i = from; i < last; i++) {
            if (tokens.get(i).shape() == Token.Shape.NUMBER) {
                return true;
            }
            if (tokens.get(i).shape() == Token.Shape.MARK
                    && !"$€£₹".contains(tokens.get(i).text())) {
                return false;
            }
        }
        return false;
    }

    /** The end of the name that begins there: capitals, or "the" and a noun for an organization. */
    private int nameEnd(int first, int limit) {
        int at = first;
        boolean named = false;
        int most = Math.min(limit, first + LONGEST_NAME);
        while (at < most) {
            Token token = tokens.get(at);
            if (BEFORE_FIGURES.contains(token.text()) && named) {
                break;
            }
            boolean article = at == first && (token.isWord("the") || token.isWord("its"));
            boolean common = at > first && lexicon.isOrganization(token);
            boolean small = named && (token.is("of") || token.is("for") || token.is("and"));
            if (!article && !common && !small && !token.isCapital()) {
                break;
            }
            named |= common || (token.isCapital() && !article);
            at++;
        }
        return named ? at : first;
    }

    /** The end of a figure that ends its clause; {@code from} when none does. */
    private int figureEnd(int from, int limit) {
        if (from >= limit || tokens.get(from).shape() != Token.Shape.NUMBER) {
            return from;
        }
        int most = Math.min(limit, from + LONGEST_FIGURE);
        for (int i = from + 1; i < most; i++) {
            Token token = tokens.get(i);
            if (token.is(",") || token.is(";") || token.is(".") || token.is(")")) {
                return i;
            }
            boolean verb = token.shape() == Token.Shape.LOWER && lexicon.verb(token).isPresent();
            if (verb || ELSE.contains(token.text()) || token.isCapital()) {
                return from;
            }
        }
        return most == limit ? limit : from;
    }
}
