package dev.sayso.extract.organization;

import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the runs of capitalised words out of a text, in one pass, and says what each may name. */
final class NameScanner {
    private static final Set<String> INSIDE =
            Set.of("without", "for", "of", "and", "on", "to", "in", "against", "the", "before");

    private static final int LONGEST = 30;

    private final Lexicon lexicon;
    private final KnownNames known;
    private final List<Token> tokens;
    private final NameJoiner joiner;
    private final NameClassifier classifier;
    private final List<Name> names = new ArrayList<>();
    private int limit;

    private NameScanner(Lexicon lexicon, KnownNames known, List<Token> tokens) {
        this.lexicon = lexicon;
        this.known = known;
        this.tokens = tokens;
        this.joiner = new NameJoiner(lexicon, known, tokens);
        this.classifier = new NameClassifier(lexicon, known, tokens);
    }

    /** The names of a text, in order, not overlapping. */
    static List<Name> scan(Lexicon lexicon, KnownNames known, TokenizedText text) {
        NameScanner scanner = new NameScanner(lexicon, known, text.tokens());
        for (Sentence sentence : text.sentences()) {
            scanner.scan(sentence);
        }
        return scanner.names;
    }

    private void scan(Sentence sentence) {
        limit = sentence.last();
        int at = sentence.first();
        while (at < limit) {
            if (canBegin(at)) {
                int end = extend(at);
                classifier.classify(at, end, names);
                at = end;
            } else {
                at++;
            }
        }
    }

    private boolean canBegin(int at) {
        Token token = tokens.get(at);
        if (token.shape() == Token.Shape.MIXED || token.shape() == Token.Shape.LOWER) {
            return token.text().length() > 3
                    && token.text().indexOf('-') > 0
                    && token.text().chars().anyMatch(Character::isUpperCase)
                    && knownEnd(at) > at;
        }
        if (token.shape() == Token.Shape.NUMBER) {
            return isNumberedFormation(at);
        }
        if (!token.isCapital()) {
            return false;
        }
        Set<WordKind> kinds = lexicon.kinds(token);
        if (kinds.contains(WordKind.FUNCTION) && token.text().length() > 1) {
            boolean acronym = token.shape() == Token.Shape.UPPER && token.text().length() > 2;
            return knownEnd(at) > (acronym ? at : at + 1);
        }
        return !kinds.contains(WordKind.OPENER) || isFollowed(at) || knownEnd(at) > at;
    }

    private boolean isFollowed(int at) {
        int next = at + 1;
        if (next < limit && (tokens.get(next).is("'s") || tokens.get(next).is("’s"))) {
            next++;
        }
        return next < limit && tokens.get(next).isCapital();
    }

    /** "65th Air Division". */
    private boolean isNumberedFormation(int at) {
        int end = at + 1;
        while (end < limit && end < at + 4 && tokens.get(end).isCapital()) {
            end++;
        }
        return end > at + 1 && lexicon.is(tokens.get(end - 1), WordKind.FORMATION);
    }

    private int knownEnd(int at) {
        return known.longest(tokens, at, limit).map(PhraseTrie.Match::end).orElse(at);
    }

    /** The end of the run of words that begins at {@code start}. */
    private int extend(int start) {
        int end = Math.max(start + 1, knownEnd(start));
        while (end < limit && end < start + LONGEST) {
            int next = step(start, end);
            if (next == end) {
                return end;
            }
            end = Math.max(next, Math.min(limit, knownEnd(next - 1)));
        }
        return end;
    }

    private int step(int start, int end) {
        Token token = tokens.get(end);
        if (isArticled(token)) {
            return end + 1;
        }
        if (token.isCapital()) {
            return token.spaceBefore() && followsCapital(end) ? end + 1 : end;
        }
        return joiner.join(start, end, limit);
    }

    /** "al-Orrin" inside a name. */
    private static boolean isArticled(Token token) {
        return token.shape() == Token.Shape.MIXED
                && token.text().length() > 4
                && token.text().indexOf('-') == 2
                && Character.isUpperCase(token.text().charAt(3));
    }

    private boolean followsCapital(int at) {
        Token token = tokens.get(at);
        if (!lexicon.is(token, WordKind.FUNCTION) || token.text().length() == 1) {
            return true;
        }
        return INSIDE.contains(token.text().toLowerCase(java.util.Locale.ROOT))
                && at + 1 < limit
                && tokens.get(at + 1).isCapital()
                && !lexicon.is(tokens.get(at + 1), WordKind.FUNCTION);
    }
}
