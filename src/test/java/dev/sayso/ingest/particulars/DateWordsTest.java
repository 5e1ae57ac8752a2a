package dev.sayso.ingest.particulars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-03-05                        | 2024-03-05
                    2024-03-05T23:59:00-11:00         | 2024-03-05
                    20240305                          | 2024-03-05
                    20240305T101500                   | 2024-03-05
                    2024/3/5                          | 2024-03-05
                    5 March 2024                      | 2024-03-05
                    5th of March, 2024                | 2024-03-05
                    Mar. 5, 2024                      | 2024-03-05
                    March 5th, 2024 at 10:15 pm       | 2024-03-05
                    Tue, 05 Mar 2024 10:15:00 GMT     | 2024-03-05
                    Tue Mar 05 10:15:00 UTC 2024      | 2024-03-05
                    5. März 2024, 10:15 Uhr           | 2024-03-05
                    Veröffentlicht am 05.03.2024      | 2024-03-05
                    05.03.24                          | 2024-03-05
                    le 1er août 2024                  | 2024-08-01
                    5 de marzo de 2024                | 2024-03-05
                    5 de março de 2024                | 2024-03-05
                    5 marzo 2024                      | 2024-03-05
                    5 maart 2024                      | 2024-03-05
                    5 mars 2024                       | 2024-03-05
                    5. marts 2024                     | 2024-03-05
                    5 marca 2024                      | 2024-03-05
                    5. března 2024                    | 2024-03-05
                    5 Mart 2024                       | 2024-03-05
                    12 Kasım 2024                     | 2024-11-12
                    5. maaliskuuta 2024               | 2024-03-05
                    5 марта 2024                      | 2024-03-05
                    2024年3月5日                       | 2024-03-05
                    2024년 3월 5일                     | 2024-03-05
                    25/03/2024                        | 2024-03-25
                    03/25/2024                        | 2024-03-25
                    1709633700                        | 2024-03-05
                    1709633700000                     | 2024-03-05
                    ٥ مارس ٢٠٢٤                       | 2024-03-05
                    """)
    void readsADayAsPrinted(String printed, LocalDate day) {
        assertEquals(Optional.of(day), DateWords.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "March 2024",
                "31 February 2024",
                "03/05/2024",
                "99.99.2024",
                "room 2024",
                "10:15"
            })
    void readsNoDayWhereNoneIsSaid(String printed) {
        assertEquals(Optional.empty(), DateWords.parse(printed));
    }

    @Test
    void readsSlashesInTheOrderOfTheCountry() {
        assertEquals(
                Optional.of(LocalDate.of(2024, 5, 3)),
                DateWords.parse("03/05/2024", DateWords.SlashOrder.DAY_FIRST));
        assertEquals(
                Optional.of(LocalDate.of(2024, 3, 5)),
                DateWords.parse("03/05/2024", DateWords.SlashOrder.MONTH_FIRST));
    }

    @Test
    void takesTheFirstOfSeveralDays() {
        assertEquals(
                Optional.of(LocalDate.of(2024, 3, 5)),
                DateWords.parse("Published 5 March 2024, updated 2024-03-07"));
    }
}
