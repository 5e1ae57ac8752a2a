package dev.sayso.extract.quantity;

import dev.sayso.statistic.Direction;
import dev.sayso.statistic.QuantityKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an amount is a change, and which way: "rose 5 per cent", "a fall of a third", "63
 * fewer".
 */
final class ChangeReader {
    private static final int FARTHEST = 10;

    private final Lexemes lexemes;

    ChangeReader(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * The direction of the amount, {@code NONE} when it is no change.
     *
     * @param first index of the first word that qualifies it
     */
    Direction direction(Draft draft, int first) {
        if (draft.kind() == QuantityKind.MULTIPLIER) {
            return multiple(draft, first);
        }
        if (draft.kind() == QuantityKind.SCORE) {
            return Direction.NONE;
        }
        Direction sign = sign(draft);
        if (sign != null) {
            return sign;
        }
        Direction before = before(first - 1);
        if (before != null) {
            return before;
        }
        Direction after = after(draft);
        return after == null ? Direction.NONE : after;
    }

    /** "75 points, or 0.4%": the second says the first in another way. */
    boolean isAlternative(Draft before, int first) {
        int at = lexemes.isAny(first - 1, "by") ? first - 2 : first - 1;
        boolean bracket = lexemes.isAny(first - 1, "(") && first - 1 == before.after();
        return bracket || (lexemes.isAny(at, "or") && at - before.after() < 3);
    }

    private Direction multiple(Draft draft, int first) {
        if (lexemes.lower(draft.end() - 1).endsWith("fold")) {
            return fold(draft, first);
        }
        Direction own = Multiples.direction(lexemes.lower(draft.first())).orElse(null);
        if (own != null
                && !lexemes.isAny(draft.first(), "double", "triple", "treble", "quadruple")) {
            return own;
        }
        if (lexemes.isAny(draft.end() - 1, "times") && isPassive(first - 1)) {
            return Direction.NONE;
        }
        Direction before = before(first - 1);
        return before == null ? Direction.NONE : before;
    }

    /** "a threefold fall"; without a word of change a word of many folds goes up. */
    private Direction fold(Draft draft, int first) {
        Direction before = before(first - 1);
        if (before != null) {
            return before;
        }
        Direction noun = Changes.noun(lexemes.lower(draft.end()));
        boolean digits = lexemes.isNumber(draft.first());
        return noun != null ? noun : digits ? Direction.NONE : Direction.UP;
    }

    /** "was raised nine times" counts, "rose ten times" multiplies. */
    private boolean isPassive(int at) {
        return Changes.verb(lexemes.lower(at)) != null
                && lexemes.isAny(at - 1, "been", "was", "were", "be", "is", "are");
    }

    private static @Nullable Direction plusOrMinus(String mark) {
        return switch (mark) {
            case "+" -> Direction.UP;
            case "-", "−", "minus" -> Direction.DOWN;
            default -> null;
        };
    }

    private @Nullable Direction sign(Draft draft) {
        boolean share =
                draft.kind() == QuantityKind.PERCENT
                        || draft.kind() == QuantityKind.PERCENTAGE_POINTS;
        return share ? plusOrMinus(lexemes.lower(draft.first())) : null;
    }

    private @Nullable Direction before(int at) {
        int last = at;
        while (lexemes.isAny(
                        last, "just", "only", "further", "another", "a", "an", "some", "between",
                        "“", "\"", "nearer")
                || isAdverb(last)) {
            last--;
        }
        Direction up = Changes.before(lexemes.lower(last));
        if (up != null && !lexemes.isAny(last - 1, "made", "make", "makes", "making")) {
            return up;
        }
        if (lexemes.isAny(last, "by")) {
            return by(last - 1);
        }
        if (lexemes.isAny(last, "of") && lexemes.isAny(last - 1, "factor")) {
            return by(last - 4);
        }
        if (lexemes.isAny(last, "of")) {
            return Changes.noun(lexemes.lower(last - 1));
        }
        if (lexemes.isAny(last, "was", "is", "were")
                && lexemes.isAny(last - 2, "the", "a", "that", "this", "its")) {
            return Changes.noun(lexemes.lower(last - 1));
        }
        Direction phrase = Changes.verb(lexemes.lower(last - 1) + " " + lexemes.lower(last));
        return phrase == null ? Changes.verb(lexemes.lower(last)) : phrase;
    }

    private boolean isAdverb(int at) {
        String lower = lexemes.lower(at);
        return lower.length() > 4 && lower.endsWith("ly");
    }

    /** "increased demand in the north by": the verb or noun before "by", in the same clause. */
    private @Nullable Direction by(int at) {
        for (int i = at; i > at - FARTHEST && lexemes.isWord(i); i--) {
            String lower = lexemes.lower(i);
            Direction verb = Changes.verb(lower);
            Direction direction = verb == null ? Changes.noun(lower) : verb;
            if (direction == null && (lower.equals("up") || lower.equals("down"))) {
                direction = lower.equals("up") ? Direction.UP : Direction.DOWN;
            }
            if (direction != null) {
                return direction;
            }
        }
        return null;
    }

    /** "50 per cent more", "50 more megawatts". */
    private @Nullable Direction comparison(Draft draft) {
        Direction behind = Changes.comparison(lexemes.lower(draft.end()));
        int number = draft.numeral().end();
        return behind == null && Modifiers.compares(lexemes, number)
                ? Changes.comparison(lexemes.lower(number))
                : behind;
    }

    private @Nullable Direction after(Draft draft) {
        int at = draft.end();
        boolean share =
                draft.kind() == QuantityKind.PERCENT
                        || draft.kind() == QuantityKind.PERCENTAGE_POINTS;
        Direction comparison = comparison(draft);
        boolean place = lexemes.isAny(at, "up", "down", "above", "below", "older", "younger");
        boolean measure =
                draft.kind() == QuantityKind.MEASURE || draft.kind() == QuantityKind.DURATION;
        if (comparison != null && !(place && measure)) {
            return comparison;
        }
        if (draft.kind() == QuantityKind.COUNT && draft.after() > at) {
            return Changes.comparison(lexemes.lower(draft.after()));
        }
        if (!share && draft.kind() != QuantityKind.MONEY) {
            return null;
        }
        int noun = at;
        for (int i = 0;
                i < 2
                        && !FunctionWords.endsNounPhrase(lexemes, noun)
                        && Changes.noun(lexemes.lower(noun)) == null;
                i++) {
            noun++;
        }
        return Changes.noun(lexemes.lower(noun));
    }
}
