package dev.sayso.web.adding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "toll roads.pdf, toll roads.pdf",
        "C:\\Users\\me\\toll.pdf, toll.pdf",
        "../../toll.pdf, toll.pdf",
        "a<b>.txt, a_b_.txt",
        "'..', article",
        "'', article",
        "بڑا سچ.html, بڑا سچ.html",
    })
    void aNameKeepsItsLastPart(String sent, String kept) {
        assertEquals(kept, FileNames.safe(sent));
    }

    @Test
    void whatTurnsTheDirectionOfWritingOrBreaksTheLineIsTakenOut() {
        assertEquals("toll_fdp.exe", FileNames.safe("toll\u202efdp.exe"));
        assertEquals("a_b_c_d_e", FileNames.safe("a\u2066b\u0007c\u200fd\u2028e"));
    }

    @Test
    void theJoinersThatUrduAndPersianNeedStay() {
        assertEquals("می\u200cروم.txt", FileNames.safe("می\u200cروم.txt"));
    }

    @Test
    void aLongNameKeepsItsEnd() {
        String name = FileNames.safe("x".repeat(500) + ".docx");

        assertEquals(80, name.length());
        assertTrue(name.endsWith(".docx"), name);
    }

    @ParameterizedTest
    @CsvSource({
        "Of tolls and bridges, of-tolls-and-bridges.txt",
        "'  “Of tolls”: a view!  ', of-tolls-a-view.txt",
        "پل کی کہانی, پل-کی-کہانی.txt",
        "'../../etc', etc.txt",
        "'...', pasted-text.txt",
        "'', pasted-text.txt",
    })
    void aTextIsNamedByItsFirstWords(String text, String name) {
        assertEquals(name, FileNames.ofText(text));
    }

    @Test
    void aTextWithoutSpacesHasAShortNameToo() {
        assertEquals("pasted-text.txt", FileNames.ofText("x".repeat(10_000)));
    }
}
