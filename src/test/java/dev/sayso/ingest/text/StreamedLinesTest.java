package dev.sayso.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamedLinesTest {
    private static List<String> lines(Reader reader, int longest) throws IOException {
        List<String> found = new ArrayList<>();
        try (StreamedLines lines = new StreamedLines(reader, longest)) {
            for (Optional<StreamedLines.Line> line = lines.next();
                    line.isPresent();
                    line = lines.next()) {
                found.add(line.get().number() + line.get().text() + (line.get().cut() ? "…" : ""));
            }
        }
        return found;
    }

    @Test
    void linesEndInEveryWay() throws IOException {
        assertEquals(
                List.of("1a", "2b", "3", "4c", "5d"),
                lines(new StringReader("a\r\nb\n\nc\rd"), 100));
    }

    @Test
    void ofALongLineTheBeginningIsKept() throws IOException {
        assertEquals(List.of("1abc…", "2de"), lines(new StringReader("abcdef\nde\n"), 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, 131_071})
    void aCharacterThatABufferCutsInTwoIsWhole(int before) throws IOException {
        byte[] bytes = ("x".repeat(before) + "é\u20ac").getBytes(StandardCharsets.UTF_8);

        List<String> lines = lines(Charsets.reader(new ByteArrayInputStream(bytes)), 1_000_000);

        assertEquals("é€", lines.getFirst().substring(before + 1));
    }

    @Test
    void aFileThatIsCutInTheMiddleOfACharacterIsReadToItsEnd() throws IOException {
        byte[] bytes = {'a', (byte) 0xe2, (byte) 0x82};

        assertEquals(1, lines(Charsets.reader(new ByteArrayInputStream(bytes)), 100).size());
    }

    @Test
    void aTextInWindowsCharactersIsReadInThem() throws IOException {
        byte[] bytes =
                "Der Zoll wurde erhöht, wie gehört.".getBytes(Charset.forName("windows-1252"));

        assertEquals(
                List.of("1Der Zoll wurde erhöht, wie gehört."),
                lines(Charsets.reader(new ByteArrayInputStream(bytes)), 100));
    }
}
