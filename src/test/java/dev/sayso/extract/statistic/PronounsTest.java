package dev.sayso.extract.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.attribution.Credit;
import dev.sayso.extract.Annotator;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.statistic.Statistic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun credits. The institutes and people are invented. */
class PronounsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Quetta Water Institute studied wells. They said that 61 per cent were dry. | Quetta Water Institute | institute
                    They said that 61 per cent of wells were dry.                                  | unnamed                | unnamed
                    According to them, 61 per cent of wells were dry.                              | unnamed                | unnamed
                    He said that 61 per cent of wells were dry.                                    | unnamed                | person
                    """)
    void isNeverASourceItself(String text, String name, String type) {
        List<Statistic> statistics =
                new Annotator(AuthorityFile.empty()).annotate(text, Optional.empty()).statistics();
        Credit credit = statistics.get(statistics.size() - 1).source().orElseThrow();
        assertEquals(name + " " + type, credit.name() + " " + credit.type().label());
    }
}
