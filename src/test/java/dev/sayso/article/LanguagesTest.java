package dev.sayso.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "en-GB, en",
        "pt_BR, pt",
        "UR, ur",
        "iw, he",
        "nb-NO, no",
        "nn, no",
        "zh-Hant-TW, zh",
        "english, ''",
        "x-default, ''",
        "'', ''"
    })
    void readsTheCodeOfADeclaration(String declared, String code) {
        assertEquals(code, Languages.code(declared).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"en, English", "ur, Urdu", "qqq, qqq"})
    void languagesHaveTheirNames(String code, String name) {
        assertEquals(name, Languages.name(code));
    }

    @ParameterizedTest
    @CsvSource({"Urdu, ur", "german, de", "Norwegian, no", "Klingonese, ''"})
    void aLanguageIsKnownByItsName(String name, String code) {
        assertEquals(code, Languages.named(name).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"ur, true", "ar, true", "he, true", "fa, true", "en, false", "hi, false"})
    void knowsWhichLanguagesAreWrittenFromTheRight(String code, boolean rightToLeft) {
        assertEquals(rightToLeft, Languages.isRightToLeft(code));
    }

    @ParameterizedTest
    @CsvSource({"ja, false", "th, false", "ur, true", "ko, true"})
    void knowsWhichLanguagesPutSpacesBetweenWords(String code, boolean spaces) {
        assertEquals(spaces, Languages.hasSpaces(code));
    }
}
