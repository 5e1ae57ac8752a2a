package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private static String shown(long files, long articles) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(messages, false, List.of("err"), Map.of("TERM", "xterm"));
        try (Progress progress = new Progress(terminal, "files", 3)) {
            progress.reached(files, articles);
            progress.show(files);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFileOfManyArticlesTellsHowManyHaveBeenRead() {
        assertTrue(shown(1, 12_000).contains("1 of 3 files, 12,000 articles, "));
    }

    @Test
    void filesOfOneArticleEachAreOnlyCountedAsFiles() {
        assertTrue(shown(2, 2).contains("2 of 3 files, "));
        assertFalse(shown(2, 2).contains("articles"));
    }
}
