package dev.sayso.extract.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.article.Block;
import dev.sayso.article.Span;
import dev.sayso.extract.quantity.QuantityReader;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Statistic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticReaderTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 9, 4));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    We counted 517 raids in 2023 and 1,099 in 2024, a 112% increase.         | truncated | 517 → 1,099 is +112.57 %, printed 112 %
                    We counted 517 raids in 2023 and 1,099 in 2024, a 113% increase.         | agrees    | 517 → 1,099 is +112.57 %, printed 113 %
                    We counted 517 raids in 2023 and 1,099 in 2024, a 140% increase.         | wrong     | 517 → 1,099 is +112.57 %, printed 140 %
                    Raids fell from 200 to 150, a drop of 25 per cent.                       | agrees    | 200 → 150 is −25 %, printed 25 %
                    Turnout fell from 61.3 per cent to 58.9 per cent, a drop of 2.4 per cent. | wrong    | 61.3 → 58.9 is −3.92 %, printed 2.4 %; it is 2.4 percentage points
                    Turnout fell from 61.3 per cent to 58.9 per cent, a drop of 2.4 points.  | agrees    | 61.3 → 58.9 is −2.4, printed 2.4 points
                    Vacancies have doubled, from 410 to 850.                                 | agrees    | 410 → 850 is 2.07 times, printed doubled
                    Capacity trebled to 7.4 gigawatts, from 3.1.                             | wrong     | 3.1 → 7.4 is 2.39 times, printed trebled
                    It cost Rs4.5 trillion, against Rs3.6 trillion before: a rise of 25 per cent. | agrees | 3,600,000,000,000 → 4,500,000,000,000 is +25 %, printed 25 %
                    Raids rose by 80 per cent.                                               | not_checkable | the text does not give the number that this is a change from
                    """)
    void checksAChangeAgainstItsLevels(String text, String verdict, String working) {
        List<Check> checks = read(text).stream().flatMap(s -> s.checks().stream()).toList();
        assertEquals(
                List.of(verdict), checks.stream().map(c -> c.verdict().label()).toList(), text);
        assertEquals(working, checks.get(0).working());
    }

    @Test
    void showsBothNumbersOfARatio() {
        assertEquals(
                "18 of 28 is 64.29 %",
                read("They lead in 18 of 28 states.").get(0).checks().get(0).working());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    There were 640 raids in 2023.                             | 2023
                    In March 2023 there were 640 raids.                       | 2023-03
                    There were 640 raids on 4 March 2023.                     | 2023-03-04
                    There were 640 raids in the first three months of 2023.   | 2023-01/2023-03
                    There were 640 raids in the second half of 2023.          | 2023-07/2023-12
                    There were 640 raids in the third quarter of 2023.        | 2023-07/2023-09
                    There were 640 raids in January and February 2023.        | 2023-01/2023-02
                    There were 640 raids between 2019 and 2022.               | 2019/2022
                    There were 640 raids in 2019-20.                          | 2019/2020
                    There were 640 raids in the summer of 2023.               | 2023-22
                    There were 640 raids in the 1990s.                        | 199X
                    There were 640 raids in FY2022-23.                        | 2022/2023
                    There were 640 raids in FY23.                             | 2023
                    There were 640 raids in FY 2023.                          | 2023
                    There were 640 raids in the fiscal year 2023.             | 2023
                    There were 640 raids in H1 2023.                          | 2023-01/2023-06
                    There were 640 raids in Q3 2023.                          | 2023-07/2023-09
                    There were 640 raids in the three months to June 2023.    | 2023-04/2023-06
                    There were 640 raids in the 12 months to 30 June 2023.    | 2022-07/2023-06
                    There were 640 raids in the year ending March 2023.       | 2022-04/2023-03
                    There were 640 raids last year.                           | 2023
                    There were 640 raids this year.                           | 2024
                    There were 640 raids last July.                           | 2024-07
                    There were 640 raids in November.                         | 2023-11
                    There were 640 raids two years ago.                       | 2022
                    There were 640 raids.                                     | -
                    Under the 1997 Act there were 640 raids.                  | -
                    It was the worst since 1996: 640 raids.                   | -
                    """)
    void readsThePeriodThatTheTextGives(String text, String period) {
        assertEquals(period, period(read(text).get(0)));
    }

    @Test
    void leavesAnOpenEndWhenTheDayOfPublicationIsUnknown() {
        String text = "Since August 2021 there have been 640 raids.";
        assertEquals("-", period(read(text, Optional.empty()).get(0)).replace("2021-08/..", "-"));
        assertEquals(
                "2021-08/..",
                period(
                        read("Raids have risen by 80% since August 2021.", Optional.empty())
                                .get(0)));
    }

    /** Each figure with its period; none is about "the year before". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    We recorded 940 raids in 2022, against 470 the year before.        | raids 2022; raids 2021
                    We recorded 940 raids in 2022, up from 470 a year earlier.         | raids 2022; raids 2021
                    We recorded 940 raids in 2022 and 1,470 the following year.        | raids 2022; raids 2023
                    We recorded 940 raids in 2022 and 1,470 two years later.           | raids 2022; raids 2024
                    We recorded 940 raids in 2022, against 470 the year before the war. | raids 2022; raids -
                    """)
    void countsTheYearBeforeFromTheYearThatTheSentenceNames(String text, String wanted) {
        assertEquals(
                wanted,
                read(text).stream()
                        .filter(statistic -> statistic.role() == Role.LEVEL)
                        .map(
                                statistic ->
                                        statistic.subject().orElse("-")
                                                + " "
                                                + statistic.period().map(Period::edtf).orElse("-"))
                        .collect(Collectors.joining("; ")));
    }

    @Test
    void knowsNoLastYearWithoutADate() {
        assertEquals("-", period(read("There were 640 raids last year.", Optional.empty()).get(0)));
    }

    @Test
    void givesAChangeTheTimeBetweenItsLevels() {
        List<Statistic> statistics =
                read(
                        "Yields fell from 2.6 tonnes in 2016 to 1.9 tonnes in 2021, a decline of 27 percent.");
        assertEquals(
                List.of("2016", "2021", "2016/2021"),
                statistics.stream().map(StatisticReaderTest::period).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Raids surged to 1,099.                          | level           | up
                    Raids fell to 640.                              | level           | down
                    There were 640 raids, down from 777.            | level           | down
                    There were 640 raids.                           | level           | none
                    Raids rose by 12 per cent.                      | relative_change | up
                    Turnout slid 3.1 percentage points.             | change          | down
                    They won 41 fewer seats.                        | change          | down
                    Raids have doubled.                             | relative_change | up
                    Togo needs three times as much.                 | level           | none
                    """)
    void tellsLevelsFromChanges(String text, String role, String direction) {
        Statistic statistic = read(text).get(0);
        assertEquals(role, statistic.role().label());
        assertEquals(direction, statistic.direction().label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Output was 640 tonnes.                             | observed
                    Output will reach 640 tonnes.                      | forecast
                    The bank expects output of 640 tonnes.             | forecast
                    The ministry wants 9 per cent of the budget.      | target
                    Output would have been 640 tonnes.                 | counterfactual
                    """)
    void tellsWhatWasObservedFromTheRest(String text, String status) {
        assertEquals(status, read(text).get(0).status().label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kenya recorded 730 border raids.                | border raids    | Kenya    | raid
                    A report sees a 12% rise in school fees in Peru. | school fees    | Peru     | percent
                    Youth turnout slid 3.1 percentage points.       | Youth turnout   | -        | percentage point
                    In Ghana 412 soldiers were killed.              | soldiers killed | Ghana    | soldier
                    More than 55% of farm workers are idle.         | farm workers    | -        | percent
                    """)
    void readsSubjectPlaceAndUnit(String text, String subject, String place, String unit) {
        Statistic statistic = read(text).get(0);
        assertEquals(subject, statistic.subject().orElse("-"));
        assertEquals(place, statistic.place().orElse("-"));
        assertEquals(unit, statistic.amount().unit().orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Some 78% of adults believe crime is rising.                | adults
                    In the valley's schools the loss is over 30 per cent.      | loss
                    It hit them for 40 per cent more.                          | -
                    Of those, 40 per cent were women.                          | -
                    The gap between 71 per cent and 58 per cent is 13 points.  | -
                    Its debt rose by 12 per cent.                              | debt
                    Clinics along the coast were up by 12 per cent.            | Clinics along the coast
                    It counted 412 parcels between May and July.               | parcels
                    Over 60 per cent of the parcels of 2023 came late.         | parcels
                    They lost 31 parcels of lower quality.                     | parcels
                    They opened 31 northern depots what with the rain.         | northern depots
                    It opened 31 of the parcels the clerks had kept.           | parcels
                    They lost 31 ferries whose crews were idle.                | ferries
                    Everybody paid 12 per cent.                                | -
                    The boats that are hired have cost 12 per cent.            | -
                    They put 12 lamps in Lima and 31 into a depot.             | lamps
                    For all the ferries of the line it is 12 per cent.         | -
                    """)
    void namesTheSubjectByItsNounAndNeverByAPronoun(String text, String subject) {
        List<Statistic> statistics = read(text);
        assertEquals(subject, statistics.get(statistics.size() - 1).subject().orElse("-"), text);
    }

    @Test
    void doesNotCarryTodayOn() {
        assertEquals(
                List.of("2024", "-"),
                read("The share is 15 per cent today. Half of all new guards leave.").stream()
                        .map(StatisticReaderTest::period)
                        .toList());
    }

    @Test
    void givesAShareOfItThePeriodOfWhatItIsAShareOf() {
        assertEquals(
                List.of("2022", "2022", "2022"),
                read("Donors pledged $60bn in 2022. Hardly a third of it arrived: some $20bn.")
                        .stream()
                        .map(StatisticReaderTest::period)
                        .toList());
    }

    @Test
    void givesANormNoYear() {
        assertEquals(
                List.of("2024", "-"),
                read(
                                "The 2024 budget gives schools 3.6% of output, where the council recommends 4%.")
                        .stream()
                        .map(StatisticReaderTest::period)
                        .toList());
    }

    @Test
    void comparesALevelWithItsBaseline() {
        Statistic statistic = read("There were 412 deaths in 2020, down from 530 in 2014.").get(0);
        assertEquals(
                "530 2014",
                statistic
                        .comparison()
                        .map(b -> b.value() + " " + b.period().map(Period::edtf).orElse("-"))
                        .orElse("-"));
    }

    @Test
    void marksWhatAPullQuoteRepeats() {
        String body = "Thefts along the canal have increased by 65%, which is a shame.";
        List<Block> blocks =
                List.of(
                        new Block.PullQuote(
                                "Thefts along the canal have increased by 65%", OptionalInt.of(0)),
                        new Block.Paragraph(new Span(0, body.length())));
        TokenizedText text = TokenizedText.of(body);
        List<Statistic> statistics =
                new StatisticReader(PUBLISHED, List.of(), List.of())
                        .read(text, QuantityReader.read(text), blocks);
        assertEquals(List.of("s1", "s2"), statistics.stream().map(Statistic::id).toList());
        assertEquals(Optional.of("s2"), statistics.get(0).duplicateOf());
        assertEquals(OptionalInt.of(0), statistics.get(0).block());
        assertEquals(Optional.empty(), statistics.get(1).duplicateOf());
    }

    private static String period(Statistic statistic) {
        return statistic.period().map(Period::edtf).orElse("-");
    }

    private static List<Statistic> read(String text) {
        return read(text, PUBLISHED);
    }

    private static List<Statistic> read(String text, Optional<LocalDate> published) {
        TokenizedText tokenized = TokenizedText.of(text);
        return new StatisticReader(published, List.of(), List.of())
                .read(tokenized, QuantityReader.read(tokenized), List.of());
    }
}
