package dev.sayso.ingest.feed;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/** Reads one field of an item: words, HTML written as words, or XHTML. */
final class FieldReader {
    /** The most characters of one field that are kept. */
    private static final int LONGEST = 4 << 20;

    private static final String MEDIA = "search.yahoo.com/mrss";

    private final XMLStreamReader xml;

    /**
     * @param xml stands at the start of a field when {@link #read} is called, at its end after
     */
    FieldReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Whether the element is a field that a feed may have above its items. */
    static boolean isField(XMLStreamReader xml) {
        return Set.of("title", "language", "author", "creator", "image", "textInput")
                .contains(xml.getLocalName());
    }

    void read(Fields fields) throws XMLStreamException {
        Optional<Fields.Kind> kind = kind();
        if (kind.isEmpty()) {
            words(0);
        } else if (kind.get() == Fields.Kind.LINK) {
            fields.add(kind.get(), link());
        } else if (kind.get() == Fields.Kind.AUTHOR) {
            fields.add(kind.get(), author());
        } else {
            fields.add(kind.get(), text());
        }
    }

    private Optional<Fields.Kind> kind() {
        String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        if (space.contains(MEDIA)) {
            return Optional.empty();
        }
        boolean relates = xml.getLocalName().equals("link") && !isTheArticle(attribute("rel"));
        return relates
                ? Optional.empty()
                : Optional.ofNullable(
                        switch (xml.getLocalName()) {
                            case "title" -> Fields.Kind.TITLE;
                            case "link" -> Fields.Kind.LINK;
                            case "guid", "id" -> Fields.Kind.IDENTIFIER;
                            case "author", "creator" -> Fields.Kind.AUTHOR;
                            case "pubDate", "published", "issued", "date" -> Fields.Kind.PUBLISHED;
                            case "updated", "modified" -> Fields.Kind.CHANGED;
                            case "category", "subject" -> Fields.Kind.CATEGORY;
                            case "language" -> Fields.Kind.LANGUAGE;
                            case "encoded", "content", "body" -> Fields.Kind.CONTENT;
                            case "description", "summary" -> Fields.Kind.SUMMARY;
                            default -> null;
                        });
    }

    /** Other links lead to comments, pictures, the feed itself. */
    private static boolean isTheArticle(String relation) {
        return relation.isEmpty() || relation.equals("alternate");
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    private String link() throws XMLStreamException {
        String address = attribute("href");
        String text = words(LONGEST);
        return address.isEmpty() ? text : address;
    }

    /** A name, or Atom's element with one in it. */
    private String author() throws XMLStreamException {
        StringBuilder plain = new StringBuilder();
        String name = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                boolean isName = xml.getLocalName().equals("name");
                String words = words(LONGEST);
                name = isName ? words : name;
            } else if (xml.hasText() && plain.length() < LONGEST) {
                plain.append(xml.getText());
            }
        }
        return name.isBlank() ? plain.toString() : name;
    }

    private String text() throws XMLStreamException {
        String type = attribute("type");
        String term = attribute("term");
        if (!attribute("src").isEmpty() || !term.isEmpty()) {
            words(0);
            return term;
        }
        return type.contains("xhtml") || type.endsWith("+xml") ? markup() : words(LONGEST);
    }

    /** The words of the element, to its end; those of elements in it too. */
    private String words(int most) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        append(words, xml.getText(), most);
                default -> {}
            }
        }
        return words.toString();
    }

    /** The elements inside, written as HTML. */
    private String markup() throws XMLStreamException {
        StringBuilder html = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    append(html, "<" + xml.getLocalName() + attributes() + ">", LONGEST);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    append(html, depth > 0 ? "</" + xml.getLocalName() + ">" : "", LONGEST);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        append(html, Entities.escape(xml.getText()), LONGEST);
                default -> {}
            }
        }
        return html.toString();
    }

    private String attributes() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            all.append(' ')
                    .append(xml.getAttributeLocalName(i))
                    .append("=\"")
                    .append(Entities.escape(xml.getAttributeValue(i)))
                    .append('"');
        }
        return all.toString();
    }

    private static void append(StringBuilder text, String more, int most) {
        if (text.length() + more.length() <= most) {
            text.append(more);
        }
    }
}
