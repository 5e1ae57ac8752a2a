package dev.sayso.extract.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNameRecognizerTest {
    private static final EntityRecognizer RECOGNIZER =
            new KnownNameRecognizer(
                    AuthorityFile.parse(
                            List.of(
                                    "hwi\tHarbour Water Institute\tInstitut für Hafenwasser\tHWIX\tinstitute",
                                    "mir\tMirror\t\t\tmedia",
                                    "ghs\tGhazwa\t\t\tarmed-group",
                                    "abc\tAll Bridges Council\t\tABC\tassociation",
                                    "pci\tپانی کا ادارہ\t\t\tinstitute")));

    private static List<String> names(String text) {
        TokenizedText tokenized = TokenizedText.of(text);
        return RECOGNIZER.recognize(tokenized, AcronymFinder.find(tokenized)).stream()
                .map(Mention::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Das Institut für Hafenwasser zählt anders als die HWIX. | Institut für Hafenwasser, HWIX
                    Die Ghazwa drohte der Stadt.                             | Ghazwa
                    یہ پانی کا ادارہ کہتا ہے                                  | پانی کا ادارہ
                    Der Stadtrat von Lower Marsh und die Behörde XYZ         | ''
                    """)
    void findsKnownNames(String text, String names) {
        assertEquals(names, String.join(", ", names(text)));
    }

    @Test
    void demandsTheExactForm() {
        assertEquals(List.of(), names("Das institut für hafenwasser ist klein geschrieben."));
    }

    @Test
    void leavesANameOfOneOrdinaryWordAlone() {
        assertEquals(List.of(), names("Der Mirror ist hier irgendein Wort."));
    }

    @Test
    void believesAShortAcronymOnlyBesideALongerName() {
        assertEquals(List.of(), names("Die ABC hat geschrieben."));
        assertEquals(
                List.of("ABC", "All Bridges Council"),
                names("Die ABC, also All Bridges Council, hat geschrieben."));
    }

    @Test
    void leavesAnAcronymAloneThatTheTextDefinesOtherwise() {
        assertEquals(
                List.of(), names("Wir fragten beim Harbour Works Import Xchange (HWIX) nach."));
    }
}
