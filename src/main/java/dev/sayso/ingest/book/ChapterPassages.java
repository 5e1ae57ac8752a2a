package dev.sayso.ingest.book;

import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.particulars.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts the XHTML of a chapter into passages. */
final class ChapterPassages {
    private final List<Passage> passages = new ArrayList<>();

    private ChapterPassages() {}

    static List<Passage> of(Document file) {
        ChapterPassages all = new ChapterPassages();
        Element body = file.selectFirst("body");
        for (Element element : body == null ? List.<Element>of() : body.getAllElements()) {
            if (element.isBlock() || element.equals(body)) {
                all.add(element);
            }
        }
        return all.passages;
    }

    private void add(Element element) {
        boolean beside = element.closest("aside, nav, figcaption, script, style, head") != null;
        String words = beside ? "" : Folding.spaces(ownText(element));
        if (!words.isEmpty()) {
            passages.add(
                    new Passage(
                            form(element, words),
                            element.className().toLowerCase(Locale.ROOT),
                            words));
        }
    }

    /** The words of an element that do not stand in a block inside it. */
    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element inner) {
                if (inner.isBlock()) {
                    text.append(' ');
                } else {
                    text.append(inner.normalName().equals("br") ? "\n" : inner.wholeText());
                }
            }
        }
        return text.toString();
    }

    private static Passage.Form form(Element element, String words) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return Passage.Form.HEADING;
        }
        if (element.closest("blockquote") != null) {
            return Passage.Form.QUOTATION;
        }
        boolean strong =
                element.childrenSize() == 1
                        && List.of("b", "strong").contains(element.child(0).normalName())
                        && Folding.spaces(element.child(0).text()).equals(words);
        return strong ? Passage.Form.STRONG : Passage.Form.PARAGRAPH;
    }
}
