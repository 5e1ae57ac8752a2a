package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LinesTest {
    @Test
    void wordsFillLinesUpToTheWidth() {
        assertEquals(List.of("one two", "three", "four"), new Lines(7).of("one two three four"));
    }

    @Test
    void aWordLongerThanALineHasOneOfItsOwn() {
        assertEquals(List.of("a", "balochistan", "b"), new Lines(5).of("a balochistan b"));
    }

    @Test
    void boldTakesNoRoom() {
        String bold = "\u001b[1mtwo\u001b[22m";

        assertEquals(List.of("one " + bold), new Lines(7).of(List.of("one", bold)));
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertEquals(List.of(""), new Lines(7).of(" \n "));
    }
}
