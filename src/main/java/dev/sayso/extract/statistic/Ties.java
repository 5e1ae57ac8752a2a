package dev.sayso.extract.statistic;

import java.util.Set;

/**
 * Tells whether the text itself sets a change beside two levels. Numbers that agree show by
 * themselves that they belong together; numbers that do not may belong to different things, and
 * nobody is accused over that: nothing may open a clause of its own between them.
 */
final class Ties {
    /** How many tokens may stand between a change and the levels it is between. */
    private static final int LONGEST = 14;

    private static final int ARTICLE_REACH = 3;

    private static final Set<String> CLAUSE_OPENERS =
            ClauseOpeners.and(
                    ";", ":", "(", ")", "as", "with", "amid", "despite", "even", "without");

    /** What may follow a comma, a dash or "and" without a new subject. */
    private static final Set<String> CONTINUATIONS =
            Set.of(
                    "a",
                    "an",
                    "the",
                    "or",
                    "by",
                    "up",
                    "down",
                    "that",
                    "which",
                    "this",
                    "from",
                    "to",
                    "in",
                    "over",
                    "representing",
                    "meaning",
                    "making",
                    "for",
                    "just",
                    "only",
                    "nearly",
                    "almost",
                    "about",
                    "some",
                    "roughly",
                    "around",
                    "more",
                    "less",
                    "not",
                    "thus",
                    "therefore",
                    "hence",
                    "i.e.");

    private Ties() {}

    /** Whether a disagreement between the change and the pair is an error of the text. */
    static boolean isTied(Figure change, Pair pair) {
        Figure left = pair.from().first < pair.to().first ? pair.from() : pair.to();
        Figure right = left.equals(pair.from()) ? pair.to() : pair.from();
        boolean after = change.first > right.first;
        int from = after ? right.end : change.end;
        int to = after ? change.first : left.first;
        if (to - from > LONGEST) {
            return false;
        }
        Words words = change.piece.words();
        for (int at = from; at < to; at++) {
            if (opensClause(words, at, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensClause(Words words, int at, int to) {
        if (CLAUSE_OPENERS.contains(words.lower(at)) || isPredicate(words, at)) {
            return true;
        }
        boolean pauses = words.isAny(at, ",", "and", "—", "–");
        return pauses
                && at + 1 < to
                && !words.isAny(at + 1, ",", "and")
                && !CONTINUATIONS.contains(words.lower(at + 1));
    }

    /** A verb with a subject of its own: "rose", not "a sharp rise" and not "which is". */
    private static boolean isPredicate(Words words, int at) {
        if (!Subjects.isVerb(words, at) || words.isAny(at - 1, "which", "that", "this")) {
            return false;
        }
        for (int i = at - 1; i >= at - ARTICLE_REACH; i--) {
            if (words.isAny(i, "a", "an", "the")) {
                return false;
            }
        }
        return true;
    }
}
