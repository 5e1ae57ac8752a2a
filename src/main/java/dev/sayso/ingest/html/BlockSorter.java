package dev.sayso.ingest.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Says block by block what each is to the article. */
final class BlockSorter {
    /** A block of the page and what it is to the article. */
    record Sorted(PageBlock block, Part part) {}

    private final Survey survey;
    private final MainText main;
    private final List<String> titles;
    private final int containerProse;

    BlockSorter(Survey survey, MainText main, List<String> titles) {
        this.survey = survey;
        this.main = main;
        this.titles = titles;
        this.containerProse = Math.max(1, survey.prose(main.container()));
    }

    /** Every block of the container with its part, in the order of the page. */
    List<Sorted> sort() {
        List<PageBlock> blocks = main.blocks();
        List<Sorted> sorted = new ArrayList<>();
        int first = firstParagraph(blocks);
        int last = lastParagraph(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            Part part = part(block, i < first, i > last);
            sorted.add(new Sorted(block, part));
        }
        return withoutIdleHeadings(sorted);
    }

    private int firstParagraph(List<PageBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isProse() && part(blocks.get(i), true, false) == Part.PARAGRAPH) {
                return i;
            }
        }
        return 0;
    }

    private int lastParagraph(List<PageBlock> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).isProse() && part(blocks.get(i), false, false) == Part.PARAGRAPH) {
                return i;
            }
        }
        return blocks.size() - 1;
    }

    private Part part(PageBlock block, boolean before, boolean after) {
        Set<Mark> marks = marks(block);
        Part marked = byMarks(block, marks, before);
        if (marked != Part.PARAGRAPH) {
            return marked;
        }
        if (Phrases.NOISE.is(block.text())) {
            return Part.NOTHING;
        }
        boolean disclaims =
                Phrases.DISCLAIMER.open(block.text()) || Phrases.disclaims(block.text());
        if (disclaims && (after || isLate(block))) {
            return Part.DISCLAIMER;
        }
        if (Phrases.RELATED.open(block.text())
                && (block.linkShare() > 0.3 || block.weight() < 60)) {
            return block.linkShare() > 0.3 ? Part.RELATED : Part.NOTHING;
        }
        if (Phrases.PROMOTION.open(block.text()) && (block.weight() < 200 || block.linked() > 0)) {
            return Part.NOTHING;
        }
        if (block.isHeading()) {
            boolean none = isTitle(block) || before || after || block.linkShare() > 0.8;
            return none ? Part.NOTHING : Part.CROSSHEAD;
        }
        if (block.isProse()) {
            return Part.PARAGRAPH;
        }
        return shortBlock(block, before, after);
    }

    private Part byMarks(PageBlock block, Set<Mark> marks, boolean before) {
        if (main.isAround(block)) {
            return marks.contains(Mark.RELATED) && block.linkShare() > 0.5
                    ? Part.RELATED
                    : Part.NOTHING;
        }
        if (main.isTeaser(block)) {
            return Part.RELATED;
        }
        if (marks.contains(Mark.CAPTION)) {
            return Part.CAPTION;
        }
        if (marks.contains(Mark.PULLQUOTE)) {
            return Part.PULL_QUOTE;
        }
        if (marks.contains(Mark.BIO)) {
            return Part.BIO;
        }
        if (marks.contains(Mark.DISCLAIMER)) {
            return Part.DISCLAIMER;
        }
        if (marks.contains(Mark.STANDFIRST) && before) {
            return Part.STANDFIRST;
        }
        boolean small = block.weight() < 150;
        if (small
                && (marks.contains(Mark.BYLINE)
                        || marks.contains(Mark.DATE)
                        || marks.contains(Mark.KICKER))) {
            return Part.NOTHING;
        }
        return Part.PARAGRAPH;
    }

    private Part shortBlock(PageBlock block, boolean before, boolean after) {
        if (block.linkShare() > 0.5) {
            boolean sentences =
                    block.linkShare() < 0.8 && block.endsSentence() && block.weight() > 80;
            return sentences && !before && !after ? Part.PARAGRAPH : Part.NOTHING;
        }
        String tag = block.element().normalName();
        boolean item = tag.equals("li") || tag.equals("tr") || tag.equals("dd") || tag.equals("dt");
        boolean paragraph = tag.equals("p") || tag.equals("blockquote") || tag.equals("pre");
        if (before || after) {
            return paragraph && block.endsSentence() && block.weight() > 20
                    ? Part.PARAGRAPH
                    : Part.NOTHING;
        }
        return item || paragraph || block.endsSentence() ? Part.PARAGRAPH : Part.NOTHING;
    }

    private boolean isTitle(PageBlock block) {
        return block.headingLevel() == 1
                || titles.stream().anyMatch(title -> Likeness.of(title, block.text()) > 0.8);
    }

    private boolean isLate(PageBlock block) {
        return block.index() > survey.blocks().size() / 2;
    }

    /**
     * The marks of the elements between the block and the container that do not hold most of it.
     */
    private Set<Mark> marks(PageBlock block) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Element at = block.element();
                at != null && !at.equals(main.container());
                at = at.parent()) {
            if (survey.prose(at) < 0.35 * containerProse) {
                marks.addAll(survey.marks(at));
            }
        }
        return marks;
    }

    /** A heading over what is not the article's is not the article's either. */
    private static List<Sorted> withoutIdleHeadings(List<Sorted> sorted) {
        List<Sorted> kept = new ArrayList<>();
        boolean idle = true;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Sorted each = sorted.get(i);
            if (each.part != Part.CROSSHEAD) {
                idle = each.part == Part.RELATED || each.block.linkShare() > 0.5;
                kept.addFirst(each);
            } else if (!idle) {
                kept.addFirst(each);
            }
        }
        return kept;
    }
}
