package dev.sayso.ingest.child;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Takes out of a word processor's file what nobody is meant to read: deleted words whose deletion
 * is tracked, comments, the marks of notes; and puts text boxes after the paragraph that they are
 * tied to. Tika has no settings for these.
 */
final class OfficeFilter {
    private static final int MOST_BYTES = 64 << 20;

    /** Parts of the container whose XML is filtered, in docx and in odt. */
    private static final Set<String> PARTS =
            Set.of("word/document.xml", "word/comments.xml", "content.xml");

    private OfficeFilter() {}

    /**
     * A cleaned copy in the folder for temporary files; empty when the file is not one of these.
     */
    static Optional<Path> cleaned(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(6);
        }
        String mark = new String(head, StandardCharsets.ISO_8859_1);
        if (mark.startsWith("{\\rtf")) {
            return RtfFilter.cleaned(file);
        }
        return mark.startsWith("PK\u0003\u0004") ? cleanedContainer(file) : Optional.empty();
    }

    /** A container that cannot be copied is left to Tika as it is, which may save some of it. */
    private static Optional<Path> cleanedContainer(Path file) throws IOException {
        Path copy = Files.createTempFile("cleaned-", ".zip");
        boolean whole = false;
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            if (zip.stream().noneMatch(OfficeFilter::isFiltered)) {
                return Optional.empty();
            }
            for (ZipEntry entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    if (isFiltered(entry)) {
                        filter(in, new Unclosed(out));
                    } else {
                        in.transferTo(out);
                    }
                }
            }
            whole = true;
            return Optional.of(copy);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return Optional.empty();
        } finally {
            if (!whole) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private static boolean isFiltered(ZipEntry entry) {
        return PARTS.contains(entry.getName()) && entry.getSize() <= MOST_BYTES;
    }

    private static void filter(InputStream in, OutputStream out) throws XMLStreamException {
        XMLInputFactory inputs = XMLInputFactory.newDefaultFactory();
        inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLEventReader reader = inputs.createXMLEventReader(in);
        XMLEventWriter writer =
                XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
        OfficeText text = new OfficeText(writer);
        while (reader.hasNext()) {
            text.add(reader.nextEvent());
        }
        writer.flush();
    }

    /** Leaves the container open behind the XML of one part. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
