package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages, mailboxes and saved pages, written by the tests themselves. */
class MailFilesTest extends ReaderOfFiles {
    private static final Path SAMPLES = Path.of("src/test/resources/dev/sayso/ingest/samples");
    private static final String LONG =
            "The invented council of Lower Marsh met on a wet Thursday and decided nothing. "
                    .repeat(8);

    private static String head(String subject) {
        return "From: Jon Vik <jon@invented.example>\nDate: Fri, 15 Mar 2024 08:00:00 +0000\nSubject: "
                + subject
                + "\nMIME-Version: 1.0\n";
    }

    private static String mixed(String subject, String... parts) {
        StringBuilder message =
                new StringBuilder(head(subject))
                        .append("Content-Type: multipart/mixed; boundary=\"b1\"\n\n");
        for (String part : parts) {
            message.append("--b1\n").append(part).append('\n');
        }
        return message.append("--b1--\n").toString();
    }

    private static String text(String words) {
        return "Content-Type: text/plain; charset=utf-8\n\n" + words + "\n";
    }

    private static String attachment(String name, byte[] bytes) {
        return "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=\""
                + name
                + "\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes)
                + "\n";
    }

    private List<Ingested> readMail(String message) throws IOException {
        return read("mail.eml", bytes(message));
    }

    @Test
    void attachedPieceIsReadAndTheNoteThatGoesWithItIsNot() throws IOException {
        byte[] pdf = Files.readAllBytes(SAMPLES.resolve("flood.pdf"));

        List<Ingested> parts =
                readMail(
                        mixed(
                                "My piece",
                                text("Dear editor, please find my piece attached."),
                                attachment("flood.pdf", pdf)));

        assertEquals(List.of("2"), outcomes(parts));
        assertEquals("Who pays when the river floods?", article(parts.getFirst()).displayTitle());
    }

    @Test
    void longMessageIsAPieceBesideItsAttachments() throws IOException {
        List<Ingested> parts =
                readMail(
                        mixed(
                                "The weir",
                                text(LONG),
                                attachment("a.txt", bytes(piece(1))),
                                attachment("b.html", bytes(page(2)))));

        assertEquals(List.of("1", "2", "3"), outcomes(parts));
        assertEquals("The weir", article(parts.getFirst()).displayTitle());
    }

    @Test
    void picturesAndSignaturesAreNoAttachments() throws IOException {
        List<Ingested> parts =
                readMail(
                        mixed(
                                "The weir",
                                text("A short letter. It says that the weir is old."),
                                attachment(
                                        "logo",
                                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}),
                                "Content-Type: application/pgp-signature; name=\"signature.asc\"\n\nxyz\n"));

        assertEquals(List.of("1"), outcomes(parts));
    }

    @Test
    void messageForwardedWholeIsReadInPlaceOfTheNoteAboveIt() throws IOException {
        String inner =
                "From: Anna Berg <anna@invented.example>\nDate: Tue, 12 Mar 2024 10:00:00 +0000\nSubject: The weir\n\n"
                        + LONG;

        List<Ingested> parts =
                readMail(
                        mixed(
                                "Fwd: look",
                                text("See below."),
                                "Content-Type: message/rfc822\n\n" + inner));

        assertEquals(List.of("1"), outcomes(parts));
        assertEquals("The weir", article(parts.getFirst()).displayTitle());
        assertEquals(
                Optional.of("2024-03-12"),
                article(parts.getFirst()).particulars().published().map(Object::toString));
    }

    @Test
    void pageWinsOverAnAlternativeThatOnlyPointsToIt() throws IOException {
        String stub =
                "View this email in your browser: https://news.invented.example/a/very/long/address/with/many/parts/"
                        + "x".repeat(600)
                        + "\nUnsubscribe: https://news.invented.example/unsubscribe/"
                        + "y".repeat(600);

        List<Ingested> parts =
                readMail(
                        mixed(
                                "Meeting 1",
                                text(stub),
                                "Content-Type: text/html; charset=utf-8\n\n" + page(1)));

        assertTrue(article(parts.getFirst()).text().startsWith("The invented council"));
    }

    @Test
    void shortMessageIsReadThoughItIsSentAsAPage() throws IOException {
        String message =
                head("The weir")
                        + "Content-Type: text/html\n\n<html><body>The weir is old.</body></html>\n";

        assertEquals("The weir is old.", article(readMail(message).getFirst()).text());
    }

    @Test
    void whatANewsletterAddsIsLeftOut() throws IOException {
        String plain =
                "View in browser\n\n"
                        + LONG
                        + "\n\n"
                        + LONG
                        + "\n\nThe river rose.\n\nYou are receiving this because you asked.\n\nInvented Street 1, Lower Marsh";

        String text = article(readMail(head("The weir") + "\n" + plain).getFirst()).text();

        assertTrue(text.endsWith("The river rose."), text);
        assertFalse(text.contains("browser"));

        String framed =
                page(1).replace(
                                "<article>",
                                "<div><p>View this email in your browser</p></div><article>")
                        .replace(
                                "</article>",
                                "<p>To stop receiving these letters, unsubscribe here.</p></article>");
        String page =
                article(
                                read(
                                                "page.eml",
                                                bytes(
                                                        head("Meeting 1")
                                                                + "Content-Type: text/html; charset=utf-8\n\n"
                                                                + framed))
                                        .getFirst())
                        .text();

        assertFalse(page.contains("browser"));
        assertFalse(page.contains("unsubscribe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b"

                --b
                Content-Type: application/pgp-encrypted

                Version: 1
                --b
                Content-Type: application/octet-stream

                -----BEGIN PGP MESSAGE-----
                --b--
                """,
                "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=\"smime.p7m\"\n\nMIAG\n",
                "\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"
            })
    void messageForItsAddresseeOnlyIsEncrypted(String rest) throws IOException {
        assertEquals(List.of("1 ENCRYPTED"), outcomes(readMail(head("Secret") + rest)));
    }

    @Test
    void signedTextIsReadWithoutTheSignature() throws IOException {
        String signed =
                "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"
                        + LONG
                        + "\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n";

        assertEquals(
                LONG.strip(),
                article(readMail(head("The weir") + "\n" + signed).getFirst()).text());
    }

    @Test
    void messageWithoutTheEndOfItsLastPartIsCutOff() throws IOException {
        String whole = mixed("The weir", text(LONG));

        assertEquals(
                List.of("1 partly CORRUPT"),
                outcomes(readMail(whole.substring(0, whole.length() - 20))));
    }

    @Test
    void mailboxCutInTheMiddleSaysSoOfItsLastMessage() throws IOException {
        String message =
                "From anna@invented.example Tue Mar 12 10:00:00 2024\n"
                        + head("The weir")
                        + "\n"
                        + LONG
                        + "\n\n";
        byte[] whole = bytes(message.repeat(3));

        List<Ingested> parts =
                read("cut.mbox", Arrays.copyOf(whole, whole.length - LONG.length() / 2));

        assertEquals(List.of("1", "2", "3 partly CORRUPT"), outcomes(parts));
    }

    @Test
    void partsOfAMailboxAreItsMessagesAndThenTheirAttachments() throws IOException {
        String separator = "From anna@invented.example Tue Mar 12 10:00:00 2024\n";
        String mailbox =
                separator
                        + mixed("One", text(LONG), attachment("a.txt", bytes(piece(1))))
                        + "\n"
                        + separator
                        + head("Two")
                        + "\n"
                        + LONG
                        + "\n";

        List<Ingested> parts = read("two.mbox", bytes(mailbox));

        assertEquals(List.of("1", "2", "3"), outcomes(parts));
        assertEquals("Two", article(parts.get(1)).displayTitle());
        assertTrue(article(parts.get(2)).text().contains("meeting number 1"));
    }

    @Test
    void lengthsThatAMailboxStatesAreNotBelieved() throws IOException {
        String separator = "From anna@invented.example Tue Mar 12 10:00:00 2024\r\n";
        String message =
                "Content-Length: 999999\r\n"
                        + head("The weir").replace("\n", "\r\n")
                        + "\r\n"
                        + LONG
                        + "\r\n>From the weir, that is.\r\n\r\n";

        List<Ingested> parts = read("cl.mbox", bytes((separator + message).repeat(2)));

        assertEquals(List.of("1", "2"), outcomes(parts));
        assertTrue(
                article(parts.getFirst()).text().contains("\n\nFrom the weir")
                        || article(parts.getFirst()).text().contains(" From the weir"));
    }

    @Test
    void attachmentsNestedBeyondTheLimitAreTooDeep() throws IOException {
        byte[] nested = bytes(mixed("Inmost", text(LONG)));
        for (int i = 0; i <= Room.DEEPEST; i++) {
            nested = bytes(mixed("Outer", text(LONG), attachment("inner.eml", nested)));
        }

        assertTrue(outcomes(read("deep.eml", nested)).getLast().endsWith("TOO_DEEP"));
    }

    @Test
    void savedPageHasTheAddressItWasSavedFrom() throws IOException {
        String saved =
                "From: <Saved by an invented browser>\nSnapshot-Content-Location: https://post.invented.example/meeting\n"
                        + "Subject: not this\nMIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b1\"\n\n"
                        + "--b1\nContent-Type: text/html\nContent-Location: https://post.invented.example/meeting\n\n"
                        + page(1)
                        + "\n--b1\nContent-Type: text/html\nContent-Location: https://ads.invented.example/\n\n"
                        + page(2).repeat(3)
                        + "\n--b1\nContent-Type: image/png\nContent-Location: https://post.invented.example/logo.png\n\nxx\n--b1--\n";

        List<Ingested> parts = read("saved.mhtml", saved.getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("1"), outcomes(parts));
        assertEquals("Meeting 1", article(parts.getFirst()).displayTitle());
        assertEquals(
                Optional.of("https://post.invented.example/meeting"),
                article(parts.getFirst()).particulars().url());
    }
}
