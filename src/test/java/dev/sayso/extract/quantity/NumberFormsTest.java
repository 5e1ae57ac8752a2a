package dev.sayso.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.statistic.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rarer ways to write a number. */
class NumberFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a quarter-million people            | 250000    | -       | people
                    half million people                 | 500000    | -       | people
                    nought point five tonnes            | 0.5       | -       | tonne
                    11-per-cent loans                   | 11        | -       | percent
                    half-a-dozen people                 | 6         | -       | people
                    1 crore 20 lakh people              | 12000000  | -       | people
                    one lakh twenty thousand people     | 120000    | -       | people
                    1,50,000 people                     | 150000    | -       | people
                    1 234 567,5 tonnes                  | 1234567.5 | -       | tonne
                    2 1/2 tonnes                        | 2.5       | -       | tonne
                    one-and-a-half tonnes               | 1.5       | -       | tonne
                    three point one four tonnes         | 3.14      | -       | tonne
                    scores of people                    | 20        | -       | people
                    several hundred people              | 100       | 1000    | people
                    a few thousand people               | 1000      | 10000   | people
                    a couple of hundred people          | 200       | -       | people
                    30-odd people                       | 30        | -       | people
                    5m-7m people                        | 5000000   | 7000000 | people
                    two-to-three tonnes                 | 2         | 3       | tonne
                    between Rs5 and Rs7 crore           | 50000000  | 70000000 | PKR
                    Rs 5-7 crore                        | 50000000  | 70000000 | PKR
                    millions of dollars                 | 1000000   | 10000000 | USD
                    PS21,700                            | 21700     | -       | GBP
                    Y=28,030                            | 28030     | -       | JPY
                    0.5 of a percentage point           | 0.5       | -       | percentage point
                    a quarter-point                     | 0.25      | -       | percentage point
                    4 p.c.                              | 4         | -       | percent
                    4 pc                                | 4         | -       | percent
                    one-in-five                         | 20        | -       | percent
                    1-in-5                              | 20        | -       | percent
                    12 consecutive months               | 12        | -       | month
                    two US gallons                      | 2         | -       | gallon
                    30'                                 | 30        | -       | foot
                    eight million 250ml bottles         | 8000000   | -       | bottle
                    20 five-year bonds                  | 20        | -       | bond
                    dozens of Volga and Lada vans       | 12        | -       | van
                    16 more protesters                  | 16        | -       | protester
                    12 further schools                  | 12        | -       | school
                    three more years                    | 3         | -       | year
                    50 more megawatts                   | 50        | -       | megawatt
                    20 fewer dollars                    | 20        | -       | USD
                    3,000 or more people                | 3000      | -       | people
                    30 or so minutes                    | 30        | -       | minute
                    10-plus towns                       | 10        | -       | town
                    three second-hand cars              | 3         | -       | second-hand car
                    four day-care centres               | 4         | -       | day-care centre
                    20 part-time teachers               | 20        | -       | part-time teacher
                    two metre-high walls                | 2         | -       | metre
                    43.4 percent-owned firms            | 43.4      | -       | percent
                    a 40 square-mile zone               | 40        | -       | square mile
                    104 degrees Fahrenheit              | 104       | -       | Fahrenheit
                    40 cubic centimetres                | 40        | -       | cubic centimetre
                    40 sq in                            | 40        | -       | square inch
                    980 hectopascals                    | 980       | -       | hectopascal
                    3 petabytes                         | 3         | -       | petabyte
                    """)
    void readsTheValueAndTheUnit(String text, BigDecimal low, String high, String unit) {
        Quantity quantity = first("They saw " + text + ", they say.");
        assertEquals(0, low.compareTo(quantity.amount().value()), quantity::toString);
        assertEquals(high, quantity.amount().high().map(BigDecimal::toPlainString).orElse("-"));
        assertEquals(unit, quantity.amount().unit().orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    They earn twice as much as before.       | 2    | multiplier | none
                    It is twice the average.                 | 2    | multiplier | none
                    Half as many came as last year.          | 0.5  | multiplier | none
                    It grew by a factor of three.            | 3    | multiplier | up
                    It was a three-fold fall.                | 3    | multiplier | down
                    It rose 1.2-fold.                        | 1.2  | multiplier | up
                    Growth was minus 3 per cent.             | -3   | percent    | down
                    It stands at 61.8 out of 100.            | 61.8 | score      | none
                    It scored 61 out of 100 on the index.    | 61   | score      | none
                    They rank 136 out of 180 countries.      | 136  | rank       | none
                    Nine out of 100 agree.                   | 9    | percent    | none
                    They meet three times a week.            | 3    | rate       | none
                    They fired 3,200 times.                  | 3200 | count      | none
                    They sent 16 more buses.                 | 16   | count      | up
                    They need 50 fewer megawatts.            | 50   | measure    | down
                    They shot 20 geese.                      | 20   | count      | none
                    Shares shot up 5 per cent.               | 5    | percent    | up
                    """)
    void tellsFactorsScoresRanksAndOccasionsApart(
            String text, BigDecimal value, String kind, String direction) {
        Quantity quantity = first(text);
        assertEquals(0, value.compareTo(quantity.amount().value()), quantity::toString);
        assertEquals(kind, quantity.amount().kind().label());
        assertEquals(direction, quantity.direction().label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Scores of people left.                  | Scores
                    It scored 61.8 out of 100.              | 61.8 out of 100
                    One-in-three people left.               | One-in-three
                    Some 30-odd people left.                | 30-odd
                    They reached 0-to-60 mph at once.       | 0-to-60 mph
                    They owe 1 crore 20 lakh rupees.        | 1 crore 20 lakh rupees
                    """)
    void marksTheWholeAmount(String text, String amount) {
        assertEquals(amount, first(text).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    They pay from $5 to $7 an hour.               | hour
                    It is a 9,000 barrel-a-day plant.             | day
                    They meet three times a week.                 | week
                    It is $1,500 per capita.                      | capita
                    It is 4.1 per 1,000.                          | 1,000
                    """)
    void readsWhatAnAmountIsPer(String text, String per) {
        for (Quantity quantity : QuantityReaderTest.read(text)) {
            assertEquals(per, quantity.amount().per().orElse("-"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Amina Sule, 66, has left.               | year of age
                    She has a son who was 10.               | year of age
                    They need another bus or two.           | bus
                    They stayed a day or two.               | day
                    One proposal asks the board to act.     | proposal
                    They sent an 80-seat coach there.       | seat
                    They sent a 600-strong force.           | -
                    The force, 600 strong, has left.        | -
                    We sent 4,500 police officers.          | police officer
                    We sent 12 sports cars.                 | sports car
                    Those 12 fouls proves the point.        | foul
                    It is the 87 seats Greens won.          | seat
                    We met 40 MPs.                          | MP
                    We met 9 RBIs.                          | RBI
                    We won 12 of our last 15 matches.       | match
                    It is a 6-foot rope.                    | foot
                    It is a 30-minute-delay.                | minute
                    """)
    void namesWhatIsCountedByItsHeadNoun(String text, String unit) {
        List<Quantity> quantities = QuantityReaderTest.read(text);
        assertEquals(unit, quantities.get(quantities.size() - 1).amount().unit().orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He won 12 of his last 15 matches.",
                "They went from 5 to 10 matches.",
                "We saw 30 wins; from 5 to 10 matches are left."
            })
    void givesBothNumbersTheNounThatStandsOnce(String text) {
        List<Quantity> quantities = QuantityReaderTest.read(text);
        for (Quantity quantity : quantities.subList(quantities.size() - 2, quantities.size())) {
            assertEquals("match", quantity.amount().unit().orElse("-"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The S&P 500 and the Fortune 500 firms fell.",
                "The new ID.3 waits beside an ID.7.",
                "He wore the number 10 shirt.",
                "It was nineteen eighty-four, or twenty twenty.",
                "They drove 4x4 cars under section 4(2).",
                "Call 021 3456789 or +44 20 7946 0958.",
                "It ended at 0830 hrs, or until 1745 hours.",
                "They live at 9 E 71st St and 22 Ave Foch."
            })
    void takesNoNumberOfANameOrAnAddressForAnAmount(String text) {
        assertEquals(List.of(), QuantityReaderTest.read(text));
    }

    @Test
    void takesTestScoresForNoScoresOfPeople() {
        assertTrue(QuantityReaderTest.read("The test scores of girls rose.").isEmpty());
    }

    private static Quantity first(String text) {
        List<Quantity> quantities = QuantityReaderTest.read(text);
        assertTrue(!quantities.isEmpty(), text);
        return quantities.get(0);
    }
}
