package dev.sayso.ingest.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article's text: the one whose paragraphs outweigh its links
 * most.
 *
 * <p>Every block of the page has a worth: a paragraph what it weighs, a block of links less than
 * nothing. The element with the greatest sum gathers the paragraphs and leaves the links outside.
 */
final class MainText {
    /**
     * What is marked as standing around the article is, unless it holds this share of the prose.
     */
    private static final double TOO_MUCH_TO_DROP = 0.4;

    private final Survey survey;
    private final Optional<Element> headline;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Element container;
    private final String rule;

    MainText(Survey survey, Element root, Optional<Element> headline, Optional<StatedBody> stated) {
        this.survey = survey;
        this.headline = headline;
        findAround();
        Map<Element, double[]> worth = new IdentityHashMap<>();
        boolean agreed = stated.isPresent() && stated.get().isOn(survey.blocks());
        for (PageBlock block : survey.blocks()) {
            double value = agreed ? stated.get().worth(block) : worth(block);
            for (Element at = block.element(); at != null; at = at.parent()) {
                worth.computeIfAbsent(at, key -> new double[1])[0] += value;
            }
        }
        Element best = root;
        double most = 0;
        for (Element element : survey.elements()) {
            double[] sum = worth.get(element);
            if (sum != null && sum[0] >= most) {
                most = sum[0];
                best = element;
            }
        }
        container = best;
        rule = agreed ? "json-ld" : "paragraphs";
    }

    /** The element that gathers the article's paragraphs. */
    Element container() {
        return container;
    }

    /** How it was found. */
    String rule() {
        return rule;
    }

    /** Whether the block stands in a part of the page that is marked as not the article's. */
    boolean isAround(PageBlock block) {
        for (Element at = block.element(); at != null; at = at.parent()) {
            if (around.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this very element is marked as not the article's, and is not. */
    boolean isAround(Element element) {
        return around.contains(element);
    }

    private void findAround() {
        for (Element element : survey.elements()) {
            Set<Mark> marks = survey.marks(element);
            if (marks.stream().noneMatch(Mark::isAround) || holdsHeadline(element)) {
                continue;
            }
            double share = (double) survey.prose(element) / Math.max(1, survey.prose());
            boolean comments = marks.contains(Mark.COMMENTS);
            if (share < TOO_MUCH_TO_DROP || (comments && share < 0.97)) {
                around.add(element);
            }
        }
    }

    private boolean holdsHeadline(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("main")) {
            return true;
        }
        for (Element at = headline.orElse(null); at != null; at = at.parent()) {
            if (at == element) {
                return true;
            }
        }
        return false;
    }

    private double worth(PageBlock block) {
        if (isAround(block)) {
            return block.isProse() ? 0 : -5;
        }
        if (block.isProse()) {
            return block.weight() * (1 - block.linkShare());
        }
        return block.linkShare() > 0.5 ? -10 - block.weight() * 0.5 : -3;
    }

    /** All blocks within the container, in order. */
    List<PageBlock> blocks() {
        return survey.blocks().stream().filter(block -> isWithin(block, container)).toList();
    }

    private static boolean isWithin(PageBlock block, Element container) {
        for (Element at = block.element(); at != null; at = at.parent()) {
            if (at == container) {
                return true;
            }
        }
        return false;
    }
}
