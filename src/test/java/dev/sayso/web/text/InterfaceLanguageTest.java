package dev.sayso.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a page is answered in. */
class InterfaceLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    -  | -                          | ENGLISH
                    -  | ur                         | URDU
                    -  | ur-PK,ur;q=0.9,en;q=0.8    | URDU
                    -  | en-GB,ur;q=0.9             | ENGLISH
                    -  | de,fr;q=0.5                | ENGLISH
                    -  | de,ur;q=0.1                | URDU
                    -  | ur;q=0,en                  | ENGLISH
                    -  | *                          | ENGLISH
                    -  | ;;q=x,,                    | ENGLISH
                    ur | en                         | URDU
                    en | ur                         | ENGLISH
                    xx | ur                         | URDU
                    xx | -                          | ENGLISH
                    """)
    void whatWasChosenGoesBeforeWhatTheBrowserAsksFor(
            String chosen, String accepted, InterfaceLanguage language) {
        assertEquals(
                language,
                InterfaceLanguage.choose(
                        Optional.ofNullable(chosen), Optional.ofNullable(accepted)));
    }
}
