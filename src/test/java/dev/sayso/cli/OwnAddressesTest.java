package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnAddressesTest {
    @Test
    void aServerGoesByTheAddressWhereItListens() throws IOException {
        assertEquals(Set.of("192.0.2.7"), OwnAddresses.of("192.0.2.7"));
        assertTrue(OwnAddresses.of("2001:db8:0:0:0:0:0:7").contains("[2001:db8::7]"));
        assertTrue(OwnAddresses.of("::1").contains("[::1]"));
    }

    @Test
    void aServerThatListensEverywhereGoesByEveryAddressOfTheMachineOnly() throws IOException {
        Set<String> names = OwnAddresses.of("0.0.0.0");

        assertTrue(names.contains("127.0.0.1"), names.toString());
        assertFalse(names.contains("0.0.0.0"), names.toString());
        assertFalse(names.contains("198.51.100.1"), names.toString());
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, 127.0.0.1", "::, ::1", "192.0.2.7, 192.0.2.7", "localhost, localhost"})
    void aCommandFindsItWhereItListens(String host, String reachable) {
        assertEquals(reachable, OwnAddresses.reachable(host));
    }
}
