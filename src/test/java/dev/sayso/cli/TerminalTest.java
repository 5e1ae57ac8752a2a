package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TerminalTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Terminal terminal(boolean quiet, String streams, Map<String, String> environment) {
        PrintStream messages = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new Terminal(messages, quiet, List.of(streams.split(",")), environment);
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void boldIsForTerminalsOnly() {
        assertEquals("\u001b[1mhit\u001b[22m", terminal(false, "out", Map.of()).bold("hit"));
        assertEquals("hit", terminal(false, "err", Map.of()).bold("hit"));
    }

    @Test
    void boldIsForbiddenByNoColorAndByDumbTerminals() {
        assertEquals("hit", terminal(false, "out", Map.of("NO_COLOR", "1")).bold("hit"));
        assertEquals("hit", terminal(false, "out", Map.of("TERM", "dumb")).bold("hit"));
        assertTrue(terminal(false, "out", Map.of("NO_COLOR", "")).bold("hit").contains("\u001b"));
    }

    @Test
    void quietLeavesOutWhatIsOnlyGoodToKnow() {
        Terminal quiet = terminal(true, "err", Map.of());
        quiet.say("3 articles.");
        quiet.warn("a.pdf: refused");

        assertEquals("a.pdf: refused\n", said());
    }

    @Test
    void messagesCannotSteerTheTerminal() {
        terminal(false, "err", Map.of()).warn("name\u001b[2J.txt: refused");

        assertEquals("name[2J.txt: refused\n", said());
    }

    @Test
    void theBarIsDrawnOnTheTerminalAndGoesAwayForAMessage() {
        try (Progress progress = new Progress(terminal(false, "err", Map.of()), "files", 4)) {
            progress.show(2);
            progress.warn("b.pdf: refused");
        }

        assertTrue(
                said().startsWith("\r\u001b[K[############------------] 2 of 4 files, "), said());
        assertTrue(said().endsWith("\r\u001b[Kb.pdf: refused\n"), said());
    }

    @Test
    void progressIsALineWhereNothingCanBeDrawnOver() {
        try (Progress progress = new Progress(terminal(false, "", Map.of()), "files", 0)) {
            progress.show(0);
        }

        assertTrue(said().startsWith("0 of 0 files, "), said());
        assertFalse(said().contains("\u001b"));
    }

    @Test
    void quietShowsNoProgress() {
        try (Progress progress = new Progress(terminal(true, "err", Map.of()), "files", 4)) {
            progress.show(2);
        }

        assertEquals("", said());
    }
}
