package dev.sayso.ingest.child;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Copies the XML of a text without what is not read, and with text boxes behind their paragraph.
 */
final class OfficeText {
    /** Stands before the words of a text box; no letter of any script. */
    static final char BOX_MARK = '\ue0b0';

    private static final Set<String> DROPPED =
            Set.of(
                    // docx
                    "del",
                    "moveFrom",
                    "comment",
                    "commentReference",
                    "footnoteReference",
                    "endnoteReference",
                    "Fallback",
                    // odt
                    "tracked-changes",
                    "annotation");

    /** The words of a text box, in docx and in odt. */
    private static final Set<String> BOXES = Set.of("txbxContent", "text-box", "custom-shape");

    private static final String PARAGRAPH = "p";
    private static final Set<String> WORDS = Set.of("t", "span");

    private final XMLEventWriter out;
    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final List<XMLEvent> boxes = new ArrayList<>();

    /** The paragraphs that are open, outside of boxes. */
    private int paragraphs;

    private int dropped;
    private int boxed;
    private boolean odt;
    private final Deque<Boolean> marked = new ArrayDeque<>();

    OfficeText(XMLEventWriter out) {
        this.out = out;
    }

    void add(XMLEvent event) throws XMLStreamException {
        if (event instanceof StartElement start) {
            start(start, start.getName().getLocalPart());
        } else if (event instanceof EndElement end) {
            end(end, end.getName().getLocalPart());
        } else if (dropped == 0) {
            put(event);
        }
    }

    private void start(StartElement start, String name) throws XMLStreamException {
        if (dropped > 0 || DROPPED.contains(name)) {
            dropped++;
            return;
        }
        if (paragraphs > 0 && BOXES.contains(name)) {
            boxed++;
            odt = start.getName().getNamespaceURI().contains("opendocument");
            return;
        }
        if (boxed == 0 && name.equals(PARAGRAPH)) {
            paragraphs++;
        }
        put(start);
        mark(name);
    }

    private void end(EndElement end, String name) throws XMLStreamException {
        if (dropped > 0) {
            dropped--;
            return;
        }
        if (boxed > 0 && BOXES.contains(name)) {
            boxed--;
            return;
        }
        put(end);
        if (boxed > 0 && name.equals(PARAGRAPH) && !marked.isEmpty()) {
            marked.pop();
        }
        if (boxed == 0 && name.equals(PARAGRAPH) && --paragraphs == 0) {
            for (XMLEvent event : boxes) {
                out.add(event);
            }
            boxes.clear();
        }
    }

    /** Puts the mark before the first words of a paragraph in a box. */
    private void mark(String name) throws XMLStreamException {
        if (boxed == 0) {
            return;
        }
        if (name.equals(PARAGRAPH)) {
            marked.push(false);
        }
        boolean here = odt ? name.equals(PARAGRAPH) : WORDS.contains(name);
        if (here && !marked.isEmpty() && !marked.peek()) {
            marked.pop();
            marked.push(true);
            put(events.createCharacters(String.valueOf(BOX_MARK)));
        }
    }

    private void put(XMLEvent event) throws XMLStreamException {
        if (boxed > 0) {
            boxes.add(event);
        } else {
            out.add(event);
        }
    }
}
