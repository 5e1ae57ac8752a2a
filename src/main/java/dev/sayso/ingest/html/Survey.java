package dev.sayso.ingest.html;

import dev.sayso.ingest.particulars.AuthorNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * One walk over the page: its blocks in order, the marks of its elements, and how much prose each
 * element holds.
 */
final class Survey implements NodeVisitor {
    /** Never text for readers. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "embed",
                    "canvas",
                    "audio",
                    "video",
                    "button",
                    "select",
                    "option",
                    "textarea",
                    "input",
                    "head",
                    "title",
                    "map",
                    "datalist",
                    "noscript",
                    "noframes",
                    "dialog",
                    "label",
                    "meter",
                    "progress",
                    "amp-ad",
                    "amp-sticky-ad",
                    "amp-auto-ads",
                    "amp-embed",
                    "amp-analytics",
                    "amp-consent",
                    "amp-user-notification",
                    "amp-sidebar");

    private static final int LONGEST_HEAD = 200;
    private static final int LONGEST_BYLINE = 80;

    private final Marks marks = new Marks();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final IdentityHashMap<Element, Set<Mark>> marked = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    private final Set<Element> cells = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> elements = new ArrayList<>();
    private final Deque<Integer> proseBefore = new ArrayDeque<>();

    private final StringBuilder run = new StringBuilder();
    private int runLinked;
    private int runWeight;
    private int breaks;
    private boolean gap;
    private int linkDepth;
    private int unseenDepth;
    private int proseSoFar;
    private Element innermost;

    Survey(Document document) {
        innermost = document.body();
        document.body().traverse(this);
        flush();
    }

    /** The blocks of the page, in order. */
    List<PageBlock> blocks() {
        return blocks;
    }

    /** The elements that readers can see, in order. */
    List<Element> elements() {
        return elements;
    }

    /** The element's own marks. */
    Set<Mark> marks(Element element) {
        return marked.getOrDefault(element, Set.of());
    }

    /** The weight of all paragraphs within the element. */
    int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** The weight of all paragraphs of the page. */
    int prose() {
        return proseSoFar;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        if (unseenDepth > 0 || UNSEEN.contains(element.normalName())) {
            unseenDepth++;
            return;
        }
        String name = element.normalName();
        if (name.equals("br")) {
            breaks++;
            gap = true;
            return;
        }
        if (name.equals("table")) {
            cells.addAll(DataTable.cells(element));
        }
        if (isBlock(element)) {
            flush();
            innermost = element;
        } else if (name.equals("a")) {
            linkDepth++;
        }
        elements.add(element);
        Set<Mark> own = marks.of(element);
        if (!own.isEmpty()) {
            marked.put(element, own);
        }
        proseBefore.push(proseSoFar);
    }

    private void close(Element element) {
        if (unseenDepth > 0) {
            unseenDepth--;
            return;
        }
        String name = element.normalName();
        if (name.equals("br")) {
            return;
        }
        if (isBlock(element)) {
            flush();
            Element parent = element.parent();
            while (parent != null && !isBlock(parent)) {
                parent = parent.parent();
            }
            innermost = parent == null ? element : parent;
        } else if (name.equals("a")) {
            linkDepth--;
        }
        int weight = proseSoFar - proseBefore.pop();
        if (weight > 0) {
            prose.put(element, weight);
        }
    }

    private boolean isBlock(Element element) {
        if (cells.contains(element)) {
            gap = true;
            return false;
        }
        return switch (element.normalName()) {
            case "a", "span", "ins", "del", "font", "center", "time", "cite" ->
                    element.normalName().equals("center");
            default -> element.isBlock() || element.normalName().indexOf('-') > 0;
        };
    }

    private void append(String words) {
        if (unseenDepth > 0) {
            return;
        }
        if (breaks > 0 && run.length() <= LONGEST_HEAD && isByline(words)) {
            flush();
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c)) {
                gap = true;
            } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff' && c != '\u2060') {
                if (breaks > 1) {
                    flush();
                }
                breaks = 0;
                if (gap && !run.isEmpty()) {
                    run.append(' ');
                    runLinked += linkDepth > 0 ? 1 : 0;
                    runWeight++;
                }
                gap = false;
                run.append(c);
                runLinked += linkDepth > 0 ? 1 : 0;
                runWeight += isWide(c) ? 2 : 1;
            }
        }
    }

    /** Old pages part the title from the byline by a line break alone. */
    private static boolean isByline(String words) {
        String line = words.strip();
        return line.length() <= LONGEST_BYLINE
                && AuthorNames.afterPrefix(line).filter(AuthorNames::looksLikePerson).isPresent();
    }

    private static boolean isWide(char c) {
        return c >= '\u2e80' && c <= '\uffdc';
    }

    private void flush() {
        breaks = 0;
        gap = false;
        if (run.isEmpty()) {
            return;
        }
        PageBlock block =
                new PageBlock(blocks.size(), run.toString(), runLinked, runWeight, innermost);
        blocks.add(block);
        if (block.isProse()) {
            proseSoFar += block.weight();
        }
        run.setLength(0);
        runLinked = 0;
        runWeight = 0;
    }
}
