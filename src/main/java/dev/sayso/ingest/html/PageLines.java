package dev.sayso.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * All words of a page, a line for each block, however the blocks are nested: for pages, or pieces
 * of one, that are known to hold nothing but text.
 */
public final class PageLines {
    private PageLines() {}

    /** The lines, parted by blank ones. */
    public static List<String> lines(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, template, noscript, head").remove();
        Collector collector = new Collector();
        NodeTraversor.traverse(collector, page.body());
        collector.close();
        return collector.lines;
    }

    /** Puts the texts between two edges of blocks together. */
    private static final class Collector implements NodeVisitor {
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                open.append(text.getWholeText().replace('\n', ' ').replace('\r', ' '));
            } else if (isEdge(node)) {
                close();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isEdge(node)) {
                close();
            }
        }

        private static boolean isEdge(Node node) {
            return node instanceof Element element
                    && (element.isBlock()
                            || element.normalName().equals("br")
                            || element.normalName().equals("td")
                            || element.normalName().equals("th"));
        }

        private void close() {
            String line = open.toString().strip();
            if (!line.isEmpty()) {
                lines.add(line);
                lines.add("");
            }
            open.setLength(0);
        }
    }
}
