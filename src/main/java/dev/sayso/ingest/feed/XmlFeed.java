package dev.sayso.ingest.feed;

import dev.sayso.ingest.text.Charsets;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** RSS of all versions, and Atom. Nothing outside the file is looked at. */
public final class XmlFeed implements Feed {
    private static final Set<String> ITEMS = Set.of("item", "entry");

    /**
     * Limits on what entities expand to. They count every reference to a bracket, of which a long
     * feed has many; {@link MendingReader} leaves no entity that could expand to more.
     */
    private static final List<String> NO_LIMITS =
            List.of(
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.totalEntitySizeLimit",
                    "jdk.xml.entityExpansionLimit");

    private static final XMLInputFactory XML = factory();

    private final InputStream in;
    private final XMLStreamReader xml;
    private final FieldReader fields;
    private final Fields head = new Fields();

    /**
     * @param in closed with this
     * @throws IOException when it does not begin as XML does
     */
    public XmlFeed(InputStream in) throws IOException {
        this.in = in;
        try {
            this.xml = XML.createXMLStreamReader(new MendingReader(Charsets.markupReader(in)));
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed", e);
        }
        this.fields = new FieldReader(xml);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        for (String limit : NO_LIMITS) {
            factory.setProperty(limit, "0");
        }
        return factory;
    }

    @Override
    public Optional<FeedItem> item() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (ITEMS.contains(xml.getLocalName())) {
                        return Optional.of(readItem());
                    }
                    if (FieldReader.isField(xml) && !xml.getLocalName().equals("image")) {
                        fields.read(head);
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | RuntimeException e) {
            // the parser throws more than it declares at broken bytes
            throw new IOException("not well-formed", e);
        }
    }

    private FeedItem readItem() throws XMLStreamException {
        Fields item = new Fields();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                fields.read(item);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                break; // the item's own: those of its fields are read with them
            }
        }
        return item.item();
    }

    @Override
    public FeedHead head() {
        return head.head();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
