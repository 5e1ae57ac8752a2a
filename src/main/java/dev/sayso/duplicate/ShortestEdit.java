package dev.sayso.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The greedy algorithm of E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
 * Algorithmica 1 (1986), with the furthest reaching paths of every number of edits kept, so that
 * the way can be walked back.
 */
final class ShortestEdit {
    /** Whether a place of the first row has what a place of the second has. */
    interface Same {
        boolean at(int first, int second);
    }

    private final int first;
    private final int second;
    private final Same same;
    private final List<int[]> reached = new ArrayList<>();

    private ShortestEdit(int first, int second, Same same) {
        this.first = first;
        this.second = second;
        this.same = same;
    }

    /**
     * Whose word each step takes, from the beginning of both rows to their ends.
     *
     * @param first how long the first row is
     * @param second how long the second row is
     * @param most how many words of one row only there may be
     * @return nothing when there would have to be more
     */
    static Optional<List<Side>> between(int first, int second, Same same, int most) {
        ShortestEdit edit = new ShortestEdit(first, second, same);
        return edit.reaches(Math.min(most, first + second))
                ? Optional.of(edit.walked())
                : Optional.empty();
    }

    /** Goes on until the ends are reached; diagonal k stands at index k + edits + 1. */
    private boolean reaches(int most) {
        int[] before = new int[] {0, 0, 0};
        for (int edits = 0; edits <= most; edits++) {
            int[] now = new int[2 * edits + 3];
            for (int k = -edits; k <= edits; k += 2) {
                int i = edits == 0 ? 0 : entered(before, edits, k);
                while (i < first && i - k < second && i - k >= 0 && same.at(i, i - k)) {
                    i++;
                }
                now[k + edits + 1] = i;
                if (i >= first && i - k >= second) {
                    reached.add(now);
                    return true;
                }
            }
            reached.add(now);
            before = now;
        }
        return false;
    }

    /** Where diagonal k is entered from the paths with one edit fewer. */
    private static int entered(int[] before, int edits, int k) {
        return isDown(before, edits, k) ? at(before, edits, k + 1) : at(before, edits, k - 1) + 1;
    }

    /** Whether it is entered by a word of the second row. */
    private static boolean isDown(int[] before, int edits, int k) {
        return k == -edits || (k != edits && at(before, edits, k - 1) < at(before, edits, k + 1));
    }

    /** How far the path on a diagonal reaches that has one edit fewer than these. */
    private static int at(int[] before, int edits, int k) {
        return Math.abs(k) > edits - 1 ? -1 : before[k + edits];
    }

    private List<Side> walked() {
        Side[] sides = new Side[first + second];
        int at = sides.length;
        int i = first;
        int j = second;
        for (int edits = reached.size() - 1; edits > 0; edits--) {
            int k = i - j;
            int[] before = reached.get(edits - 1);
            int entered = entered(before, edits, k);
            while (i > entered) {
                sides[--at] = Side.BOTH;
                i--;
                j--;
            }
            if (isDown(before, edits, k)) {
                sides[--at] = Side.SECOND;
                j--;
            } else {
                sides[--at] = Side.FIRST;
                i--;
            }
        }
        while (i > 0) {
            sides[--at] = Side.BOTH;
            i--;
            j--;
        }
        return List.of(Arrays.copyOfRange(sides, at, sides.length));
    }
}
