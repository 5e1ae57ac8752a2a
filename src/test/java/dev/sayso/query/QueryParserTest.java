package dev.sayso.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sayso.query.Query.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryParserTest {
    private static Reading.Understood understood(String typed) {
        return switch (QueryParser.parse(typed)) {
            case Reading.Understood understood -> understood;
            case Reading.Mistake(int position, String message) ->
                    fail(typed + " at " + position + ": " + message);
        };
    }

    private static Reading.Mistake mistake(String typed) {
        return assertInstanceOf(Reading.Mistake.class, QueryParser.parse(typed), typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    suicide attack                    | suicide attack
                    suicide AND attack                | suicide attack
                    "suicide attack"                  | "suicide attack"
                    “suicide attack”                  | "suicide attack"
                    «suicide attack»                  | "suicide attack"
                    „suicide attack“                  | "suicide attack"
                    "one"                             | one
                    "a b"~5                           | "a b"~5
                    =Taliban                          | =Taliban
                    ="the US"                         | ="the US"
                    and then and                      | "and" then "and"
                    a AND -b                          | a -b
                    ‘a b’~2 ‘tis                      | "a b"~2 tis
                    don’t ‘do’                        | don’t do
                    a OR b                            | a OR b
                    a b OR c                          | (a b) OR c
                    a (b OR c)                        | a (b OR c)
                    a OR (b c) OR d                   | a OR (b c) OR d
                    -a                                | -a
                    NOT a                             | -a
                    a -b                              | a -b
                    a −b                              | a -b
                    a - b                             | a b
                    -(a b)                            | -(a b)
                    --a                               | --a
                    terror*                           | terror*
                    organi?ation                      | organi?ation
                    c*t                               | !
                    Balochstan~                       | Balochstan~
                    Balochstan~2                      | Balochstan~
                    really? 12:30?                    | really "12:30"
                    "and" OR "OR"                     | "and" OR "OR"
                    title:border                      | title:border
                    TITLE:border                      | title:border
                    title:(a b)                       | title:a title:b
                    title:(a OR b)                    | title:a OR title:b
                    title:"a b"                       | title:"a b"
                    title:=Border                     | title:=Border
                    title:terror*                     | title:terror*
                    outlet:"Dispatch News Desk"       | outlet:"Dispatch News Desk"
                    outlet:DND -author:khan           | outlet:DND -author:khan
                    author:(khan OR noor)             | author:khan OR author:noor
                    org:ISIS-K                        | org:ISIS-K
                    cites:"A & B"                     | cites:"A & B"
                    kind:Op-Ed                        | kind:op-ed
                    lang:EN                           | lang:en
                    lang:Urdu                         | lang:ur
                    हिंदी                              | हिंदी
                    has:Statistics                    | has:statistics
                    date:2024                         | date:2024-01-01..2024-12-31
                    date:2024-02                      | date:2024-02-01..2024-02-29
                    date:2024-2-9                     | date:2024-02-09
                    date:5/5/2024                     | date:2024-05-05
                    date:Sept. 2024 a                 | date:2024-09-01..2024-09-30 a
                    date:2024 March                   | date:2024-01-01..2024-12-31 March
                    date:3rd of May 2024              | date:2024-05-03
                    date:2024-01..2024-06             | date:2024-01-01..2024-06-30
                    date:>=2024-02-10                 | date:2024-02-10..
                    date:>2024                        | date:2025-01-01..
                    date:<2024                        | date:..2023-12-31
                    date:<=2024-02                    | date:..2024-02-29
                    date:2024..                       | date:2024-01-01..
                    date:..2024                       | date:..2024-12-31
                    date:none                         | date:none
                    *                                 | *
                    12:30 http://x.example/a:b        | "12:30" "http://x.example/a:b"
                    note: this                        | note this
                    50% of $3                         | "50%" of "$3"
                    don't stop                        | don't stop
                    ISIS-K                            | ISIS-K
                    Tehrik-i-Taliban                  | Tehrik-i-Taliban
                    has:unsourced                     | stat:(unsourced)
                    has:wrong                         | stat:(check:wrong)
                    stat:(Percent >50)                | stat:(percent >50)
                    stat:(>50%)                       | stat:(percent >50)
                    stat:percent                      | stat:(percent)
                    stat:(kind:percentage-points)     | stat:(percentage_points)
                    stat:(>=1e9)                      | stat:(>=1000000000)
                    stat:(≥1.5bn)                     | stat:(>=1500000000)
                    stat:(>3lakh)                     | stat:(>300000)
                    stat:(=50)                        | stat:(value:50)
                    stat:(1,099)                      | stat:(value:1099)
                    stat:(value:50.0)                 | stat:(value:50)
                    stat:(value:1,000..1,200)         | stat:(value:1000..1200)
                    stat:(value:..5)                  | stat:(<=5)
                    stat:(value:-5)                   | stat:(value:"-5")
                    stat:(change:<-50%)               | stat:(change:<-50)
                    stat:(change:-20..-10)            | stat:(change:"-20..-10")
                    stat:(unit:"per cent")            | stat:(unit:percent)
                    stat:(unit:children)              | stat:(unit:child)
                    stat:(unit:people)                | stat:(unit:person)
                    stat:(unit:"terror attacks")      | stat:(unit:"terror attack")
                    stat:(currency:pkr)               | stat:(currency:PKR)
                    stat:(period:2024)                | stat:(period:2024-01-01..2024-12-31)
                    stat:(period:2020..2022)          | stat:(period:2020-01-01..2022-12-31)
                    stat:(period:2023-06)             | stat:(period:2023-06-01..2023-06-30)
                    stat:(period:2021-08/..)          | stat:(period:2021-08-01..)
                    stat:(period:199X)                | stat:(period:1990-01-01..1999-12-31)
                    stat:(unsourced attacks)          | stat:(unsourced attacks)
                    stat:("unsourced" "rate")         | stat:("unsourced" "rate")
                    stat:("terrorist attacks"~3)      | stat:("terrorist attacks"~3)
                    stat:(a OR -(b c))                | stat:(a OR -(b c))
                    stat:(unit:(mill OR death))       | stat:(unit:mill OR unit:death)
                    -stat:(money) OR stat:(*)         | -stat:(money) OR stat:(*)
                    source:"A & B" words:>1,000       | source:"A & B" words:>1000
                    ( )                               | *
                    , ; !                             | *
                    (a)                               | a
                    """)
    void whatIsTypedIsPrintedBack(String typed, String printed) {
        if (printed.equals("!")) {
            mistake(typed);
        } else {
            assertEquals(printed, QueryPrinter.print(understood(typed).query()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    *                           | every article
                    suicide attack              | “suicide” and “attack”
                    "suicide attack" outlet:DND -author:Khan | the phrase “suicide attack” and outlet “DND”, but not author “Khan”
                    =Taliban                    | exactly “Taliban”
                    ="the US"                   | exactly the phrase “the US”
                    "a b"~5                     | the phrase “a b” within 5 words
                    a OR (b c)                  | “a” or (“b” and “c”)
                    -a -b                       | not “a” and not “b”
                    title:x lead:y text:z       | in the headline “x” and in the lead “y” and in the body “z”
                    terror* organi?ation Balochstan~ | words beginning with “terror” and words like “organi?ation” and words spelled nearly “Balochstan”
                    kind:letter lang:en         | kind letter and in English
                    date:2024-03-05             | published on 2024-03-05
                    date:2024                   | published from 2024-01-01 to 2024-12-31
                    date:2024..                 | published on or after 2024-01-01
                    date:..2024                 | published on or before 2024-12-31
                    date:none                   | without a date
                    org:TTP cites:PIPS          | mentions “TTP” under any of its names and cites “PIPS” under any of its names
                    has:statistics has:citations has:unsourced has:wrong | with statistics and citing somebody and with a statistic that credits nobody and with a statistic that does not add up
                    stat:(percent >50 -unsourced)  | with a statistic that is of kind percent and lies above 50 and not: credits nobody
                    stat:(unit:mill OR "old mill") | with a statistic that is in “mill” or counts “old mill”
                    stat:(period:2024 change:>100) | with a statistic that holds from 2024-01-01 until 2024-12-31 and tells a change of above 100 per cent
                    stat:(*) words:>=1000 source:QC | with a statistic that is there and at least 1000 words long and crediting “QC”
                    """)
    void whatWasReadIsSaidInWords(String typed, String words) {
        assertEquals(words, QueryWords.describe(understood(typed).query()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    a outlt:DND         | 2  | did you mean “outlet:”?
                    auther:khan         | 0  | did you mean “author:”?
                    colour:red          | 0  | There is no field “colour”. To search for the word
                    a date:yesterday    | 7  | is no date
                    date:2024-13        | 5  | is no date
                    date:2024-02-30     | 5  | is no date
                    date:03/05/2024     | 5  | type 2024-05-03 or 2024-03-05
                    a date:>3.5.2024    | 7  | type 2024-05-03 or 2024-03-05
                    date:30/2/2024      | 5  | is no date
                    date:Marble 2024    | 5  | is no date
                    date:..             | 5  | is no date
                    date:2024..2023     | 5  | ends before it begins
                    kind:poem           | 5  | There is no kind “poem”
                    lang:klingonese     | 5  | two letters
                    has:money           | 4  | has:statistics
                    title:)             | 6  | Nothing stands after title:
                    x title:-a          | 8  | Nothing stands after title:
                    a -                 | !  |
                    a NOT               | 2  | what should be left out
                    -)                  | 0  | what should be left out
                    t*                  | 0  | two letters
                    a *b                | 2  | two letters
                    ab*c*d*e*f*g*h*i*j* | 0  | eight
                    =terror*            | 0  | exactly so
                    =terror~            | 0  | exactly so
                    }text:or?ana        | 0  | no colon
                    it~                 | 0  | three to 64
                    outlet:Daw*         | 7  | leave out the *
                    stat:()             | 0  | Nothing stands inside stat:( )
                    stat:(,)            | 0  | Nothing stands inside stat:( )
                    a stat:(> 50)       | 8  | type a number
                    stat:(value:many)   | 12 | is no number
                    stat:(value:9..5)   | 12 | put the smaller number first
                    stat:(>1e999)       | 6  | is no number
                    stat:(currency:rupee) | 15 | currency:PKR
                    stat:(period:soon)  | 13 | is no date
                    stat:(role:big)     | 11 | level, change or relative_change
                    stat:(check:right)  | 12 | agrees, truncated, wrong or not_checkable
                    stat:(title:x)      | 6  | Inside stat:( ) there is no “title:”
                    stat:(unit:(title:x)) | 12 | Inside stat:( ) there is no “title:”
                    stat:(stat:(x))     | 6  | Inside stat:( ) there is no “stat:”
                    stat:(attack*)      | 6  | leave out *
                    stat:(=Attack)      | 6  | leave out *
                    stat:(unit:atta*)   | 11 | leave out the *
                    unit:attack         | 0  | There is no field
                    is:new              | 3  | type is:duplicate
                    copies:12           | 7  | no article's id
                    words:many          | 6  | is no number
                    """)
    void aMistakeSaysWhereAndWhatToTypeInstead(String typed, String position, String hint) {
        if (position.equals("!")) {
            understood(typed);
            return;
        }
        Reading.Mistake mistake = mistake(typed);

        assertEquals(Integer.parseInt(position), mistake.position());
        assertTrue(mistake.message().contains(hint), mistake.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    (a b            | a b       | A closing parenthesis was added at the end.
                    a) b            | a b       | A closing parenthesis without an opening one was left out.
                    "a b            | "a b"     | The last quotation mark was not closed; the phrase runs to the end.
                    a OR            | a         | An OR with nothing on one side was left out.
                    OR a            | a         | An OR with nothing on one side was left out.
                    a OR OR b       | a OR b    | An OR with nothing on one side was left out.
                    AND a           | a         | An AND with nothing on one side was left out.
                    a AND           | a         | An AND with nothing on one side was left out.
                    a and b and c   | a b c     | “and” between words was read as AND; to search for the word itself, put it in quotation marks.
                    title:(a And b) | title:a title:b | “and” between words was read as AND; to search for the word itself, put it in quotation marks.
                    a or b          | a "or" b  | “or” was searched for as a word; for one or the other, type OR in capitals.
                    not b           | "not" b   | “not” was searched for as a word; to leave something out, type NOT in capitals or a minus sign.
                    "a b"~9999      | "a b"~100 | A ~ after a phrase reaches over 100 words at most and was read as ~100.
                    """)
    void whatIsMendedIsNoted(String typed, String printed, String note) {
        Reading.Understood understood = understood(typed);

        assertEquals(printed, QueryPrinter.print(understood.query()));
        assertEquals(List.of(note), understood.notes());
    }

    @Test
    void barsOfOtherSearchProgramsAreReadAsOr() {
        Reading.Understood understood = understood("a || b | c");

        assertEquals("a OR b OR c", QueryPrinter.print(understood.query()));
        assertEquals(List.of("“||” was read as OR.", "“|” was read as OR."), understood.notes());
    }

    @Test
    void nothingTypedAsksForEveryArticle() {
        assertEquals(new Query.Everything(), understood("").query());
        assertEquals(new Query.Everything(), understood(" \u00a0\u200b\t").query());
    }

    @Test
    void everySpaceOfCopiedTextSeparatesWords() {
        assertEquals(
                "a b c d e f",
                QueryPrinter.print(understood("a\u00a0b\u202fc\u3000d\ufeffe\u2009f").query()));
    }

    @Test
    void aQueryHasAtMostTwoThousandCharacters() {
        understood("a".repeat(2_000));

        assertEquals(2_000, mistake("a".repeat(2_001)).position());
    }

    @Test
    void aQueryHasAtMost256Parts() {
        understood("a ".repeat(256));

        assertEquals(2 * 256, mistake("a ".repeat(257)).position());
    }

    @Test
    void aQueryIsAtMost64Deep() {
        understood("(".repeat(64) + "a" + ")".repeat(64));

        assertEquals(65, mistake("(".repeat(70) + "a").position());
        mistake("-".repeat(1_000) + "a");
    }

    @Test
    void atMostFiveWordsAreFuzzy() {
        understood("attack~ ".repeat(5));

        assertEquals(40, mistake("attack~ ".repeat(6)).position());
    }

    @Test
    void everyExampleOfAFieldCanBeTyped() {
        for (QueryField field : QueryField.values()) {
            understood(field.example());
        }
    }

    @Test
    void wordsInAFieldKeepTheirScope() {
        assertEquals(
                new Query.All(
                        List.of(
                                new Query.Word(Scope.TITLE, "a", false),
                                new Query.InOutlet("Dawn"),
                                new Query.Word(Scope.TITLE, "b", false))),
                understood("title:(a outlet:Dawn b)").query());
    }
}
