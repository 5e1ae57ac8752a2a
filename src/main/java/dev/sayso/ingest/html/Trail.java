package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.Folding;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The trail of links from the start page to the article ("Home | Politics | ..."), where it ends in
 * the page's heading of the first order. Such a heading is the title that the outlet wrote for
 * search engines; the headline that readers see stands further down, often as a second-order
 * heading.
 */
final class Trail implements NodeFilter {
    private static final int MOST_HEADINGS = 5;
    private static final int HIGHEST = 4;
    private static final int LONGEST = 160;

    private final Element heading;
    private boolean after;
    private int linkDepth;
    private int links;
    private boolean fromHome;
    private int linked;
    private int plain;
    private int behind;

    private Trail(Element heading) {
        this.heading = heading;
    }

    /** The heading at the end of the page's trail; empty when the trail, if any, has none. */
    static Optional<Element> end(Document document) {
        Elements headings = document.getElementsByTag("h1");
        return headings.subList(0, Math.min(MOST_HEADINGS, headings.size())).stream()
                .filter(Trail::endsOne)
                .findFirst();
    }

    private static boolean endsOne(Element heading) {
        if (Folding.letters(heading.text()).isEmpty()) {
            return false;
        }
        Element at = heading.parent();
        for (int height = 0; height < HIGHEST && at != null; height++) {
            Trail trail = new Trail(heading);
            if (NodeTraversor.filter(trail, at) == FilterResult.STOP) {
                return false;
            }
            if (trail.isOne()) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** Two links at least, from the start page on, with little but separators between them. */
    private boolean isOne() {
        return links >= 2 && fromHome && behind == 0 && plain <= links * 2;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node.equals(heading)) {
            after = true;
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof Element element) {
            return open(element);
        }
        if (node instanceof TextNode words) {
            count(Folding.spaces(words.getWholeText()).length());
        }
        return linked + plain + behind > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        switch (element.normalName()) {
            case "script", "style", "svg", "template", "noscript" -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case "a" -> {
                linkDepth++;
                if (!after && !element.text().isBlank()) {
                    links++;
                    fromHome |= links == 1 && leadsHome(element.attr("href"));
                }
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void count(int length) {
        if (after) {
            behind += length;
        } else if (linkDepth > 0) {
            linked += length;
        } else {
            plain += length;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("a")) {
            linkDepth--;
        }
        return FilterResult.CONTINUE;
    }

    /** Whether the address is a site's first page: {@code /}, {@code https://invented.example}. */
    private static boolean leadsHome(String href) {
        String path = href.strip().replaceFirst("^(?:https?:)?//[^/?#]*", "");
        return !href.isBlank() && (path.isEmpty() || path.equals("/"));
    }
}
