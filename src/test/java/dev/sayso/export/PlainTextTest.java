package dev.sayso.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PlainTextTest {
    @Test
    void escapesOfATerminalAreTakenOut() {
        assertEquals("[31mred", PlainText.oneLine("\u001b[31mred\u0007"));
        assertEquals("31mred", PlainText.oneLine("\u009b31mred"));
    }

    @Test
    void theDirectionOfWritingCannotBeTurned() {
        assertEquals("evil.txt", PlainText.oneLine("\u202eevil\u2066.txt\u200f"));
    }

    @Test
    void breaksBecomeSpaces() {
        assertEquals("a b c d", PlainText.oneLine("a\nb\tc\u2028d"));
    }

    @Test
    void lettersOfEveryScriptStay() {
        assertEquals("کالم é 🗞", PlainText.oneLine("کالم é 🗞"));
    }
}
