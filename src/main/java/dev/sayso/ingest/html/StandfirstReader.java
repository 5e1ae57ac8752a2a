package dev.sayso.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the lines between the headline and the text that introduce the piece. */
final class StandfirstReader {
    private static final int SHORTEST = 25;
    private static final int LONGEST = 700;
    private static final int FARTHEST = 14;

    private final Survey survey;
    private final MainText main;
    private final List<String> descriptions;

    /**
     * Looks for a standfirst.
     *
     * @param descriptions what the page's head says the piece is about: often the standfirst
     */
    StandfirstReader(Survey survey, MainText main, List<String> descriptions) {
        this.survey = survey;
        this.main = main;
        this.descriptions = descriptions;
    }

    /**
     * The blocks of the standfirst, and a first paragraph that stands apart from the others.
     *
     * @param headline index of the block that shows the title
     * @param first index of the first paragraph of the text
     */
    List<BlockSorter.Sorted> between(int headline, int first) {
        List<BlockSorter.Sorted> found = new ArrayList<>();
        for (int i = headline + 1; i < Math.min(first, headline + 1 + FARTHEST); i++) {
            PageBlock block = survey.blocks().get(i);
            Part part = part(block, found.isEmpty());
            if (part != Part.NOTHING) {
                found.add(new BlockSorter.Sorted(block, part));
            }
        }
        return found;
    }

    private Part part(PageBlock block, boolean none) {
        if (block.weight() < SHORTEST || block.weight() > LONGEST || block.linkShare() > 0.4) {
            return Part.NOTHING;
        }
        boolean stated = descriptions.stream().anyMatch(d -> Likeness.of(d, block.text()) > 0.7);
        boolean marked = false;
        for (Element at = block.element(); at != null; at = at.parent()) {
            Set<Mark> marks = survey.marks(at);
            boolean small = survey.prose(at) < LONGEST;
            boolean lead = marks.contains(Mark.LEAD) && !main.holds(block);
            marked |= small && (lead || marks.contains(Mark.STANDFIRST));
            boolean other =
                    marks.contains(Mark.CAPTION)
                            || marks.contains(Mark.BIO)
                            || (marks.contains(Mark.BYLINE) && !block.isProse());
            if (small && other && !stated) {
                return Part.NOTHING;
            }
        }
        if (marked || stated) {
            return Part.STANDFIRST;
        }
        return none && !main.isAround(block) && isPlainText(block) ? Part.PARAGRAPH : Part.NOTHING;
    }

    private static boolean isPlainText(PageBlock block) {
        String name = block.element().normalName();
        boolean text = name.equals("p") || name.equals("div") || name.equals("strong");
        return text
                && !Phrases.PROMOTION.open(block.text())
                && !Phrases.RELATED.open(block.text())
                && !Phrases.NOISE.is(block.text())
                && block.weight() >= 50
                && block.isProse();
    }
}
