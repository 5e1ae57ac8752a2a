package dev.sayso.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.web.question.PastSearches.PastSearch;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PastSearchesTest {
    private final PastSearches past = PastSearches.remembered();

    private List<String> from(String typed) {
        return past.from(typed, 5).stream().map(PastSearch::query).toList();
    }

    @Test
    void aSearchIsFoundByItsBeginningAndByThatOfAnyWord() {
        past.add("border tolls", 3);
        past.add("outlet:\"Harbour Courier\" Tolls", 2);

        assertEquals(List.of("outlet:\"Harbour Courier\" Tolls", "border tolls"), from("TOL"));
        assertEquals(List.of("border tolls"), from(" border t"));
        assertEquals(List.of("outlet:\"Harbour Courier\" Tolls"), from("harb"));
        assertEquals(List.of(), from("olls"));
        assertEquals(List.of(), from("b"));
        assertEquals(List.of(), from(""));
    }

    @Test
    void theLatestComesFirstAndEachOnceAsItWasTypedLast() {
        past.add("lantern", 3);
        past.add("lanterns", 4);
        past.add(" Lantern ", 5);

        assertEquals(
                List.of(new PastSearch("Lantern", 5), new PastSearch("lanterns", 4)),
                past.from("lan", 5));
        assertEquals(
                List.of("Lantern"), past.from("lan", 1).stream().map(PastSearch::query).toList());
    }

    @Test
    void whatWasTypedIsNotOfferedAgain() {
        past.add("lantern", 3);

        assertEquals(List.of(), from("Lantern"));
    }

    @Test
    void whatFoundNothingOrIsVeryLongIsNotRemembered() {
        past.add("zeppelin", 0);
        past.add("z".repeat(201), 1);

        assertEquals(0, past.all().size());
    }

    @Test
    void onlyTheLatestAreKept() {
        past.add("the first one", 1);
        for (int i = 1; i <= PastSearches.MOST; i++) {
            past.add("query " + i, 1);
        }

        assertEquals(PastSearches.MOST, past.all().size());
        assertEquals(List.of(), from("the first"));
        assertEquals(List.of("query 200", "query 199"), from("query").subList(0, 2));
    }

    @Test
    void whatIsForgottenIsGone() {
        past.add("lantern", 3);

        past.forget();

        assertEquals(List.of(), from("lan"));
        assertEquals(0, past.all().size());
    }

    @Test
    void nothingIsRememberedWhereOthersCouldSeeIt() {
        PastSearches never = PastSearches.never();

        never.add("lantern", 3);

        assertEquals(List.of(), never.from("lan", 5));
    }
}
