package dev.sayso.ingest.mail;

import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.WordLists;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out what a newsletter adds to its piece: "view in your browser", "unsubscribe". */
final class Newsletter {
    private static final WordLists LISTS = WordLists.beside(Newsletter.class, "newsletter.txt");
    private static final List<String> VIEW = LISTS.list("view");
    private static final List<String> FOOT = LISTS.list("foot");

    /** Longer lines are sentences of the piece that happen to have the words. */
    private static final int LONGEST = 300;

    /** How many lines with words may stand above the piece. */
    private static final int HEAD_LINES = 6;

    private Newsletter() {}

    /** The lines without those above and below the piece. */
    static List<String> withoutFrame(List<String> lines) {
        List<String> kept = new ArrayList<>();
        int seen = 0;
        int foot = foot(lines);
        for (String line : lines.subList(0, foot)) {
            seen += line.isBlank() ? 0 : 1;
            if (seen > HEAD_LINES || !says(line, VIEW)) {
                kept.add(line);
            }
        }
        return kept;
    }

    /**
     * Where the foot begins; only in the last third, where a letter's end cannot be taken for it.
     */
    private static int foot(List<String> lines) {
        for (int i = lines.size() * 2 / 3; i < lines.size(); i++) {
            if (says(lines.get(i), FOOT)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean says(String line, List<String> phrases) {
        if (line.isBlank() || line.length() > LONGEST) {
            return false;
        }
        String words = " " + Folding.words(line) + " ";
        return phrases.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
    }

    /**
     * Takes the smallest blocks that say so out of a page.
     *
     * @return whether there were any
     */
    static boolean takeOut(Document page) {
        List<Element> out = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            boolean blockOfWords =
                    element.isBlock()
                            && element.children().stream().noneMatch(Element::isBlock)
                            && !element.text().isBlank();
            if (blockOfWords && (says(element.text(), VIEW) || says(element.text(), FOOT))) {
                out.add(element);
            }
        }
        out.forEach(Element::remove);
        return !out.isEmpty();
    }
}
