package dev.sayso.duplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes a way from one row of words to another readable: what was taken out stands before what was
 * put in, and a word or two that two changed passages happen to share belong to the change.
 */
final class TidyEdit {
    private static final int SHORT = 2;

    /** How many words two changes have together before they swallow what lies between them. */
    private static final int LONG = 6;

    private TidyEdit() {}

    /**
     * The same way, tidied.
     *
     * @param way whose word each step takes
     */
    static List<Side> of(List<Side> way) {
        List<Side> tidied = new ArrayList<>();
        int taken = 0;
        int put = 0;
        int at = 0;
        while (at < way.size()) {
            int length = run(way, at);
            if (way.get(at) == Side.FIRST) {
                taken += length;
            } else if (way.get(at) == Side.SECOND) {
                put += length;
            } else if (length <= SHORT
                    && taken > 0
                    && put > 0
                    && replacesFrom(way, at + length)
                    && taken + put + changedFrom(way, at + length) >= LONG) {
                taken += length;
                put += length;
            } else {
                add(tidied, taken, put);
                taken = 0;
                put = 0;
                tidied.addAll(Collections.nCopies(length, Side.BOTH));
            }
            at += length;
        }
        add(tidied, taken, put);
        return tidied;
    }

    private static void add(List<Side> tidied, int taken, int put) {
        tidied.addAll(Collections.nCopies(taken, Side.FIRST));
        tidied.addAll(Collections.nCopies(put, Side.SECOND));
    }

    private static int run(List<Side> way, int from) {
        int end = from;
        while (end < way.size() && way.get(end) == way.get(from)) {
            end++;
        }
        return end - from;
    }

    /** Whether the change that begins there takes words out and puts others in. */
    private static boolean replacesFrom(List<Side> way, int from) {
        List<Side> change = way.subList(from, from + changedFrom(way, from));
        return change.contains(Side.FIRST) && change.contains(Side.SECOND);
    }

    /** How many words the change has that begins there. */
    private static int changedFrom(List<Side> way, int from) {
        int end = from;
        while (end < way.size() && way.get(end) != Side.BOTH) {
            end++;
        }
        return end - from;
    }
}
