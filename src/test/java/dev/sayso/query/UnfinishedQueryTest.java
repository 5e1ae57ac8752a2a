package dev.sayso.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfinishedTest {
    @Test
    void everyRunOfLastWordsMayBeTheName() {
        Unfinished typed = Unfinished.of("dykes marsh inst");

        assertEquals(Optional.empty(), typed.field());
        assertEquals(
                List.of(
                        new Unfinished.End("", List.of("dykes", "marsh", "inst")),
                        new Unfinished.End("dykes ", List.of("marsh", "inst")),
                        new Unfinished.End("dykes marsh ", List.of("inst"))),
                typed.ends());
        assertTrue(typed.ends().getFirst().isWhole());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "none",
            textBlock =
                    """
                    -dykes marsh                    | marsh
                    dykes -marsh                    | marsh
                    dykes OR marsh                  | marsh
                    outlet:dykes marsh              | marsh
                    (dykes) marsh                   | marsh
                    =dykes marsh                    | marsh
                    =marsh                          | none
                    "dykes" marsh                   | marsh
                    "dykes marsh                    | dykes marsh
                    "dykes marsh"                   | none
                    a b c d e f g h                 | c d e f g h
                    """)
    void aRunEndsWhereTheWordsAreNotFree(String typed, String longest) {
        assertEquals(
                Optional.ofNullable(longest),
                Unfinished.of(typed).ends().stream().findFirst().map(Unfinished.End::text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "none",
            textBlock =
                    """
                    cites:ma                  | CITES  | ma
                    dykes Outlet:"Harb        | OUTLET | Harb
                    outlet:(even OR harb      | OUTLET | harb
                    outlet:(even OR (harb     | OUTLET | harb
                    outlet:(even) harb        | none   | harb
                    title:(a -(b) cites:x     | CITES  | x
                    colour:ma                 | none   | none
                    """)
    void theFieldIsTheOneTheWordStandsIn(String typed, QueryField field, String last) {
        Unfinished unfinished = Unfinished.of(typed);

        assertEquals(Optional.ofNullable(field), unfinished.field());
        assertEquals(
                Optional.ofNullable(last),
                unfinished.ends().stream()
                        .reduce((first, second) -> second)
                        .map(Unfinished.End::text));
    }

    @Test
    void whateverIsTypedHasAnEndOrNone() {
        Random random = new Random(7);
        String signs = "ab \"():-=~*/<>«“\ud800\u202e\u0000\n0AND OR";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int j = random.nextInt(20); j > 0; j--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (Unfinished.End end : Unfinished.of(typed.toString()).ends()) {
                assertTrue(typed.toString().startsWith(end.before()), typed::toString);
                assertTrue(end.words().size() <= 6, typed::toString);
            }
        }
    }
}
