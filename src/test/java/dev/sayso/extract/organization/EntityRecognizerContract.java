package dev.sayso.extract.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every recognizer of organizations promises. */
abstract class EntityRecognizerContract {
    /** A recognizer that knows no authority file. */
    abstract EntityRecognizer recognizer();

    private List<Mention> mentions(String text) {
        return recognizer().recognize(TokenizedText.of(text), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n ",
                "The Quetta Institute for Water and the Larkana Water Board met the Board.",
                "Smith, of the Harbour Workers' Union (HWU), left the HWU; the HWU's office closed.",
                "((((((",
                "A&B & C&D, Inc., \uD83D\uDE00 The \uD83D\uDE00 Peace Council of \uD83D\uDE00",
                "Institute Institute of of Institute for the the Institute and and Institute",
            })
    void givesSpansInOrderInBoundsAndApart(String text) {
        int end = 0;
        for (Mention mention : mentions(text)) {
            assertTrue(mention.span().start() >= end);
            assertTrue(mention.span().end() <= text.length());
            assertEquals(mention.span().of(text), mention.text());
            assertFalse(mention.text().isBlank());
            end = mention.span().end();
        }
    }

    @Test
    void findsAnInstitute() {
        assertEquals(
                List.of("Quetta Institute for Water"),
                mentions("A study by the Quetta Institute for Water says so.").stream()
                        .map(Mention::text)
                        .toList());
    }

    @Test
    void findsNothingInPlainWords() {
        assertEquals(List.of(), mentions("It rained all week, and nobody counted the days."));
    }
}
