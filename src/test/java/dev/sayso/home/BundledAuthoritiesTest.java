package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.organization.Authority;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.OrganizationType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The authority file that comes with Sayso. */
class BundledAuthoritiesTest {
    private static AuthorityFile authorities = AuthorityFile.empty();

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        authorities = Home.in(folder).authorities();
    }

    @Test
    void everyLineIsUsable() {
        assertEquals(List.of(), authorities.complaints());
        assertTrue(authorities.all().size() > 1_000);
    }

    @Test
    void everyRecordHasATypeAndAnIdOfPlainCharacters() {
        for (Authority authority : authorities.all()) {
            assertTrue(authority.type() != OrganizationType.UNKNOWN, authority::heading);
            assertTrue(
                    authority.id().value().matches("[a-z0-9]+(-[a-z0-9]+)*"), authority::heading);
        }
    }

    @Test
    void everyCountryIsOne() {
        Set<String> countries = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

        for (Authority authority : authorities.all()) {
            assertTrue(
                    authority.country().stream().allMatch(countries::contains), authority::heading);
        }
    }

    @Test
    void noHeadingStandsTwice() {
        Set<String> headings = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        for (Authority authority : authorities.all()) {
            assertTrue(headings.add(authority.heading()), authority::heading);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PICSS                      | Pakistan Institute for Conflict and Security Studies
            Tehreek-e-Taliban Pakistan | Tehrik-i-Taliban Pakistan
            Pakistani Taliban          | Tehrik-i-Taliban Pakistan
            Centre for Research and Security Studies | Center for Research and Security Studies
            Daesh                      | Islamic State
            Medecins Sans Frontieres   | Doctors Without Borders
            """)
    void aNameMeansItsRecord(String name, String heading) {
        assertEquals(
                List.of(heading),
                authorities.named(name).stream().map(Authority::heading).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSIS", "RSF", "ICC", "PTI", "NPA", "LSE", "Congress"})
    void ambiguousNamesAreKnownToBe(String name) {
        assertTrue(authorities.named(name).size() > 1);
    }
}
