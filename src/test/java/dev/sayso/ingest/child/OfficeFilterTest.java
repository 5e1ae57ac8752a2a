package dev.sayso.ingest.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFilterTest {
    private static final String BOX = String.valueOf(OfficeText.BOX_MARK);

    @TempDir private Path folder;

    private String cleaned(String part, String namespace, String xml) throws IOException {
        Path file = folder.resolve("piece.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(part));
            out.write(
                    ("<x:r xmlns:x=\"" + namespace + "\">" + xml + "</x:r>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        Path copy = OfficeFilter.cleaned(file).orElseThrow();
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            String text =
                    new String(
                            zip.getInputStream(zip.getEntry(part)).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.replaceAll("^.*<x:r[^>]*>|</x:r>$", "");
        } finally {
            Files.delete(copy);
        }
    }

    private String docx(String xml) throws IOException {
        return cleaned("word/document.xml", "urn:word", xml);
    }

    private String odt(String xml) throws IOException {
        return cleaned("content.xml", "urn:oasis:names:tc:opendocument:xmlns:text:1.0", xml);
    }

    @Test
    void deletedWordsGoAndInsertedOnesStay() throws IOException {
        assertEquals(
                "<x:p><x:t>by </x:t><x:ins><x:t>Monday</x:t></x:ins></x:p>",
                docx(
                        "<x:p><x:t>by </x:t><x:del><x:delText>Sunday</x:delText></x:del>"
                                + "<x:ins><x:t>Monday</x:t></x:ins></x:p>"));
    }

    @Test
    void textBoxFollowsTheParagraphThatItIsTiedTo() throws IOException {
        assertEquals(
                "<x:p><x:t>Text.</x:t></x:p><x:p><x:t>" + BOX + "Box</x:t></x:p>",
                docx(
                        "<x:p><x:txbxContent><x:p><x:t>Box</x:t></x:p></x:txbxContent>"
                                + "<x:t>Text.</x:t></x:p>"));
    }

    @Test
    void trackedChangesAndCommentsOfOpenDocumentGo() throws IOException {
        assertEquals(
                "<x:p>The weir</x:p>",
                odt(
                        "<x:tracked-changes><x:p>gone</x:p></x:tracked-changes>"
                                + "<x:p>The weir<x:annotation><x:p>Is it?</x:p></x:annotation></x:p>"));
    }

    @Test
    void boxOfOpenDocumentFollowsItsParagraph() throws IOException {
        assertEquals(
                "<x:p>Text.</x:p><x:p>" + BOX + "Box</x:p>",
                odt("<x:p><x:text-box><x:p>Box</x:p></x:text-box>Text.</x:p>"));
    }

    @Test
    void brokenXmlIsLeftToTika() throws IOException {
        Path file = folder.resolve("broken.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write("<a><b></a>".getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(Optional.empty(), OfficeFilter.cleaned(file));
    }

    @Test
    void commentsAndDeletionsOfRichTextGo() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("piece.rtf"),
                        "{\\rtf1 {The {\\deleted\\revauthdel1 old }weir}"
                                + "{\\*\\atnid E}{\\*\\annotation {Is \\{it\\}?}} stands.}");

        Path copy = OfficeFilter.cleaned(file).orElseThrow();

        assertEquals("{\\rtf1 {The weir} stands.}", Files.readString(copy));
        Files.delete(copy);
    }

    @Test
    void richTextWithoutThemIsNotCopied() throws IOException {
        Path file =
                Files.writeString(folder.resolve("piece.rtf"), "{\\rtf1 {\\deleted0 The weir}}");

        assertTrue(OfficeFilter.cleaned(file).isEmpty());
    }
}
