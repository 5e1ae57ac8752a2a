package dev.sayso.extract.statistic;

import java.util.Set;

/** Tells what kind of words lie between two places of a sentence. */
final class Stretches {
    private static final Set<String> OPENERS =
            ClauseOpeners.and(
                    "whom", "which", "that", "it", "they", "he", "she", "we", "more", "other",
                    "others", "another", "further", "not");

    private Stretches() {}

    /**
     * Whether only a noun phrase lies there, with a year perhaps: a few words, no mark, no verb,
     * nothing that opens a clause of its own and nothing that adds to what was counted ("another").
     */
    static boolean isPlain(Words words, int from, int to, int most) {
        return to - from <= most && isQuiet(words, from, to);
    }

    private static boolean isQuiet(Words words, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean year = DateParts.isYear(words.number(at));
            if ((!words.isWord(at) && !year)
                    || OPENERS.contains(words.lower(at))
                    || Subjects.isVerb(words, at)) {
                return false;
            }
        }
        return from <= to;
    }
}
