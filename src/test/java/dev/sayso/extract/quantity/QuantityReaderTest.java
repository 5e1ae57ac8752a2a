package dev.sayso.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.language.token.TokenizedText;
import dev.sayso.statistic.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,099 attacks                          | 1099
                    12,34,567 voters                       | 1234567
                    1.234.567 voters                       | 1234567
                    1.234,5 tonnes                         | 1234.5
                    3,7 tonnes                             | 3.7
                    1 250 000 voters                       | 1250000
                    a .375 average                         | 0.375
                    4½ million homes                       | 4500000
                    thirty-one thousand four hundred and twelve pupils | 31412
                    one hundred and five buses             | 105
                    two and a half million homes           | 2500000
                    three point five million homes         | 3500000
                    half a million homes                   | 500000
                    a quarter of a million homes           | 250000
                    a dozen bridges                        | 12
                    two dozen bridges                      | 24
                    half a dozen bridges                   | 6
                    4 hundred million homes                | 400000000
                    3 lakh crore rupees                    | 3000000000000
                    7 lakh farmers                         | 700000
                    22m of its readers                     | 22000000
                    3 B people                             | 3000000000
                    2.6m tons                              | 2600000
                    """)
    void readsNumbersAsJournalistsWriteThem(String text, BigDecimal value) {
        assertValue(value, only("They counted " + text + " there."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rs3.2 trillion            | 3200000000000 | PKR
                    $1.5bn                    | 1500000000    | USD
                    US$12m                    | 12000000      | USD
                    $US45 million             | 45000000      | USD
                    A$9.5 million             | 9500000       | AUD
                    €40m                      | 40000000      | EUR
                    950€                      | 950           | EUR
                    ₦2,750                    | 2750          | NGN
                    R7.6bn                    | 7600000000   | ZAR
                    Sh3,150                   | 3150          | KES
                    EUR35m                    | 35000000      | EUR
                    USD 2,300                 | 2300          | USD
                    14 billion yuan           | 14000000000   | CNY
                    6.49 Australian dollars   | 6.49          | AUD
                    38 cents                  | 0.38          | USD
                    a million dollars         | 1000000       | USD
                    -$20 million              | -20000000     | USD
                    """)
    void readsMoney(String text, BigDecimal value, String currency) {
        Quantity quantity = only("It cost " + text + " to build.");
        assertValue(value, quantity);
        assertEquals(currency, quantity.amount().unit().orElse(""));
    }

    @Test
    void takesTheRupeeOfTheCountryThatTheTextNames() {
        assertEquals("INR", only("India set aside Rs500 crore.").amount().unit().orElse(""));
        assertEquals("PKR", only("Pakistan set aside Rs500 crore.").amount().unit().orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7 per cent                  | 7        | percent           | percent
                    7 percent                   | 7        | percent           | percent
                    7%                          | 7        | percent           | percent
                    7pc                         | 7        | percent           | percent
                    a third                     | 33.33333 | percent           | percent
                    four-fifths                 | 80       | percent           | percent
                    half                        | 50       | percent           | percent
                    three-tenths of one per cent | 0.3     | percent           | percent
                    half a per cent             | 0.5      | percent           | percent
                    one in five                 | 20       | percent           | percent
                    nine out of ten             | 90       | percent           | percent
                    93 of every 100             | 93       | percent           | percent
                    18 of 28                    | 64.28571 | ratio             | -
                    2.4 percentage points       | 2.4      | percentage_points | percentage point
                    60 basis points             | 60       | percentage_points | basis point
                    6.3 gigawatts               | 6.3      | measure           | gigawatt
                    90 km/h                     | 90       | measure           | kilometre per hour
                    -12 degrees Celsius         | -12      | measure           | Celsius
                    48°C                        | 48       | measure           | Celsius
                    3.5 times                   | 3.5      | multiplier        | -
                    """)
    void readsSharesRatiosAndMeasures(String text, BigDecimal value, String kind, String unit) {
        Quantity quantity = read("Now " + text + ", they say.").get(0);
        assertEquals(
                0,
                value.subtract(quantity.amount().value()).abs().compareTo(new BigDecimal("0.0001"))
                                < 0
                        ? 0
                        : 1,
                quantity::toString);
        assertEquals(kind, quantity.amount().kind().label());
        assertEquals(unit, quantity.amount().unit().orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5-7 per cent                      | 5         | 7
                    5 to 7 per cent                   | 5         | 7
                    between 1.2 and 2.9 degrees       | 1.2       | 2.9
                    between $2bn and $3bn             | 2000000000 | 3000000000
                    $10 to $15 billion                | 10000000000 | 15000000000
                    six to seven thousand homes       | 6000      | 7000
                    three or four years               | 3         | 4
                    tens of thousands of homes        | 10000     | 100000
                    hundreds of homes                 | 100       | 1000
                    """)
    void readsRanges(String text, BigDecimal low, BigDecimal high) {
        Quantity quantity = only("It takes " + text + " now.");
        assertValue(low, quantity);
        assertEquals(0, high.compareTo(quantity.amount().high().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    over 420 raids           | more_than
                    more than 420 raids      | more_than
                    at least 420 raids       | at_least
                    420 raids or more        | at_least
                    some 420 raids           | approx
                    nearly 420 raids         | approx
                    about 420 raids          | approx
                    fewer than 420 raids     | less_than
                    up to 420 raids          | at_most
                    only 420 raids           | exact
                    420 to 500 raids         | between
                    420 or more raids        | at_least
                    420-plus raids           | at_least
                    notes about the 420 raids | exact
                    a stop near the 420 huts | exact
                    over the 420 raids       | more_than
                    up to 4G                 | exact
                    """)
    void readsWhatQualifiesAnAmount(String text, String modifier) {
        assertEquals(modifier, only("They made " + text + ".").amount().modifier().label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Output rose 4 per cent.                        | up
                    Output has fallen sharply by 4 per cent.       | down
                    Output saw a 4 per cent rise.                  | up
                    It was a decline of just 4 per cent.           | down
                    Output is 4 per cent lower.                    | down
                    Output is up 4 per cent.                       | up
                    Output has doubled.                            | up
                    They raised prices in the north by 4 per cent. | up
                    Output is 4 per cent of the whole.             | none
                    They won 38 fewer.                             | down
                    """)
    void readsWhichWayAChangeGoes(String text, String direction) {
        assertEquals(direction, only(text).direction().label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    There were 640 border raids in May.     | border raid
                    We saw 14 people killed.                | people
                    They met one of the ministers.          | minister
                    They closed 40 schools and clinics.     | school
                    They built 11 new power stations there. | new power station
                    """)
    void readsTheNounThatIsCounted(String text, String noun) {
        assertEquals(noun, only(text).amount().unit().orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    320 deaths per 100,000 live births | 100,000 live births
                    £95 a head                        | head
                    $64 per barrel                     | barrel
                    7,000 homes a year                 | year
                    31 pupils for every teacher        | teacher
                    38 cents per kilowatt-hour         | kilowatt-hour
                    """)
    void readsWhatAnAmountIsPer(String text, String per) {
        assertEquals(per, only("It is " + text + ".").amount().per().orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It began on 30 June 2024 and ended on July 4, 2025.",
                "It began in 2019.",
                "The 2014-15 season and the 1990s were better.",
                "See Section 9, page 31 and Article 5.2.",
                "Take Route 88 to Channel 6 at 8 p.m.",
                "It was 17:22, or 5.30pm.",
                "Call 0300-555-0147.",
                "After 9/11 they worked 24/7.",
                "The G20 and the M23 met; the Airbus 320 waited.",
                "The 5th of them came 21st.",
                "No one knew, the same one as before."
            })
    void takesNoDateLabelOrNameForAnAmount(String text) {
        assertEquals(List.of(), read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Two men walked in.                        | narrative count
                    The 13-year-old girl ran.                 | age
                    Amina Sule, 66, has left.                 | age
                    They lost 3-1 at home.                    | score
                    They won by 21-17.                        | score
                    They fired on us three times.             | narrative count
                    She has taught there for 14 years.        | duration
                    He came two years later.                  | duration
                    A 25kg sack stood there.                  | description
                    It grew for 12 consecutive months.        | duration
                    They flew a 737 Max.                      | name
                    They flew its own 787 Dreamliner there.   | name
                    It grew 150 percent, not 250 percent.     | denied
                    I am 100 per cent sure.                   | figure of speech
                    """)
    void saysWhyAnAmountIsNoStatistic(String text, String why) {
        List<Quantity> quantities = read(text);
        assertEquals(why, quantities.get(quantities.size() - 1).notStatistic().orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A blast killed seven people.",
                "They counted six burglaries against eleven before.",
                "Building one takes nine years.",
                "There were 71 days of strikes.",
                "The average nurse is 48 years old.",
                "Unemployment is 6 per cent.",
                "The town's 12 Premier Group and 3 Second Group clubs met."
            })
    void takesWhatIsStatedAboutTheWorldForAStatistic(String text) {
        assertTrue(read(text).get(0).isStatistic(), () -> read(text).toString());
    }

    @Test
    void givesANumberTheUnitOfTheOneItIsComparedWith() {
        List<Quantity> quantities = read("It rose to 71 per cent from 66.");
        assertEquals("percent", quantities.get(1).amount().unit().orElse("-"));
    }

    @Test
    void takesNoUnitFromAChange() {
        List<Quantity> quantities = read("The index fell 3 per cent to 640.");
        assertTrue(quantities.get(1).amount().unit().isEmpty());
    }

    static List<Quantity> read(String text) {
        return QuantityReader.read(TokenizedText.of(text));
    }

    private static Quantity only(String text) {
        List<Quantity> quantities = read(text);
        assertEquals(1, quantities.size(), () -> text + " " + quantities);
        return quantities.get(0);
    }

    private static void assertValue(BigDecimal value, Quantity quantity) {
        assertEquals(0, value.compareTo(quantity.amount().value()), quantity::toString);
    }
}
