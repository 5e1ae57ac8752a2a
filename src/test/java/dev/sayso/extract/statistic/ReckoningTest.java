package dev.sayso.extract.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.extract.quantity.QuantityReader;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is checked, and what is left alone. All figures are invented. */
class ReckoningTest {
    private static List<Check> checks(String text) {
        TokenizedText tokenized = TokenizedText.of(text);
        return new StatisticReader(Optional.of(LocalDate.of(2024, 9, 4)), List.of(), List.of())
                .read(tokenized, QuantityReader.read(tokenized), List.of()).stream()
                        .flatMap(s -> s.checks().stream())
                        .toList();
    }

    /** The last check: that of the printed result. */
    private static Check last(String text) {
        List<Check> checks = checks(text);
        return checks.get(checks.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    They won 18 of 28 states, or 64 per cent.                                 | share   | agrees    | 18 of 28 is 64.29 %, printed 64 %
                    They won 18 of 28 states, or 63 per cent.                                 | share   | wrong     | 18 of 28 is 64.29 %, printed 63 %
                    They won 18 of 28 states, or 64.2 per cent.                               | share   | truncated | 18 of 28 is 64.29 %, printed 64.2 %
                    Gunmen made 517 of 1,099 attacks, 47 per cent.                            | share   | agrees    | 517 of 1,099 is 47.04 %, printed 47 %
                    Gunmen made 517 of the 1,099 attacks (57 per cent).                       | share   | wrong     | 517 of 1,099 is 47.04 %, printed 57 %
                    The blast hit 12 per cent of 61,000 homes, or 7,320.                      | share   | agrees    | 7,320 of 61,000 is 12 %, printed 12 %
                    The blast hit 12 per cent of 61,000 homes, or 9,320.                      | share   | wrong     | 9,320 of 61,000 is 15.28 %, printed 12 %
                    Of 1,200 schools, 300 (25 per cent) have no water.                        | share   | agrees    | 300 of 1,200 is 25 %, printed 25 %
                    Of 1,250 schools, 310 (35 per cent) have no water.                        | share   | wrong     | 310 of 1,250 is 24.8 %, printed 35 %
                    The budget was $50bn. Bridges got $0.4bn, eight-tenths of one per cent of the budget. | share | agrees | 400,000,000 of 50,000,000,000 is 0.8 %, printed eight-tenths of one per cent
                    It killed 12 soldiers and 30 civilians, 42 people in all.                 | sum     | agrees    | 12 + 30 is 42, printed 42
                    It killed 12 soldiers and 30 civilians, 52 people in all.                 | sum     | wrong     | 12 + 30 is 42, printed 52
                    It killed 12 soldiers, 30 civilians and 5 guards, a total of 47.          | sum     | agrees    | 12 + 30 + 5 is 47, printed 47
                    A total of 42 people died: 12 soldiers and 30 civilians.                  | sum     | agrees    | 12 + 30 is 42, printed 42
                    It cost Rs12m and Rs30m, Rs42m in all.                                    | sum     | agrees    | 12,000,000 + 30,000,000 is 42,000,000, printed Rs42m
                    The fund pays Rs500 a head for 40,000 families, Rs20m in all.             | product | agrees    | 500 × 40,000 is 20,000,000, printed Rs20m
                    The fund pays Rs500 a head for 40,000 families, Rs30m in all.             | product | wrong     | 500 × 40,000 is 20,000,000, printed Rs30m
                    We counted 1,099 attacks in 12 months, about 92 a month.                  | quotient | agrees   | 1,099 ÷ 12 is 91.58, printed 92
                    We counted 1,099 attacks in 12 months, or 120 a month.                    | quotient | wrong    | 1,099 ÷ 12 is 91.58, printed 120
                    There were 1,099 attacks in 2023, or three a day.                         | quotient | agrees   | 1,099 ÷ 365 is 3.01, printed three
                    There were 1,099 attacks in 2023, or five a day.                          | quotient | wrong    | 1,099 ÷ 365 is 3.01, printed five
                    It costs $1.2bn for 5.3 million pupils, or $226 a pupil.                | quotient | agrees   | 1,200,000,000 ÷ 5,300,000 is 226.42, printed $226
                    It costs $1.2bn for 5.3 million pupils, or $326 a pupil.                | quotient | wrong    | 1,200,000,000 ÷ 5,300,000 is 226.42, printed $326
                    They got JD1.4 billion, or US$2 billion at the rate of 0.7.               | quotient | agrees   | 1,400,000,000 ÷ 0.7 is 2,000,000,000, printed US$2 billion
                    """)
    void checksWhatTheTextTies(String text, String type, String verdict, String working) {
        Check check = last(text);
        assertEquals(type + " " + verdict, check.type().label() + " " + check.verdict().label());
        assertEquals(working, check.working());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Raids were up by 582, from 517 to 1,099.                            | difference     | agrees | 517 → 1,099 is +582, printed 582
                    Raids were up by 682, from 517 to 1,099.                            | difference     | wrong  | 517 → 1,099 is +582, printed 682
                    Ferries carried 512, still 88 below the average of 600.             | difference     | agrees | 600 → 512 is −88, printed 88
                    The gap between 71 per cent and 58 per cent is 13 points.           | difference     | agrees | 71 and 58 are 13 apart, printed 13 points
                    The gap between 71 per cent and 58 per cent is 19 points.           | difference     | wrong  | 71 and 58 are 13 apart, printed 19 points
                    Turnout rose from 10 to 12 per cent, a 2 per cent rise.             | percent_change | wrong  | 10 → 12 is +20 %, printed 2 %; it is 2 percentage points
                    The load rose to 72 per cent from 60, or by twelve per cent.        | percent_change | wrong  | 60 → 72 is +20 %, printed twelve per cent; it is 12 percentage points
                    Raids more than doubled, from 517 to 1,099.                         | multiple       | agrees | 517 → 1,099 is 2.13 times, printed doubled
                    Prices rose tenfold, from Rs12 to Rs120.                            | multiple       | agrees | 12 → 120 is 10 times, printed tenfold
                    A bag that cost Rs2,400 sold for Rs5,600, more than twofold.        | multiple       | agrees | 2,400 → 5,600 is 2.33 times, printed twofold
                    Homicides fell by 150 per cent.                                     | percent_change | wrong  | nothing can be reduced by more than all of it: 100 % at most, printed 150 %
                    """)
    void checksChanges(String text, String type, String verdict, String working) {
        Check check = checks(text).get(0);
        assertEquals(type + " " + verdict, check.type().label() + " " + check.verdict().label());
        assertEquals(working, check.working());
    }

    @ParameterizedTest
    @CsvSource({"300, wrong", "250, not_checkable"})
    void holdsAnEarlierPercentageAgainstWhatTheTextSaysInstead(String printed, String verdict) {
        String text =
                "Crime is up "
                        + printed
                        + " per cent, they say. We found 6 thefts in 2020 and 18 in 2023, a 200 per cent increase, not 300.";
        assertEquals(verdict, checks(text).get(0).verdict().label());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In three bombings and two raids, 42 people in all were killed.",
                "In three bombings and two raids, 42 people died.",
                "Of the 28 states 18 went to the party, and 55 per cent of voters backed it.",
                "They won 18 of 28 states, 55 per cent of the vote and three mayors.",
                "They won 18 of 28 states and 55 per cent of the vote.",
                "They won 18 of 28 states, with 55 per cent turnout.",
                "They won 18 of 28 states, or 55 per cent of the population.",
                "In 18 of 28 states turnout was 61 per cent.",
                "Gunmen made 517 of 1,099 attacks, 60 per cent of them at night.",
                "The army killed 12 militants and arrested 30 others, and 50 people were hurt.",
                "The blast killed 12 soldiers and 30 civilians; 50 people were hurt in all.",
                "Some 12 soldiers, 30 civilians and others died, 60 people in all.",
                "The army lost 12 soldiers and 30 vehicles, 60 people in all.",
                "It killed 42 people: 12 soldiers and 20 civilians.",
                "It killed 42 people, including 12 soldiers and 20 civilians.",
                "The fund pays Rs500 a month for 40,000 families, Rs240m in all.",
                "The plan costs $1.2bn over four years for 5.3 million pupils, or $57 a pupil a year.",
                "There were 1,099 attacks in 2023, and nine a day in Quetta.",
                "There were 1,099 attacks in 2024, or five a day.",
                "The firm made 1,000 cars in 2023, or 5 a day per plant.",
                "The budget is $300bn, and 12 per cent of the 40 million homes, or 9 million people, get help.",
                "Of 1,200 schools, 300 (60 per cent of them rural) have no water.",
                "Of 1,200 schools, 300 have no water and 40 per cent no teachers.",
                "Half of the 1,200 schools, 700 of which are rural, have no water.",
                "Only 20 of 60 villages (35 per cent of the people) have power.",
                "Profits fell by 150 per cent.",
                "The bank's net earnings fell 120 per cent.",
                "Turnout fell from 67 per cent to 65 per cent, and prices rose by 12 per cent.",
                "Turnout fell from 67 per cent to 65 per cent, prices by 12 per cent.",
                "Prices rose 12 per cent as turnout fell from 67 to 65 per cent.",
                "Prices rose 12 per cent, turnout from 60 to 65 per cent.",
                "Turnout fell from 67 to 65 per cent, with prices up 12 per cent.",
                "Deaths rose from 300 in 2022 to 400 in 2023, while wages fell 12 per cent.",
                "Deaths rose from 300 to 400, and 12 per cent of the wounded died.",
                "The party has 180 seats, 41 fewer than before, and its ally 25, or 205 in all.",
                "They own 12 cars, 3 boats and 2 planes, 10 of them paid for.",
                "Prices rose by 12 per cent, not 10.",
                "In 2022 the city had 40 murders and 300 thefts; in 2023 it had 50 in all.",
                "He spent Rs12m on roads and Rs30m on schools, a total of Rs90m over the years.",
                "The gap between the 10 richest and the 100 poorest is 12 points.",
                "The poll gave him 44 per cent against 38, with a margin of error of 4 points.",
                "The garrison of 600 men, 200 horses and 30 guns, 500 soldiers in all, surrendered.",
                "The minister said 4 of 10 jobs, or 40 million, would go.",
                "It has 300 schools, of which 100 (50 per cent more than in 2010) are private.",
                "Deaths fell by less than 120 per cent of what was feared."
            })
    void accusesNobodyOverNumbersThatOnlyStandNearEachOther(String text) {
        assertEquals(
                List.of(),
                checks(text).stream().filter(c -> c.verdict() == Verdict.WRONG).toList());
    }
}
