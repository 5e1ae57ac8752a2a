package dev.sayso.extract.organization;

import dev.sayso.article.Span;
import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places where a text says what a short form stands for: "Long Form (LF)", "LF (Long
 * Form)", "(Long Form, LF)" and "Long Form, LF,". Any short form counts, not only organizations'.
 */
final class AcronymFinder {
    private static final int LONGEST_BRACKET = 60;
    private static final int LONGEST_LONG_FORM = 60;
    private static final double GOOD = 0.9;

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
                Token token = finder.tokens.get(i);
                if (token.is("(") || token.is("[")) {
                    finder.bracket(sentence, i);
                } else if (token.is(",")) {
                    finder.apposition(sentence, i);
                }
            }
        }
        return finder.found;
    }

    private void bracket(Sentence sentence, int open) {
        int close = closing(open, sentence.last());
        if (close < 0 || close == open + 1) {
            return;
        }
        int shortEnd = first(open + 1, close);
        if (before(sentence, open, open + 1, shortEnd) || inside(open, close)) {
            return;
        }
        int comma = close - 2;
        if (comma > open + 1 && tokens.get(comma).is(",")) {
            match(comma + 1, close, open + 1, comma, GOOD);
        }
    }

    private int closing(int open, int limit) {
        int depth = 0;
        for (int i = open; i < Math.min(limit, open + LONGEST_BRACKET); i++) {
            Token token = tokens.get(i);
            if (token.is("(") || token.is("[")) {
                depth++;
            } else if (token.is(")") || token.is("]")) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Where the first part of what stands in brackets ends. */
    private int first(int from, int close) {
        int at = from;
        while (at < close && !tokens.get(at).is(",") && !tokens.get(at).is(";")) {
            at++;
        }
        return at;
    }

    /** Long Form (LF). */
    private boolean before(Sentence sentence, int open, int from, int to) {
        return match(from, to, sentence.first(), open, GOOD);
    }

    /** LF (Long Form). */
    private boolean inside(int open, int close) {
        if (close - open < 3 || tokens.get(open - 1).shape() == Token.Shape.MARK) {
            return false;
        }
        int from = tokens.get(open + 1).isWord("the") ? open + 2 : open + 1;
        Optional<Span> shortForm = ShortForm.span(text, open - 1, open);
        if (shortForm.isEmpty() || close - from > ShortForm.LONGEST) {
            return false;
        }
        String acronym = shortForm.get().of(text.text());
        double[] scores = LetterMatch.scores(acronym, tokens.subList(from, close));
        if (scores[0] < ShortForm.SURE) {
            return false;
        }
        add(acronym, shortForm.get(), from, close);
        return true;
    }

    /** Long Form, LF, or Long Form, the LF; names only, and every letter must begin a word. */
    private void apposition(Sentence sentence, int comma) {
        int at = comma + 1;
        if (at < sentence.last() && tokens.get(at).is("the")) {
            at++;
        }
        boolean closed =
                at + 1 < sentence.last()
                        && (tokens.get(at + 1).shape() == Token.Shape.MARK
                                || tokens.get(at + 1).is("for"));
        if (closed
                && tokens.get(at).shape() == Token.Shape.UPPER
                && tokens.get(comma - 1).isCapital()) {
            match(at, at + 1, sentence.first(), comma, ShortForm.SURE);
        }
    }

    /** The short form from {@code from} to {@code to}, for the words just before {@code end}. */
    private boolean match(int from, int to, int earliest, int end, double enough) {
        if (isInitial(from, to, earliest, end)) {
            add(tokens.get(from).text(), tokens.get(from).span(), end - 1, end);
            return true;
        }
        Optional<Span> shortForm = ShortForm.span(text, from, to);
        if (shortForm.isEmpty()) {
            return false;
        }
        String acronym = shortForm.get().of(text.text());
        int start = windowStart(acronym, earliest, end);
        int best = best(ShortForm.spoken(acronym), start, end, ShortForm.needed(acronym, enough));
        String stem = ShortForm.withoutIndex(acronym);
        if (best < 0 && stem.length() > 1 && stem.length() < acronym.length()) {
            best = best(stem, start, end, ShortForm.SURE);
        }
        if (best < 0 && enough == GOOD) {
            best = withoutOneLetter(acronym, start, end);
        }
        if (best < 0) {
            return false;
        }
        add(acronym, shortForm.get(), attached(best, start, end), end);
        return true;
    }

    /** "progesterone (P)": the initial of the common noun before it. */
    private boolean isInitial(int from, int to, int earliest, int end) {
        Token initial = tokens.get(from);
        Token word = tokens.get(end - 1);
        return to - from == 1
                && initial.text().length() == 1
                && initial.isCapital()
                && (isLower(end - 1) || end - 1 == earliest)
                && word.text().length() > 5
                && Character.toUpperCase(word.text().charAt(0)) == initial.text().charAt(0);
    }

    /**
     * A common noun may lack one letter of its short form; a name may not, since a letter that does
     * not match is worth a doubt there.
     */
    private int withoutOneLetter(String acronym, int start, int end) {
        if (acronym.length() < 4 || acronym.length() > 6 || !isLower(end - 1)) {
            return -1;
        }
        for (int i = acronym.length() - 1; i > 0; i--) {
            int best =
                    best(
                            acronym.substring(0, i) + acronym.substring(i + 1),
                            start,
                            end,
                            ShortForm.SURE);
            if (best >= 0 && !tokens.get(best).isCapital()) {
                return best;
            }
        }
        return -1;
    }

    private boolean isLower(int at) {
        return tokens.get(at).shape() == Token.Shape.LOWER;
    }

    private int windowStart(String acronym, int earliest, int end) {
        int words = Math.min(acronym.length() + 5, acronym.length() * 2 + 1);
        int start = end;
        while (start > Math.max(earliest, end - LONGEST_LONG_FORM) && words > 0) {
            start--;
            if (isClauseWord(tokens.get(start))) {
                return start + 1;
            }
            if (tokens.get(start).spaceBefore()) {
                words--;
            }
        }
        return start;
    }

    /** What no long form has inside it. */
    private static boolean isClauseWord(Token token) {
        return switch (token.text()) {
            case ";", ":", "is", "are", "was", "were", "has", "have", "which", "who" -> true;
            default -> false;
        };
    }

    /** The token that the best long form begins with; -1 when none is good enough. */
    private int best(String acronym, int start, int end, double needed) {
        double[] scores = LetterMatch.scores(acronym, tokens.subList(start, end));
        int best = -1;
        double bestScore = needed;
        int depth = 0;
        for (int i = end - 1; i >= start; i--) {
            depth += tokens.get(i).is(")") ? 1 : tokens.get(i).is("(") ? -1 : 0;
            double score = scores[i - start];
            if (depth == 0 && score >= bestScore && !isNumbered(acronym, i, end)) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    /** Whether the long form is the short form itself. */
    private boolean isNumbered(String acronym, int from, int end) {
        return end - from == 1 && tokens.get(from).isWord(acronym);
    }

    /** The start of the word that goes on without a space: "2,6-diaminopurine". */
    private int attached(int from, int earliest, int end) {
        int at = from;
        while (at > earliest && !tokens.get(at).spaceBefore() && goesOn(at - 1, end)) {
            at--;
        }
        return at;
    }

    private boolean goesOn(int at, int end) {
        if (tokens.get(at).is("(") || tokens.get(at).is("[")) {
            int close = closing(at, end);
            return close > 0;
        }
        return !isQuote(at) || (!tokens.get(at).spaceBefore() && tokens.get(at).is("'"));
    }

    private boolean isQuote(int at) {
        return "“”\"'‘’([".contains(tokens.get(at).text());
    }

    private void add(String acronym, Span acronymSpan, int from, int to) {
        int last = to - 1;
        while (last > from && isQuote(last)) {
            last--;
        }
        Span name = new Span(tokens.get(from).start(), tokens.get(last).end());
        found.add(new AcronymDefinition(acronym, name.of(text.text()), acronymSpan, name));
    }
}
