package dev.sayso.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfinishedQueryTest {
    @Test
    void everyRunOfLastWordsMayBeTheName() {
        UnfinishedQuery typed = UnfinishedQuery.of("dykes marsh inst");

        assertEquals(Optional.empty(), typed.field());
        assertEquals(
                List.of(
                        new UnfinishedQuery.End("", List.of("dykes", "marsh", "inst")),
                        new UnfinishedQuery.End("dykes ", List.of("marsh", "inst")),
                        new UnfinishedQuery.End("dykes marsh ", List.of("inst"))),
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
                UnfinishedQuery.of(typed).ends().stream()
                        .findFirst()
                        .map(UnfinishedQuery.End::text));
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
        UnfinishedQuery unfinished = UnfinishedQuery.of(typed);

        assertEquals(Optional.ofNullable(field), unfinished.field());
        assertEquals(
                Optional.ofNullable(last),
                unfinished.ends().stream()
                        .reduce((first, second) -> second)
                        .map(UnfinishedQuery.End::text));
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
            for (UnfinishedQuery.End end : UnfinishedQuery.of(typed.toString()).ends()) {
                assertTrue(typed.toString().startsWith(end.before()), typed::toString);
                assertTrue(end.words().size() <= 6, typed::toString);
            }
        }
    }
}
