package dev.sayso.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * The blocks of the standfirst, in order.
     *
     * @param headline index of the block that shows the title
     * @param first index of the first paragraph of the text
     */
    List<PageBlock> between(int headline, int first) {
        List<PageBlock> found = new ArrayList<>();
        for (int i = headline + 1; i < Math.min(first, headline + 1 + FARTHEST); i++) {
            PageBlock block = survey.blocks().get(i);
            if (introduces(block, found.isEmpty())) {
                found.add(block);
            }
        }
        return found;
    }

    private boolean introduces(PageBlock block, boolean none) {
        if (block.weight() < SHORTEST || block.weight() > LONGEST || block.linkShare() > 0.4) {
            return false;
        }
        boolean stated = descriptions.stream().anyMatch(d -> Likeness.of(d, block.text()) > 0.7);
        boolean marked = false;
        for (Element at = block.element(); at != null; at = at.parent()) {
            Set<Mark> marks = survey.marks(at);
            boolean small = survey.prose(at) < LONGEST;
            marked |= small && marks.contains(Mark.STANDFIRST);
            boolean other =
                    marks.contains(Mark.CAPTION)
                            || marks.contains(Mark.BIO)
                            || (marks.contains(Mark.BYLINE) && !block.isProse());
            if (small && other && !stated) {
                return false;
            }
        }
        if (main.isAround(block) && !(marked || stated)) {
            return false;
        }
        return marked || stated || (none && isPlainText(block));
    }

    private static boolean isPlainText(PageBlock block) {
        String name = block.element().normalName();
        boolean text = name.equals("p") || name.equals("h2") || name.equals("h3") || name.equals("div") || name.equals("strong");
        return text
                && !Phrases.PROMOTION.open(block.text())
                && !Phrases.RELATED.open(block.text())
                && !Phrases.NOISE.is(block.text())
                && block.weight() >= 50
                && (block.isProse() || block.isHeading());
    }
}
