package dev.sayso.export;

import dev.sayso.archive.CitingPage;
import dev.sayso.archive.CitingPage.Citing;
import dev.sayso.archive.Summary;
import dev.sayso.resolution.Established;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The articles that cite an institute as an Atom feed (RFC 4287). An entry was updated when its
 * article came into the archive, and published when its outlet printed it.
 */
public final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes the feed.
     *
     * @param page address of the institute's page
     * @param self address of the feed itself
     * @param address of an article's page
     */
    public static byte[] of(
            Established institute,
            CitingPage articles,
            String page,
            String self,
            Function<Summary, String> address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomFeed(xml).write(institute, articles, page, self, address);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes every feed", e);
        }
        return bytes.toByteArray();
    }

    private void write(
            Established institute,
            CitingPage articles,
            String page,
            String self,
            Function<Summary, String> address)
            throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("title", "Who cites " + institute.heading());
        element("id", "urn:sayso:institute:" + institute.id());
        element("updated", updated(articles));
        link("self", "application/atom+xml", self);
        link("alternate", "text/html", page);
        xml.writeStartElement("author");
        element("name", "Sayso");
        xml.writeEndElement();
        for (Citing citing : articles.articles()) {
            entry(citing, address.apply(citing.article()));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static String updated(CitingPage articles) {
        return articles.articles().stream()
                .map(Citing::ingested)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)
                .toString();
    }

    private void entry(Citing citing, String address) throws XMLStreamException {
        Summary article = citing.article();
        xml.writeStartElement("entry");
        element("title", article.title());
        element("id", "urn:sayso:article:" + article.id());
        element("updated", citing.ingested().toString());
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
        if (!citing.passages().isEmpty()) {
            element("summary", citing.passages().getFirst().sentence().text());
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
