package dev.sayso.ingest.page;

import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.text.Hyphens;
import dev.sayso.ingest.text.LineWords;
import dev.sayso.ingest.text.OpenEnding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of lines: within a block, and on from column to column and page to page. */
final class Paragraphs {
    /** In sizes of the letters: a first line is set in by at least so much. */
    private static final double INDENT = 0.6;

    private static final double LARGEST_INDENT = 5;

    /** A step between baselines larger than the usual one by this factor parts paragraphs. */
    private static final double GAP = 1.3;

    /** The width of a letter, in its size, on average. */
    private static final double LETTER = 0.5;

    private static final int FEW_LINES = 3;

    /** In points. */
    private static final double NEAR = 45;

    private static final Pattern LIST_MARK = Pattern.compile("^(?:[•●▪◦‣–]|\\(?\\d{1,2}[.)]) .*");

    /** A passage that may still grow. */
    private static final class Growing {
        private final BlockRole role;
        private final StringBuilder words = new StringBuilder();
        private String lastLine = "";

        private Growing(BlockRole role) {
            this.role = role;
        }
    }

    private final Hyphens hyphens;
    private final boolean indents;

    /** The right edges of the columns of blocks that are too short to tell. */
    private final Map<TextBlock, Double> edges = new HashMap<>();

    private final List<Growing> passages = new ArrayList<>();
    private @Nullable Growing open;
    private @Nullable TextBlock openBlock;

    private Paragraphs(List<TextBlock> blocks) {
        this.hyphens =
                new Hyphens(
                        blocks.stream().flatMap(b -> b.lines().stream()).map(Line::text).toList());
        this.indents = usesIndents(blocks);
        blocks.stream()
                .filter(block -> block.lines().size() <= FEW_LINES)
                .forEach(block -> edges.put(block, rightEdge(block, blocks)));
    }

    /** That of the longest block above or below that is set alike and begins near. */
    private static double rightEdge(TextBlock block, List<TextBlock> blocks) {
        double right = block.area().right();
        for (TextBlock other : blocks) {
            boolean alike =
                    other.page() == block.page()
                            && other.lines().size() > 1
                            && Math.abs(other.area().left() - block.area().left()) < NEAR
                            && Math.abs(other.face().size() - block.face().size()) < 0.3;
            right = alike ? Math.max(right, other.area().right()) : right;
        }
        return right;
    }

    /**
     * The passages of all blocks.
     *
     * @param blocks in reading order
     */
    static List<Passage> of(List<TextBlock> blocks, BlockRoles roles) {
        Paragraphs paragraphs = new Paragraphs(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            paragraphs.add(blocks.get(i), roles.of(i));
        }
        return paragraphs.passages.stream()
                .map(passage -> passage.role.passage(passage.words.toString()))
                .toList();
    }

    private void add(TextBlock block, BlockRole role) {
        Growing outer = open;
        if (role != BlockRole.TEXT) {
            open = null;
            for (int i = 0; i < block.lines().size(); i++) {
                boolean parted = role == BlockRole.BESIDE && i > 0 && begins(block, i);
                put(block.lines().get(i), role, i == 0 || parted);
            }
            open = role.isInset() ? outer : null;
            return;
        }
        for (int i = 0; i < block.lines().size(); i++) {
            boolean fresh = i == 0 ? !goesOn(block) : begins(block, i);
            put(block.lines().get(i), role, fresh);
        }
        openBlock = block;
    }

    private void put(Line line, BlockRole role, boolean fresh) {
        String words = line.text().strip();
        Growing passage = open;
        if (fresh || passage == null) {
            passage = new Growing(role);
            passages.add(passage);
            open = passage;
        }
        if (passage.words.isEmpty()) {
            passage.words.append(words);
            passage.lastLine = words;
        } else if (Hyphens.parts(passage.lastLine, words)) {
            passage.words.setLength(passage.words.length() - passage.lastLine.length());
            passage.lastLine = hyphens.join(passage.lastLine, words);
            passage.words.append(passage.lastLine);
        } else {
            passage.words.append(' ').append(words);
            passage.lastLine = words;
        }
    }

    /** Whether the block goes on with the paragraph that the last one left open. */
    private boolean goesOn(TextBlock block) {
        if (open == null || openBlock == null || open.words.isEmpty()) {
            return false;
        }
        String last = open.lastLine;
        String next = block.first().text();
        boolean lower = Character.isLowerCase(next.codePointAt(0));
        if (Hyphens.parts(last, next)) {
            return true;
        }
        boolean full = isFull(openBlock.last(), openBlock);
        if (!LineWords.endsSentence(last)) {
            boolean sameColumn =
                    openBlock.page() == block.page()
                            && openBlock.area().isInLineWith(block.area())
                            && openBlock.area().top() < block.area().top();
            return lower || OpenEnding.of(last) || (full && !sameColumn && !isSetIn(block, 0));
        }
        return full
                && indents
                && block.lines().size() > 1
                && !isSetIn(block, 0)
                && sizeAlike(openBlock, block);
    }

    private static boolean sizeAlike(TextBlock a, TextBlock b) {
        return Math.abs(a.face().size() - b.face().size()) < 0.3
                && a.lines().size() > 1
                && a.face().bold() == b.face().bold();
    }

    /** Whether a line reaches the right edge of its column. */
    private static boolean isFull(Line line, TextBlock block) {
        return line.right() >= block.area().right() - 1.5 * line.face().size()
                && line.right() - line.left() > 0.7 * block.area().width();
    }

    /** Whether a line that is not the first of its block begins a paragraph. */
    private boolean begins(TextBlock block, int index) {
        Line line = block.lines().get(index);
        Line last = block.lines().get(index - 1);
        boolean ended = LineWords.endsSentence(last.text());
        boolean lower = Character.isLowerCase(line.text().codePointAt(0));
        double step = line.baseline() - last.baseline();
        if (LIST_MARK.matcher(line.text()).matches()) {
            return true;
        }
        if (Hyphens.parts(last.text(), line.text()) || (lower && !ended)) {
            return false;
        }
        if (step > GAP * block.leading() + 0.5) {
            return ended || !OpenEnding.of(last.text());
        }
        if (isSetIn(block, index)) {
            return !isSetIn(block, index - 1) || ended;
        }
        return endsShort(block, last, line, ended);
    }

    /** Whether the next word would have had room on the line before. */
    private boolean endsShort(TextBlock block, Line last, Line line, boolean ended) {
        int space = line.text().indexOf(' ');
        int letters = space < 0 ? line.text().length() : space;
        double room = edges.getOrDefault(block, block.area().right()) - last.right();
        double word = (letters * LETTER + 1.2) * line.face().size();
        double wanted = ended && !indents ? word : word + 0.3 * block.area().width();
        return room > wanted && !OpenEnding.of(last.text());
    }

    private static boolean isSetIn(TextBlock block, int index) {
        Line line = block.lines().get(index);
        double edge = edge(block);
        double indent = (line.left() - edge) / line.face().size();
        return block.lines().size() > 1 && indent > INDENT && indent < LARGEST_INDENT;
    }

    /** Where most lines of a block begin: its edge, unless it is centred. */
    private static double edge(TextBlock block) {
        double left = block.area().left();
        long at =
                block.lines().stream()
                        .filter(line -> line.left() - left < 0.3 * line.face().size())
                        .count();
        return at * 3 >= block.lines().size() ? left : Double.MAX_VALUE;
    }

    /** Whether the document sets the first lines of paragraphs in. */
    private static boolean usesIndents(List<TextBlock> blocks) {
        int indented = 0;
        for (TextBlock block : blocks) {
            for (int i = 1; i < block.lines().size(); i++) {
                boolean afterEnd = LineWords.endsSentence(block.lines().get(i - 1).text());
                indented += afterEnd && isSetIn(block, i) && !isSetIn(block, i - 1) ? 1 : 0;
            }
        }
        return indented >= 2;
    }
}
