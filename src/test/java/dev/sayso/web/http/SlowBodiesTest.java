package dev.sayso.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlowBodiesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "0, 10, false",
        "1, 11, true",
        "10999, 11, true",
        "11000, 11, false",
        "52428800, 3600, false",
        "3599999, 3600, true"
    })
    void aBodyIsGivenUpBelowAThousandBytesASecondAfterTenSeconds(
            long bytes, int seconds, boolean givenUp) {
        assertEquals(givenUp, SlowBodies.tooSlow(bytes, Duration.ofSeconds(seconds)));
    }
}
