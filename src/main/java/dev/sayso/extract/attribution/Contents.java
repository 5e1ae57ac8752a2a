package dev.sayso.extract.attribution;

import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.Token;
import java.util.List;

/** Finds what a cue credits: the clause after it, or the one around it. */
final class Contents {
    private static final int LONGEST = 300;

    private final List<Token> tokens;

    Contents(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The content of a verb with this subject before it. */
    Range of(Range subject, int verb, Sentence sentence, List<Credit> earlier) {
        int last = sentence.last();
        int next = verb + 1;
        boolean closes =
                next >= last
                        || (tokens.get(next).shape() == Token.Shape.MARK
                                && !tokens.get(next).is(":"))
                        || tokens.get(next).is("on")
                        || tokens.get(next).is("in");
        boolean preceded =
                subject.first() > sentence.first() + 2
                        && isStop(tokens.get(subject.first() - 1))
                        && subject.first() < verb;
        boolean quoted =
                preceded
                        && next < last
                        && last - next < 9
                        && !tokens.get(next).is("that")
                        && !tokens.get(subject.first() - 1).is("as")
                        && "”\"’'".contains(tokens.get(subject.first() - 2).text());
        if ((closes && preceded) || quoted) {
            return around(sentence, subject.first(), verb + 1, earlier);
        }
        boolean skipped = next < last && (tokens.get(next).is("that") || tokens.get(next).is(","));
        int from = skipped ? next + 1 : next;
        return from < last
                ? new Range(from, clauseEnd(from, last))
                : around(sentence, subject.first(), next, earlier);
    }

    /** What can stand between a content and the words that credit it. */
    static boolean isStop(Token token) {
        return switch (token.text()) {
            case ",", "”", "\"", "’", "'", "?", "!", "—", "–", "-", "so", "So", "as" -> true;
            default -> false;
        };
    }

    private int clauseEnd(int from, int last) {
        for (int i = from; i < Math.min(last, from + LONGEST); i++) {
            if (tokens.get(i).is(";")) {
                return i > from ? i : last;
            }
        }
        return last;
    }

    /** The clause around a parenthetical credit: what stands before it and after it. */
    Range around(Sentence sentence, int from, int to, List<Credit> earlier) {
        int first = sentence.first();
        if (!earlier.isEmpty()) {
            Credit before = earlier.getLast();
            int end = Math.max(before.cue().last(), before.source().last());
            first = Math.max(first, Math.min(from, end));
        }
        for (int i = from - 1; i > Math.max(first, from - LONGEST); i--) {
            if (tokens.get(i).is(";")) {
                first = i + 1;
                break;
            }
        }
        int last = clauseEnd(Math.min(to, sentence.last() - 1), sentence.last());
        return new Range(first, Math.max(first + 1, last));
    }
}
