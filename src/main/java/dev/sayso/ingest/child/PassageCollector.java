package dev.sayso.ingest.child;

import dev.sayso.ingest.manuscript.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Cuts the XHTML that Tika sends into passages. Stops the parser when the document's budget of
 * characters or passages is used up; what was read until then stays.
 */
final class PassageCollector extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of(
                    "body",
                    "p",
                    "div",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "aside",
                    "li",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "tr",
                    "td",
                    "th",
                    "pre",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "caption",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6");

    /** What Tika makes of the sign before a note or a comment at the end of an old Word file. */
    private static final char NOTE_MARK = '\ufffd';

    private static final String NOTE = "note";
    private static final String FOOTNOTE = "footnote";
    private static final int LONGEST_CELL = 60;
    private static final Set<String> UNSEEN = Set.of("script", "style", "title", "head");

    /** Divisions that hold no text of the piece: names of attachments, running heads, notes. */
    private static final Set<String> BESIDE =
            Set.of("package-entry", "embedded", "header", "footer", "annotation", "ocr");

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int room = Limits.TEXT;
    private int bold;
    private int boldLetters;
    private int letters;
    private int heading;
    private int quotation;
    private int unseen;
    private int rowStart;
    private String style = "";

    /** How many elements of a note are open; a note stands inside the paragraph that it is for. */
    private int notes;

    private final StringBuilder note = new StringBuilder();

    /** The passages so far. */
    List<Passage> passages() {
        return List.copyOf(passages);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        String element = name.toLowerCase(Locale.ROOT);
        String kind = attributes.getValue("class") == null ? "" : attributes.getValue("class");
        if (unseen > 0 || UNSEEN.contains(element) || BESIDE.contains(kind)) {
            unseen++;
            return;
        }
        if (notes > 0 || kind.equals(NOTE)) {
            notes++;
            return;
        }
        if (BLOCKS.contains(element)) {
            flush();
            style = kind.length() <= 100 ? kind.toLowerCase(Locale.ROOT) : "";
        }
        if (isHeading(element)) {
            heading++;
        }
        switch (element) {
            case "tr" -> rowStart = passages.size();
            case "blockquote" -> quotation++;
            case "b", "strong" -> bold++;
            case "br" -> add("\n");
            case "div" -> {
                if (kind.equals("page") && !passages.isEmpty()) {
                    keep(new Passage(Passage.Form.PAGE_BREAK, "", ""));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (unseen > 0) {
            unseen--;
            return;
        }
        String element = name.toLowerCase(Locale.ROOT);
        if (notes > 0) {
            endNote();
            return;
        }
        if (BLOCKS.contains(element)) {
            flush();
        }
        if (isHeading(element)) {
            heading--;
        }
        switch (element) {
            case "tr" -> joinRow();
            case "blockquote" -> quotation--;
            case "b", "strong" -> bold--;
            default -> {}
        }
    }

    private void endNote() throws SAXException {
        notes--;
        String words = note.toString().strip();
        if (notes == 0 && !words.isEmpty()) {
            note.setLength(0);
            keep(new Passage(Passage.Form.PARAGRAPH, FOOTNOTE, words));
        }
    }

    /** The short cells of a row are words of one line, as in a table of figures. */
    private void joinRow() {
        List<Passage> row = passages.subList(Math.min(rowStart, passages.size()), passages.size());
        boolean figures =
                row.size() > 1
                        && row.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
        if (figures) {
            String words = String.join(" ", row.stream().map(Passage::text).toList());
            row.clear();
            passages.add(Passage.paragraph(words));
        }
    }

    private static boolean isHeading(String element) {
        return element.length() == 2 && element.charAt(0) == 'h' && element.charAt(1) != 'r';
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        add(new String(characters, start, length));
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        add(new String(characters, start, length));
    }

    private void add(String words) throws SAXException {
        if (unseen > 0) {
            return;
        }
        String part = words.length() <= room ? words : words.substring(0, room);
        room -= part.length();
        if (notes > 0) {
            note.append(part);
            return;
        }
        text.append(part);
        int count = (int) part.chars().filter(Character::isLetterOrDigit).count();
        letters += count;
        boldLetters += bold > 0 ? count : 0;
        if (part.length() < words.length()) {
            flush();
            throw new WriteLimitReachedException(Limits.TEXT);
        }
    }

    private void flush() throws SAXException {
        String words = withoutMark(text.toString().strip());
        boolean strong = letters > 0 && boldLetters == letters;
        text.setLength(0);
        letters = 0;
        boldLetters = 0;
        if (!words.isEmpty()) {
            keep(new Passage(form(strong), style, words));
        }
    }

    /** What a mark at the beginning says of the paragraph becomes its style. */
    private String withoutMark(String words) {
        if (words.isEmpty()) {
            return words;
        }
        if (words.charAt(0) == OfficeText.BOX_MARK) {
            style = "text-box";
            return words.substring(1).strip();
        }
        if (words.charAt(0) == NOTE_MARK) {
            style = FOOTNOTE;
            return words.substring(1).strip();
        }
        return words;
    }

    private Passage.Form form(boolean strong) {
        if (heading > 0) {
            return Passage.Form.HEADING;
        }
        if (quotation > 0) {
            return Passage.Form.QUOTATION;
        }
        return strong ? Passage.Form.STRONG : Passage.Form.PARAGRAPH;
    }

    private void keep(Passage passage) throws SAXException {
        if (passages.size() == Limits.PASSAGES) {
            throw new WriteLimitReachedException(Limits.TEXT);
        }
        passages.add(passage);
    }

    @Override
    public void endDocument() throws SAXException {
        flush();
    }
}
