package dev.sayso.extract.statistic;

import dev.sayso.article.Span;
import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, or a stretch of one that is far too long to be one, so that the work stays linear in
 * the length of any text.
 *
 * @param number of its sentence, counted from 0
 * @param paragraph counted from 0
 */
record Piece(Span span, int number, int paragraph, Words words) {
    private static final int LONGEST = 400;

    /** The pieces that hold at least one of the offsets, which are in ascending order. */
    static List<Piece> holding(TokenizedText text, List<Span> spans) {
        List<Piece> pieces = new ArrayList<>();
        int covered = -1;
        for (Span span : spans) {
            if (span.start() < covered) {
                continue;
            }
            Piece piece = holding(text, span);
            pieces.add(piece);
            covered = piece.span().end();
        }
        return pieces;
    }

    private static Piece holding(TokenizedText text, Span span) {
        int number = text.sentenceAt(span.start());
        Sentence sentence = text.sentences().get(number);
        int first = sentence.first();
        int last = sentence.last();
        if (last - first > LONGEST) {
            int at = tokenAt(text.tokens(), first, last, span.start());
            first += (at - first) / LONGEST * LONGEST;
            last = Math.min(last, first + LONGEST);
        }
        List<Token> tokens = text.tokens().subList(first, last);
        Span whole =
                new Span(
                        tokens.get(0).start(),
                        Math.max(span.end(), tokens.get(tokens.size() - 1).end()));
        return new Piece(whole, number, sentence.paragraph(), new Words(tokens));
    }

    private static int tokenAt(List<Token> tokens, int first, int last, int offset) {
        int low = first;
        int high = last - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
