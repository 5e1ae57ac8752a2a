package dev.sayso.extract.quantity;

import java.math.BigDecimal;
import java.util.Set;

/** Recognizes numbers that follow each other without being amounts: times, telephone numbers. */
final class NumberRuns {
    private static final Set<Integer> USUAL_DENOMINATORS =
            Set.of(2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000);

    private final Lexemes lexemes;
    private final NameNumbers names;

    NumberRuns(Lexemes lexemes, NameNumbers names) {
        this.lexemes = lexemes;
        this.names = names;
    }

    /** Times, phone numbers, 9/11, 24/7: numbers with colons, slashes or several dashes between. */
    int joined(int at) {
        int end = at;
        int dashes = 0;
        boolean colon = false;
        boolean slash = false;
        while (joins(end + 1) && lexemes.isNumber(end + 2) && lexemes.isGlued(end + 2)) {
            dashes += lexemes.isDash(end + 1) ? 1 : 0;
            colon |= lexemes.text(end + 1).equals(":");
            slash |= lexemes.text(end + 1).equals("/");
            end += 2;
        }
        boolean fraction = slash && end == at + 2 && isFraction(at, at + 2);
        return colon || (slash && !fraction) || dashes > 1 ? end + 1 : at;
    }

    /** "021 3456789", "+44 20 7946 0958": numbers that begin with a nought or a plus. */
    int dialled(int at) {
        boolean nought = lexemes.text(at).startsWith("0") && lexemes.isPlain(at);
        boolean plus =
                lexemes.text(at - 1).equals("+")
                        && lexemes.isGlued(at)
                        && lexemes.isPlain(lexemes.isDash(at + 1) ? at + 2 : at + 1);
        if (!(nought && lexemes.text(at).length() > 1) && !plus) {
            return at;
        }
        int end = at + 1;
        while (lexemes.isPlain(lexemes.isDash(end) ? end + 1 : end)) {
            end += lexemes.isDash(end) ? 2 : 1;
        }
        return names.isMeasured(end) ? at : end;
    }

    private boolean joins(int at) {
        return lexemes.isGlued(at)
                && (lexemes.isDash(at)
                        || lexemes.text(at).equals(":")
                        || lexemes.text(at).equals("/"));
    }

    private boolean isFraction(int above, int below) {
        BigDecimal numerator = lexemes.value(above);
        BigDecimal denominator = lexemes.value(below);
        return numerator != null
                && denominator != null
                && numerator.compareTo(denominator) < 0
                && denominator.precision() < 5
                && USUAL_DENOMINATORS.contains(denominator.intValue());
    }
}
