package dev.sayso.extract.organization;

import dev.sayso.article.Span;
import dev.sayso.extract.token.Sentence;
import dev.sayso.extract.token.Token;
import dev.sayso.extract.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places where a text says what a short form stands for: "Long Form (LF)", "LF (Long
 * Form)" and "Long Form, LF,". Any short form counts, not only organizations'.
 */
final class AcronymFinder {
    private static final int LONGEST_SHORT_FORM = 12;
    private static final double GOOD = 1.2;

    private final TokenizedText text;
    private final List<Token> tokens;
    private final List<AcronymDefinition> found = new ArrayList<>();

    private AcronymFinder(TokenizedText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /** The definitions of a text, in order. */
    static List<AcronymDefinition> find(TokenizedText text) {
        AcronymFinder finder = new AcronymFinder(text);
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.first() + 1; i < sentence.last(); i++) {
                if (finder.tokens.get(i).is("(") || finder.tokens.get(i).is("[")) {
                    finder.bracket(sentence, i);
                }
            }
        }
        return finder.found;
    }

    private void bracket(Sentence sentence, int open) {
        int close = open + 1;
        while (close < sentence.last() && close < open + 14 && !isBracket(close)) {
            close++;
        }
        if (close == sentence.last() || !isClosing(close)) {
            return;
        }
        int shortEnd = open + 1;
        while (shortEnd < close && !tokens.get(shortEnd).is(",") && !tokens.get(shortEnd).is(";")) {
            shortEnd++;
        }
        if (!before(sentence, open, open + 1, shortEnd)) {
            inside(sentence, open, close);
        }
    }

    private boolean isBracket(int at) {
        Token token = tokens.get(at);
        return token.is("(") || token.is("[") || isClosing(at);
    }

    private boolean isClosing(int at) {
        return tokens.get(at).is(")") || tokens.get(at).is("]");
    }

    /** Long Form (LF). */
    private boolean before(Sentence sentence, int open, int from, int to) {
        Optional<Span> shortForm = shortForm(from, to);
        if (shortForm.isEmpty()) {
            return false;
        }
        String acronym = shortForm.get().of(text.text());
        int window = Math.min(acronym.length() + 6, acronym.length() * 2 + 2);
        int best = -1;
        double bestScore = GOOD;
        for (int start = open - 1; start >= Math.max(sentence.first(), open - window - 4); start--) {
            if (tokens.get(start).is(";") || tokens.get(start).is(")") || tokens.get(start).is(":")) {
                break;
            }
            double score = LetterMatch.score(acronym, tokens.subList(start, open));
            if (score > bestScore) {
                bestScore = score;
                best = start;
            }
        }
        if (best < 0) {
            return false;
        }
        add(acronym, shortForm.get(), new Span(tokens.get(best).start(), tokens.get(open - 1).end()));
        return true;
    }

    /** LF (Long Form). */
    private void inside(Sentence sentence, int open, int close) {
        Optional<Span> shortForm = shortForm(open - 1, open);
        if (shortForm.isEmpty() || close - open < 3) {
            return;
        }
        String acronym = shortForm.get().of(text.text());
        int from = tokens.get(open + 1).isWord("the") ? open + 2 : open + 1;
        if (LetterMatch.score(acronym, tokens.subList(from, close)) > 2) {
            add(
                    acronym,
                    shortForm.get(),
                    new Span(tokens.get(from).start(), tokens.get(close - 1).end()));
        }
    }

    private void add(String acronym, Span acronymSpan, Span nameSpan) {
        found.add(
                new AcronymDefinition(acronym, nameSpan.of(text.text()), acronymSpan, nameSpan));
    }

    /** The tokens as a short form, if they can be one. */
    private Optional<Span> shortForm(int from, int to) {
        if (to <= from || to - from > 4) {
            return Optional.empty();
        }
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        String form = span.of(text.text());
        boolean letters = form.chars().anyMatch(Character::isLetter);
        boolean marked = form.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        return letters
                        && marked
                        && form.length() >= 2
                        && form.length() <= LONGEST_SHORT_FORM
                        && Character.isLetterOrDigit(form.charAt(0))
                ? Optional.of(span)
                : Optional.empty();
    }
}
