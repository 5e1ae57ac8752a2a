package dev.sayso.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a reader takes the blocks of a page: down a column, then the next one; what
 * spans several columns parts what is above it from what is below.
 *
 * <p>After T. M. Breuel, "High performance document layout analysis", 2003: the two rules give a
 * partial order, which is then sorted.
 */
final class ReadingOrder {
    /** More are no text; they are taken from top to bottom. */
    private static final int MOST = 200;

    /** In points: so much two blocks must share to stand over each other. */
    private static final double TOUCH = 5;

    /** What begins and ends so far inside of others stands between the columns. */
    private static final double INSIDE = 8;

    /** What parts columns spans so much of the left one. */
    private static final double SPANS = 0.6;

    private ReadingOrder() {}

    static List<TextBlock> of(List<TextBlock> blocks) {
        List<TextBlock> waiting = new ArrayList<>(blocks);
        waiting.sort(
                Comparator.<TextBlock>comparingDouble(b -> b.area().top())
                        .thenComparingDouble(b -> b.area().left()));
        if (waiting.size() > MOST) {
            return waiting;
        }
        int size = waiting.size();
        List<Placed> placed =
                waiting.stream()
                        .map(block -> new Placed(block.area(), straddles(block.area(), waiting)))
                        .toList();
        boolean[][] before = new boolean[size][size];
        int[] open = new int[size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                before[a][b] = a != b && isBefore(placed, placed.get(a), placed.get(b));
                open[b] += before[a][b] ? 1 : 0;
            }
        }
        return sorted(waiting, before, open);
    }

    /**
     * Where a block stands.
     *
     * @param straddles whether the text of two columns flows around it
     */
    private record Placed(Area area, boolean straddles) {
        boolean isInLineWith(Placed other) {
            return (straddles || other.straddles)
                    ? area.isInLineWith(other.area)
                    : area.sharedWidth(other.area) > TOUCH;
        }
    }

    private static List<TextBlock> sorted(List<TextBlock> blocks, boolean[][] before, int[] open) {
        List<TextBlock> order = new ArrayList<>();
        boolean[] taken = new boolean[blocks.size()];
        for (int round = 0; round < blocks.size(); round++) {
            int next = -1;
            for (int i = 0; i < blocks.size(); i++) {
                if (!taken[i] && (next < 0 || open[i] < open[next])) {
                    next = i;
                }
            }
            taken[next] = true;
            order.add(blocks.get(next));
            for (int i = 0; i < blocks.size(); i++) {
                open[i] -= before[next][i] ? 1 : 0;
            }
        }
        return order;
    }

    private static boolean straddles(Area inset, List<TextBlock> blocks) {
        boolean left = false;
        boolean right = false;
        for (TextBlock block : blocks) {
            Area area = block.area();
            if (!area.equals(inset) && area.sharedWidth(inset) > TOUCH) {
                left |= area.left() < inset.left() - INSIDE && area.right() < inset.right();
                right |= area.right() > inset.right() + INSIDE && area.left() > inset.left();
            }
        }
        return left && right;
    }

    private static boolean isBefore(List<Placed> all, Placed a, Placed b) {
        if (a.isInLineWith(b)) {
            return a.area.top() < b.area.top();
        }
        double left = a.area.left() - b.area.left();
        boolean isLeft = left < 0 || (left == 0 && a.area.top() < b.area.top());
        return isLeft
                && all.stream()
                        .noneMatch(
                                c -> !c.equals(a) && !c.equals(b) && parts(c.area, a.area, b.area));
    }

    /** Whether a block stands between both in height and spans the columns of both. */
    private static boolean parts(Area c, Area left, Area right) {
        double middle = c.top() + c.height() / 2;
        boolean between =
                (middle > left.top() && middle < right.top())
                        || (middle > right.top() && middle < left.top());
        return between
                && c.sharedWidth(left) >= SPANS * left.width()
                && c.sharedWidth(right) > TOUCH;
    }
}
