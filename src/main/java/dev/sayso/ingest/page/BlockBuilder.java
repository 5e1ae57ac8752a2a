package dev.sayso.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a page together to blocks: one column, one face, no large gap. */
final class BlockBuilder {
    /** The largest step from line to line, in sizes of the letters. */
    private static final double LARGEST_STEP = 2.1;

    private static final double SMALLEST_STEP = 0.4;

    /** A frame around so much of the page frames the page. */
    private static final double FRAME_OF_PAGE = 0.55;

    private static final int MOST_BLOCKS = 600;

    private final PrintedPage page;
    private final List<TextBlock> blocks = new ArrayList<>();

    private BlockBuilder(PrintedPage page) {
        this.page = page;
    }

    static List<TextBlock> blocks(PrintedPage page) {
        BlockBuilder builder = new BlockBuilder(page);
        List<Line> sorted = new ArrayList<>(DropCap.joined(page.lines()));
        sorted.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left));
        for (int i = 0; i < sorted.size(); i++) {
            builder.place(sorted, i);
        }
        return builder.blocks;
    }

    private void place(List<Line> lines, int index) {
        Line line = lines.get(index);
        Area box = boxOf(line);
        TextBlock best = null;
        int from = Math.max(0, blocks.size() - MOST_BLOCKS);
        for (TextBlock block : blocks.subList(from, blocks.size())) {
            if (Objects.equals(block.box(), box)
                    && follows(block, line)
                    && !hasNeighbour(lines, index, block)
                    && (best == null || block.last().baseline() > best.last().baseline())) {
                best = block;
            }
        }
        if (best == null) {
            blocks.add(new TextBlock(line, box));
        } else {
            best.add(line);
        }
    }

    private static boolean follows(TextBlock block, Line line) {
        Line last = block.last();
        double size = Math.max(last.face().size(), line.face().size());
        double step = line.baseline() - last.baseline();
        boolean likeLarge = Math.min(last.face().size(), line.face().size()) > 0.9 * size;
        boolean alike = likeLarge && last.face().bold() == line.face().bold();
        double largest =
                block.lines().size() > 1
                        ? Math.min(LARGEST_STEP * size, 1.9 * block.leading())
                        : LARGEST_STEP * size;
        return alike
                && step > SMALLEST_STEP * size
                && step <= largest
                && block.area().isInLineWith(line.area());
    }

    /**
     * Whether another line stands beside this one under the same block: two columns begin there.
     */
    private static boolean hasNeighbour(List<Line> lines, int index, TextBlock block) {
        Line line = lines.get(index);
        for (int i = index - 1; i >= 0 && lines.get(i).isBeside(line); i--) {
            if (isNeighbour(lines.get(i), line, block)) {
                return true;
            }
        }
        for (int i = index + 1; i < lines.size() && lines.get(i).isBeside(line); i++) {
            if (isNeighbour(lines.get(i), line, block)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNeighbour(Line other, Line line, TextBlock block) {
        return !other.equals(block.last())
                && other.area().sharedWidth(line.area()) == 0
                && block.area().sharedWidth(other.area()) > 0.5 * (other.right() - other.left())
                && block.last().area().sharedWidth(other.area()) > 0;
    }

    /** The smallest frame around the line. */
    private @Nullable Area boxOf(Line line) {
        double x = (line.left() + line.right()) / 2;
        double y = line.baseline() - 0.3 * line.face().size();
        Area smallest = null;
        for (Area box : page.boxes()) {
            boolean frames =
                    box.holds(x, y)
                            && box.left() <= line.left() + 2
                            && box.right() >= line.right() - 2
                            && box.height() > 1.5 * line.face().size()
                            && box.size() < FRAME_OF_PAGE * page.width() * page.height();
            if (frames && (smallest == null || box.size() < smallest.size())) {
                smallest = box;
            }
        }
        return smallest;
    }
}
