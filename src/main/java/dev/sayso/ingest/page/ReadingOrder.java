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

    /** What parts columns spans so much of each. */
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
        boolean[][] before = new boolean[size][size];
        int[] open = new int[size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                before[a][b] = a != b && isBefore(waiting, waiting.get(a), waiting.get(b));
                open[b] += before[a][b] ? 1 : 0;
            }
        }
        return sorted(waiting, before, open);
    }

    private static List<TextBlock> sorted(
            List<TextBlock> blocks, boolean[][] before, int[] open) {
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

    private static boolean isBefore(List<TextBlock> all, TextBlock a, TextBlock b) {
        if (a.area().isInLineWith(b.area())) {
            return a.area().top() < b.area().top();
        }
        double left = a.area().left() - b.area().left();
        boolean isLeft = left < 0 || (left == 0 && a.area().top() < b.area().top());
        return isLeft && all.stream().noneMatch(c -> c != a && c != b && parts(c, a, b));
    }

    /** Whether a block stands between both in height and spans the columns of both. */
    private static boolean parts(TextBlock c, TextBlock a, TextBlock b) {
        double middle = c.area().top() + c.area().height() / 2;
        boolean between =
                (middle > a.area().top() && middle < b.area().top())
                        || (middle > b.area().top() && middle < a.area().top());
        return between
                && c.area().sharedWidth(a.area()) >= SPANS * a.area().width()
                && c.area().sharedWidth(b.area()) >= SPANS * b.area().width();
    }
}
