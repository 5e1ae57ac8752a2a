package dev.sayso.ingest.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
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

    /** Of the text, what an element must hold to be the article together with the headline. */
    private static final double LARGER_PART = 0.65;

    private static final int SHORTEST_ARTICLE = 250;

    private final Survey survey;
    private final Optional<Element> headline;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<PageBlock> teasers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Element container;
    private final String rule;

    MainText(
            Survey survey,
            Element root,
            Optional<Element> headline,
            List<String> titles,
            Optional<StatedBody> stated) {
        this.survey = survey;
        this.headline = headline;
        findAround();
        findTeasers(titles);
        Element plain = gather(root, this::worth);
        Optional<Element> told =
                stated.filter(s -> s.isOn(survey.blocks())).map(s -> gather(root, s::worth));
        boolean agreed = told.filter(element -> isWhole(element, plain)).isPresent();
        container = agreed ? told.orElse(plain) : plain;
        rule = agreed ? "json-ld" : "paragraphs";
    }

    /** Whether a stated body is the whole of the text, and not its beginning only. */
    private boolean isWhole(Element told, Element plain) {
        boolean within = told.equals(plain) || told.parents().contains(plain);
        return !within || survey.prose(told) > 0.6 * survey.prose(plain);
    }

    private Element gather(Element root, ToDoubleFunction<PageBlock> value) {
        IdentityHashMap<Element, double[]> worth = new IdentityHashMap<>();
        for (PageBlock block : survey.blocks()) {
            double own = value.applyAsDouble(block);
            for (Element at = block.element(); at != null; at = at.parent()) {
                worth.computeIfAbsent(at, key -> new double[1])[0] += own;
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
        return notBeyondHeadline(best, core(best, worth, most));
    }

    /**
     * The element, or one within it: an element that holds the headline and most of the text holds
     * the article; what stands outside it belongs to others.
     */
    private Element notBeyondHeadline(Element best, Element core) {
        if (headline.isEmpty() || !isWithin(headline.get(), best)) {
            return best;
        }
        Element own = headline.get().closest("article");
        if (own != null && !own.equals(best) && isWithin(own, best) && isAmongOthers(own, best)) {
            return own;
        }
        for (Element common = core;
                common != null && !common.equals(best);
                common = common.parent()) {
            if (isWithin(headline.get(), common)) {
                return common;
            }
        }
        return best;
    }

    /** Whether most paragraphs outside an article are those of other articles beside it. */
    private boolean isAmongOthers(Element own, Element best) {
        int outside = survey.prose(best) - survey.prose(own);
        int others = 0;
        for (PageBlock block : survey.blocks()) {
            if (block.isProse()
                    && isWithin(block.element(), best)
                    && !isWithin(block.element(), own)) {
                Element article = block.element().closest("article");
                boolean other = article != null && !isWithin(own, article);
                others += other ? block.weight() : 0;
            }
        }
        return survey.prose(own) >= SHORTEST_ARTICLE && outside > 0 && others > 0.6 * outside;
    }

    /** The deepest element that holds the larger part of the worth. */
    private Element core(Element best, Map<Element, double[]> worth, double most) {
        Element core = best;
        for (Element element : survey.elements()) {
            double[] sum = worth.get(element);
            if (sum != null && sum[0] >= most * LARGER_PART && isWithin(element, core)) {
                core = element;
            }
        }
        return core;
    }

    /** The element that gathers the article's paragraphs. */
    Element container() {
        return container;
    }

    /** Whether the block stands within that element. */
    boolean holds(PageBlock block) {
        return isWithin(block.element(), container);
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
            if (!Mark.areAround(marks) || holdsHeadline(element)) {
                continue;
            }
            double share = (double) survey.prose(element) / Math.max(1, survey.prose());
            boolean sure = marks.contains(Mark.COMMENTS) || marks.contains(Mark.DIALOG);
            if (share < TOO_MUCH_TO_DROP || (sure && share < 0.97)) {
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
            if (at.equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** A paragraph under a heading that leads elsewhere announces another piece. */
    private void findTeasers(List<String> titles) {
        PageBlock heading = null;
        for (PageBlock block : survey.blocks()) {
            if (block.isHeading()) {
                boolean own = titles.stream().anyMatch(t -> Likeness.of(t, block.text()) > 0.6);
                heading = block.linkShare() > 0.45 && !own ? block : null;
            } else if (block.isProse() && heading != null) {
                if (survey.prose(common(heading, block)) < 2 * block.weight()) {
                    teasers.add(block);
                }
                heading = null;
            }
        }
    }

    /** The innermost element that holds both. */
    private static Element common(PageBlock one, PageBlock other) {
        for (Element at = other.element(); at != null; at = at.parent()) {
            if (isWithin(one.element(), at)) {
                return at;
            }
        }
        return other.element();
    }

    /** Whether the block announces another piece. */
    boolean isTeaser(PageBlock block) {
        return teasers.contains(block);
    }

    private double worth(PageBlock block) {
        if (teasers.contains(block)) {
            return -0.3 * block.weight();
        }
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
        return survey.blocks().stream().filter(this::holds).toList();
    }

    private static boolean isWithin(Element element, Element container) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(container)) {
                return true;
            }
        }
        return false;
    }
}
