package dev.sayso.extract.statistic;

import dev.sayso.extract.quantity.Changes;
import dev.sayso.statistic.Direction;

/** Finds the direction of a level that the text says something rose or fell to. */
final class Levels {
    private static final int FARTHEST = 12;

    private Levels() {}

    static Direction direction(Figure figure) {
        Words words = figure.piece.words();
        int to = figure.before() - 1;
        if (!words.isAny(to, "to") || words.isAny(to - 1, "compared", "according", "up", "due")) {
            return upFrom(figure);
        }
        for (int at = to - 1; at > to - FARTHEST && at >= 0; at--) {
            if (words.isAny(at, ";", ":")) {
                break;
            }
            Direction verb = direction(words, at);
            if (verb != Direction.NONE) {
                return verb;
            }
        }
        return upFrom(figure);
    }

    private static Direction direction(Words words, int at) {
        Direction two = Changes.verb(words.lower(at) + " " + words.lower(at + 1));
        Direction one = two == null ? Changes.verb(words.lower(at)) : two;
        Direction noun = one == null ? Changes.noun(words.lower(at)) : one;
        if (noun != null) {
            return noun;
        }
        return switch (words.lower(at)) {
            case "doubled", "trebled", "tripled", "quadrupled" -> Direction.UP;
            case "halved" -> Direction.DOWN;
            default -> Direction.NONE;
        };
    }

    /** "412 in 2020, down from 530". */
    private static Direction upFrom(Figure figure) {
        Words words = figure.piece.words();
        for (int at = figure.end; at < figure.end + FARTHEST; at++) {
            if (words.isAny(at, ";", ".")) {
                return Direction.NONE;
            }
            if (words.isAny(at + 1, "from", "on") && words.isAny(at, "up", "down")) {
                return words.isAny(at, "up") ? Direction.UP : Direction.DOWN;
            }
        }
        return Direction.NONE;
    }
}
