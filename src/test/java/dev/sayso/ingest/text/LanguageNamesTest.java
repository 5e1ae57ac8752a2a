package dev.sayso.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNamesTest {
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, en",
        "Deutsch, de",
        "'GERMAN; DEUTSCH', de",
        "Anglais, en",
        "español, es",
        "Hebrew, he",
        "en-GB, en",
        "Klingon, ",
        "'', "
    })
    void aLanguageIsReadByItsNameInSeveralLanguages(String words, String code) {
        assertEquals(Optional.ofNullable(code), LanguageNames.named(words));
    }
}
