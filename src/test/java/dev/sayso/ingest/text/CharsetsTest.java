package dev.sayso.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
    private static final String RUSSIAN =
            "Порт закрыт с зимы, и никто не может сказать, когда он откроется. Совет купил паром и"
                    + " напечатал расписание, но причала нет.";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    iso-8859-1,   utf-8
                    windows-1252, utf-8
                    utf-8,        windows-1252
                    utf-8,        utf-8
                    iso-8859-1,   windows-1252
                    nonsense,     windows-1252
                    nonsense,     utf-8
                    utf-16,       utf-8
                    koi8-r,       utf-8
                    """)
    void aPageIsReadInItsOwnCharsetWhateverItDeclares(String declared, String own) {
        String page = "<meta charset='" + declared + "'><p>“Die Fähre” – für alle";

        assertEquals(
                page, Charsets.decodePage(page.getBytes(Charset.forName(own)), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-2", "windows-1250", "windows-1251", "iso-8859-9", "shift_jis", "gbk"})
    void aDeclarationIsBelievedWhereTheBytesAreNotUtf8(String charset) {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=" + charset + "'>";
        byte[] word = {(byte) 0xe4, (byte) 0xfa};

        byte[] bytes = new byte[page.length() + 2];
        System.arraycopy(page.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, page.length());
        System.arraycopy(word, 0, bytes, page.length(), 2);

        assertEquals(
                page + new String(word, Charset.forName(charset)),
                Charsets.decodePage(bytes, Optional.empty()));
    }

    @Test
    void whatCameWithThePageIsBelievedBeforeWhatStandsInIt() {
        byte[] bytes = "<meta charset=iso-8859-1>Łódź".getBytes(Charset.forName("iso-8859-2"));

        assertTrue(Charsets.decodePage(bytes, Optional.of("iso-8859-2")).endsWith("Łódź"));
    }

    @ParameterizedTest
    @CsvSource({"utf-8", "utf-16le", "utf-16be"})
    void aByteOrderMarkIsBelievedBeforeADeclaration(String charset) {
        String page = "<meta charset=iso-8859-1>Fähre";

        assertEquals(
                page,
                Charsets.decodePage(
                        ("\ufeff" + page).getBytes(Charset.forName(charset)),
                        Optional.of("iso-8859-1")));
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "koi8-r"})
    void anUndeclaredCyrillicTextIsRecognized(String charset) {
        assertEquals(RUSSIAN, Charsets.decode(RUSSIAN.getBytes(Charset.forName(charset))));
    }

    @Test
    void anUndeclaredWesternPageKeepsItsQuotationMarks() {
        String page = "<p>“Die Fähre” – sagte er – fährt nicht.";

        assertEquals(
                page,
                Charsets.decodePage(
                        page.getBytes(Charset.forName("windows-1252")), Optional.empty()));
    }

    @Test
    void aFewBrokenBytesDoNotMakeAUtf8PageAnotherCharset() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Fähre, Brücke, Straße, Öl, Übung ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xff);

        assertEquals(
                "Fähre, Brücke, Straße, Öl, Übung \ufffd",
                Charsets.decodePage(bytes.toByteArray(), Optional.empty()));
    }

    @Test
    void aTextCutWithinItsLastCharacterIsStillUtf8() {
        byte[] bytes = "Fähre ä".getBytes(StandardCharsets.UTF_8);

        assertEquals("Fähre ", Charsets.decode(Arrays.copyOf(bytes, bytes.length - 1)));
    }
}
