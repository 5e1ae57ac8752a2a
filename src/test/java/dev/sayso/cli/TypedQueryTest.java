package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TypedQueryTest {
    private static final Terminal QUIET = Terminal.here(true);

    @Test
    void noWordsAskForEveryArticle() {
        assertEquals(new Query.Everything(), TypedQuery.read(List.of(), QUIET));
    }

    @Test
    void theCaretStandsUnderTheMistakeWhateverTheScript() {
        UsageMistake mistake =
                assertThrows(
                        UsageMistake.class,
                        () -> TypedQuery.read(List.of("🗞 é", "outlt:x"), QUIET));

        assertTrue(
                String.valueOf(mistake.getMessage()).endsWith("\n  🗞 é outlt:x\n      ^"),
                mistake.getMessage());
    }

    @Test
    void aMisspeltOptionIsNoWordOfAQuery() {
        assertThrows(
                UsageMistake.class, () -> TypedQuery.refuseOptions(List.of("attack", "--jsn")));
    }

    @Test
    void whatIsLeftOutIsAWordOfAQuery() {
        TypedQuery.refuseOptions(List.of("attack", "-outlet:DND", "--", "-"));

        assertEquals(
                new Query.Not(new Query.InOutlet("DND")),
                TypedQuery.read(List.of("-outlet:DND"), QUIET));
    }
}
