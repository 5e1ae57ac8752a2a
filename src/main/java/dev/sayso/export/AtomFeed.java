package dev.sayso.export;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.CitingPage.Citing;
import dev.sayso.archive.Summary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A list of articles as an Atom feed (RFC 4287). An entry was updated when its article came into
 * the archive, and published when its outlet printed it.
 */
public final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * One article.
     *
     * @param ingested when it came into the archive
     * @param summary a sentence of it
     */
    public record Entry(Summary article, Instant ingested, Optional<String> summary) {
        /** An article that cites an institute, with the first sentence that does. */
        public static Entry of(Citing citing) {
            return new Entry(
                    citing.article(),
                    citing.ingested(),
                    citing.passages().stream()
                            .findFirst()
                            .map(passage -> passage.sentence().text()));
        }

        /** An article with its standfirst. */
        public static Entry of(AnnotatedArticle annotated) {
            return new Entry(
                    Summary.of(annotated),
                    annotated.article().original().ingested(),
                    annotated.article().particulars().standfirst());
        }
    }

    /**
     * What a feed is about.
     *
     * @param id that never changes: {@code urn:sayso:institute:…}
     * @param page address of the page that shows the same
     * @param self address of the feed itself
     */
    public record Head(String title, String id, String page, String self) {}

    /**
     * Writes the feed.
     *
     * @param address of an article's page
     */
    public static byte[] of(Head head, List<Entry> entries, Function<Summary, String> address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomFeed(xml).write(head, entries, address);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes every feed", e);
        }
        return bytes.toByteArray();
    }

    private void write(Head head, List<Entry> entries, Function<Summary, String> address)
            throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("title", head.title());
        element("id", head.id());
        element("updated", updated(entries));
        link("self", "application/atom+xml", head.self());
        link("alternate", "text/html", head.page());
        xml.writeStartElement("author");
        element("name", "Sayso");
        xml.writeEndElement();
        for (Entry entry : entries) {
            entry(entry, address.apply(entry.article()));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static String updated(List<Entry> entries) {
        return entries.stream()
                .map(Entry::ingested)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)
                .toString();
    }

    private void entry(Entry entry, String address) throws XMLStreamException {
        Summary article = entry.article();
        xml.writeStartElement("entry");
        element("title", article.title());
        element("id", "urn:sayso:article:" + article.id());
        element("updated", entry.ingested().toString());
        if (article.published().isPresent()) {
            element(
                    "published",
                    article.published().get().atStartOfDay(ZoneOffset.UTC).toInstant().toString());
        }
        link("alternate", "text/html", address);
        for (String author : article.authors()) {
            xml.writeStartElement("author");
            element("name", author);
            xml.writeEndElement();
        }
        if (entry.summary().isPresent()) {
            element("summary", entry.summary().get());
        }
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(written(text));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", written(address));
    }

    /** Only characters that XML 1.0 can hold. */
    private static String written(String text) {
        StringBuilder written = new StringBuilder();
        PlainText.oneLine(text)
                .codePoints()
                .filter(c -> c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF)
                .forEach(written::appendCodePoint);
        return written.toString();
    }
}
