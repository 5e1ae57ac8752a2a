package dev.sayso.ingest.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.tika.parser.mock.MockParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every test reads a document that does harm, then one that does not. */
@Timeout(120)
class ChildParserTest {
    private static final String GOOD = "<write element=\"p\">the next document</write>";

    @TempDir private Path folder;

    private static ChildProcess.Setup setup(Duration wall, int heapMebibytes, int documents) {
        return new ChildProcess.Setup(
                System.getProperty("java.class.path"),
                MockParser.class.getName(),
                new Limits(wall, Duration.ofSeconds(30), heapMebibytes, documents));
    }

    private Path mock(String name, String actions) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><mock>" + actions + "</mock>");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    <oom/>, OUT_OF_MEMORY
                    <system_exit/>, PARSER_CRASHED
                    '<throw class="java.io.IOException">torn</throw>', CORRUPT
                    '<throw class="org.apache.tika.exception.EncryptedDocumentException">locked</throw>', ENCRYPTED
                    '<throw class="java.lang.StackOverflowError">deep</throw>', PARSER_CRASHED
                    '<throw class="java.lang.NullPointerException">nothing there</throw>', CORRUPT
                    """)
    void harmIsNamedAndTheNextDocumentIsRead(String actions, Reason reason) throws IOException {
        try (ChildParser parser = new ChildParser(setup(Duration.ofSeconds(60), 128, 500))) {
            assertEquals(
                    reason,
                    refused(parser.parse(mock("harm.xml", actions), "harm.xml", Optional.empty())));
            assertReads(parser, "good.xml");
        }
    }

    @Test
    void documentThatHangsIsGivenUp() throws IOException {
        String hang = "<hang millis=\"600000\" heavy=\"false\" interruptible=\"false\"/>";
        try (ChildParser parser = new ChildParser(setup(Duration.ofSeconds(8), 128, 500))) {
            assertEquals(
                    Reason.TIMEOUT,
                    refused(parser.parse(mock("hang.xml", hang), "hang.xml", Optional.empty())));
            assertReads(parser, "good.xml");
        }
    }

    @Test
    void whatParsersPrintDoesNotReachTheAnswers() throws IOException {
        String noise =
                "<print_out>%s</print_out><print_err>%s</print_err>"
                        .formatted("noise ".repeat(5_000), "noise ".repeat(5_000));
        try (ChildParser parser = new ChildParser(setup(Duration.ofSeconds(60), 128, 500))) {
            Answer answer =
                    parser.parse(mock("noise.xml", noise + GOOD), "noise.xml", Optional.empty());

            assertEquals("the next document", firstPassage(answer));
        }
    }

    @Test
    void whatWasReadBeforeTheDamageIsKept() throws IOException {
        String torn = GOOD + "<throw class=\"java.io.IOException\">torn</throw>";
        try (ChildParser parser = new ChildParser(setup(Duration.ofSeconds(60), 128, 500))) {
            Answer answer = parser.parse(mock("torn.xml", torn), "torn.xml", Optional.empty());

            assertEquals("the next document", firstPassage(answer));
            assertEquals(
                    Reason.CORRUPT,
                    assertInstanceOf(Answer.Parsed.class, answer).trouble().orElseThrow().reason());
        }
    }

    @Test
    void childIsReplacedAfterItsShareOfDocuments() throws IOException {
        try (ChildParser parser = new ChildParser(setup(Duration.ofSeconds(60), 128, 1))) {
            assertReads(parser, "first.xml");
            assertReads(parser, "second.xml");
        }
    }

    @Test
    void noDocumentIsBlamedWhenTheProcessDoesNotStart() throws IOException {
        ChildProcess.Setup broken =
                new ChildProcess.Setup(
                        System.getProperty("java.class.path"),
                        "invented.NoSuchParser",
                        Limits.standard());
        try (ChildParser parser = new ChildParser(broken)) {
            Path good = mock("good.xml", GOOD);

            assertThrows(IOException.class, () -> parser.parse(good, "good.xml", Optional.empty()));
        }
    }

    @Test
    void noDocumentIsBlamedWhenTheDiskIsFull() throws IOException {
        String full = "<throw class=\"java.io.IOException\">No space left on device</throw>";
        try (ChildParser parser = new ChildParser(setup(Duration.ofSeconds(60), 128, 500))) {
            Path document = mock("full.xml", full);

            MachineTrouble trouble =
                    assertThrows(
                            MachineTrouble.class,
                            () -> parser.parse(document, "full.xml", Optional.empty()));

            String said = String.valueOf(trouble.getMessage());
            assertTrue(said.contains("No space is left"), said);
            assertReads(parser, "good.xml");
        }
    }

    @Test
    void folderOfAChildIsRemovedWithIt() throws IOException {
        ChildProcess child = ChildProcess.start(setup(Duration.ofSeconds(60), 128, 500));
        Path own = child.folder();
        assertTrue(Files.isDirectory(own));

        child.close();

        assertTrue(Files.notExists(own));
    }

    private void assertReads(ChildParser parser, String name) throws IOException {
        assertEquals(
                "the next document",
                firstPassage(parser.parse(mock(name, GOOD), name, Optional.empty())));
    }

    private static String firstPassage(Answer answer) {
        return assertInstanceOf(Answer.Parsed.class, answer).passages().getFirst().text();
    }

    private static Reason refused(Answer answer) {
        return assertInstanceOf(Answer.Failed.class, answer).trouble().reason();
    }
}
