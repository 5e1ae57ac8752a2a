package dev.sayso.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024                  | 2024-01-01 | 2024-12-31
                    2024-02               | 2024-02-01 | 2024-02-29
                    2024-02-10            | 2024-02-10 | 2024-02-10
                    2024-01/2024-03       | 2024-01-01 | 2024-03-31
                    2023/2024             | 2023-01-01 | 2024-12-31
                    2023-07-01/2024-06-30 | 2023-07-01 | 2024-06-30
                    199X                  | 1990-01-01 | 1999-12-31
                    19XX                  | 1900-01-01 | 1999-12-31
                    2024-XX               | 2024-01-01 | 2024-12-31
                    2024-06-XX            | 2024-06-01 | 2024-06-30
                    2023-21               | 2023-03-01 | 2023-05-31
                    2023-22               | 2023-06-01 | 2023-08-31
                    2023-23               | 2023-09-01 | 2023-11-30
                    2023-24               | 2023-12-01 | 2024-02-29
                    2023-33               | 2023-01-01 | 2023-03-31
                    2023-36               | 2023-10-01 | 2023-12-31
                    2023-40               | 2023-01-01 | 2023-06-30
                    2023-41               | 2023-07-01 | 2023-12-31
                    2023-22/2024-22       | 2023-06-01 | 2024-08-31
                    199X/200X             | 1990-01-01 | 2009-12-31
                    2021?                 | 2021-01-01 | 2021-12-31
                    2021-05~              | 2021-05-01 | 2021-05-31
                    """)
    void standsForAStretchOfDays(String edtf, LocalDate first, LocalDate last) {
        Period period = new Period(edtf, edtf);
        assertEquals(Optional.of(first), period.first());
        assertEquals(Optional.of(last), period.last());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021-08/.. | 2021-08-01 |
                    2021-08/   | 2021-08-01 |
                    ../2021    |            | 2021-12-31
                    /2021-02   |            | 2021-02-28
                    ../..      |            |
                    """)
    void hasNoDayAtAnOpenEnd(String edtf, LocalDate first, LocalDate last) {
        Period period = new Period(edtf, edtf);
        assertEquals(Optional.ofNullable(first), period.first());
        assertEquals(Optional.ofNullable(last), period.last());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "last year",
                "2024-13",
                "2024-00",
                "2024-02-30",
                "2024-25",
                "20-1-2024",
                "+2024",
                "-024",
                "2024/2020",
                "2024-2-30x",
                "٢٠٢٤",
                "2024-01/2024-03/2024-05",
                "2024/soon",
                "99999999999999999999"
            })
    void namesNoDayWhenItCannotBeRead(String edtf) {
        Period period = new Period(edtf, edtf);
        assertFalse(period.overlaps(period));
        assertFalse(period.overlaps(new Period("2024", "2024")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024            | 2024-03-05 | true
                    2024            | 2023/2024  | true
                    2024            | 2023       | false
                    2021-08/..      | 2024       | true
                    2021-08/..      | 2021-07    | false
                    ../2020         | 2021       | false
                    ../2020         | 2019/..    | true
                    201X            | 2019-12-31 | true
                    2023-24         | 2024       | true
                    2024-01/2024-03 | 2024-04    | false
                    2024            | soon       | false
                    """)
    void overlapsWhatSharesADay(String one, String other, boolean overlaps) {
        Period first = new Period(one, one);
        Period second = new Period(other, other);
        assertEquals(overlaps, first.overlaps(second));
        assertEquals(overlaps, second.overlaps(first));
    }
}
