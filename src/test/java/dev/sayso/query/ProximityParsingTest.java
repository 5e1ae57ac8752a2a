package dev.sayso.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NEAR, SAME and ATLEAST as they are typed. */
final class ProximityParsingTest {
    private static Reading.Understood understood(String typed) {
        return assertInstanceOf(Reading.Understood.class, QueryParser.parse(typed), typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    a NEAR/5 b                    | a NEAR/5 b                  | “a” within 5 words of “b”
                    a near/1 b                    | a NEAR/1 b                  | “a” within one word of “b”
                    a NEAR b                      | a NEAR/10 b                 | “a” within 10 words of “b”
                    a near b                      | a near b                    | “a” and “near” and “b”
                    "long a" NEAR/3 =B            | "long a" NEAR/3 =B          | the phrase “long a” within 3 words of exactly “B”
                    (a OR droug*) NEAR/5 c        | (a OR droug*) NEAR/5 c      | (“a” or words beginning with “droug”) within 5 words of “c”
                    x a NEAR/5 b y                | x (a NEAR/5 b) y            | “x” and (“a” within 5 words of “b”) and “y”
                    a NEAR/5 b OR c               | (a NEAR/5 b) OR c           | (“a” within 5 words of “b”) or “c”
                    -(a NEAR/5 b)                 | -(a NEAR/5 b)               | not (“a” within 5 words of “b”)
                    title:(a NEAR/5 b)            | title:a NEAR/5 title:b      | in the headline “a” within 5 words of “b”
                    a SAME b                      | a SAME b                    | “a” and “b” in the same paragraph
                    a same b                      | a same b                    | “a” and “same” and “b”
                    a SAME b SAME "c d"           | a SAME b SAME "c d"         | “a” and “b” and the phrase “c d” in the same paragraph
                    a NEAR/2 b SAME c d           | ((a NEAR/2 b) SAME c) d     | (“a” within 2 words of “b” and “c” in the same paragraph) and “d”
                    ATLEAST5(drought)             | ATLEAST5(drought)           | “drought” at least 5 times
                    atleast2("dry well" OR flood) | ATLEAST2("dry well" OR flood) | (the phrase “dry well” or “flood”) at least 2 times
                    text:ATLEAST3(flood)          | ATLEAST3(text:flood)        | in the body “flood” at least 3 times
                    ATLEAST1(a) OR b              | ATLEAST1(a) OR b            | (“a” at least once) or “b”
                    "NEAR" "same" "ATLEAST5"      | "NEAR" same "ATLEAST5"      | “NEAR” and “same” and “ATLEAST5”
                    """)
    void itIsPrintedBackAndSaidInWords(String typed, String printed, String words) {
        Query query = understood(typed).query();

        assertEquals(printed, QueryPrinter.print(query));
        assertEquals(words, QueryWords.describe(query));
        assertEquals(query, understood(printed).query());
        assertEquals(List.of(), understood(typed).notes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    a NEAR/ b               | 2  | type, for example, NEAR/5
                    NEAR/5 b                | 0  | stands between two words
                    a NEAR/5                | 2  | stands between two words
                    a SAME                  | 2  | stands between two words
                    a NEAR/5 OR b           | 2  | stands between two words
                    a NEAR/5 b NEAR/5 c     | 11 | NEAR joins two
                    a NEAR/5 (b c)          | 9  | a phrase or alternatives
                    a NEAR/5 -b             | 9  | nothing can be left out
                    -a NEAR/5 b             | 0  | nothing can be left out
                    a NEAR/5 org:X          | 9  | join anything else by AND
                    a NEAR/5 Balochstan~    | 9  | join anything else by AND
                    a NEAR/5 (b OR org:X)   | 9  | join anything else by AND
                    a NEAR/5 co*            | 9  | three letters
                    "a b"~3 NEAR/5 c        | 0  | without ~
                    title:a NEAR/5 b        | 0  | title:(drought NEAR/5 harvest)
                    a SAME title:b          | 0  | title:(drought SAME harvest)
                    a SAME (b SAME c)       | 7  | join anything else by AND
                    ATLEAST5 word           | 0  | needs parentheses
                    ATLEAST(word)           | 0  | from 1 to 255
                    ATLEAST0(word)          | 0  | from 1 to 255
                    ATLEAST300(word)        | 0  | from 1 to 255
                    ATLEAST5()              | 8  | A word stands inside
                    ATLEAST5(a b)           | 8  | a phrase or alternatives
                    ATLEAST5(a NEAR/5 b)    | 8  | join anything else by AND
                    stat:(a NEAR/5 b)       | 8  | Inside stat:( )
                    stat:(a SAME b)         | 8  | Inside stat:( )
                    stat:(ATLEAST5(a))      | 6  | Inside stat:( )
                    a w/5 b                 | 2  | written NEAR/5
                    a PRE/3 b               | 2  | written NEAR/3
                    a w/p b                 | 2  | written SAME
                    """)
    void aMistakeSaysWhereAndWhatToTypeInstead(String typed, int position, String hint) {
        Reading.Mistake mistake =
                assertInstanceOf(Reading.Mistake.class, QueryParser.parse(typed), typed);

        assertEquals(position, mistake.position(), mistake.message());
        assertTrue(mistake.message().contains(hint), mistake.message());
    }

    @Test
    void aDistanceBeyondTheLimitIsNoted() {
        Reading.Understood understood = understood("a NEAR/5000000000 b");

        assertEquals("a NEAR/100 b", QueryPrinter.print(understood.query()));
        assertTrue(understood.notes().getFirst().contains("100 words at most"));
    }

    @Test
    void atMostSixteenAlternativesStandBesideAnOperator() {
        understood("(" + "a OR ".repeat(15) + "a) NEAR/5 b");

        assertInstanceOf(
                Reading.Mistake.class,
                QueryParser.parse("(" + "a OR ".repeat(16) + "a) NEAR/5 b"));
    }
}
