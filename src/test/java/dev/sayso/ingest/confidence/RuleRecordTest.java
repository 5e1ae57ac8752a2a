package dev.sayso.ingest.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.article.Confidence;
import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.draft.Draft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleRecordTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    TITLE,   h1,                  true,  HIGH
                    TITLE,   og:title,            false, FAIR
                    AUTHORS, json-ld,             true,  HIGH
                    AUTHORS, json-ld,             false, FAIR
                    AUTHORS, document-properties, false, LOW
                    OUTLET,  known-domain,        false, HIGH
                    DATE,    date-class,          false, LOW
                    BODY,    paragraphs,          false, HIGH
                    """)
    void confidenceFollowsFromHowOftenTheRuleWasRight(
            Field field, String rule, boolean agreed, Confidence expected) {
        assertEquals(expected, RuleRecord.of(field, rule, agreed));
    }

    @Test
    void threeOfThreeMakeNobodyCertain() {
        assertEquals(Confidence.FAIR, RuleRecord.of(Field.DATE, "near-headline"));
    }

    @Test
    void ruleOfWhichNothingIsKnownIsFair() {
        assertEquals(Confidence.FAIR, RuleRecord.of(Field.TITLE, "an-invented-rule"));
    }

    @Test
    void whatAPersonGaveIsCertain() {
        assertEquals(Confidence.HIGH, RuleRecord.of(Field.OUTLET, "given"));
    }

    @Test
    void everyParticularThatARuleReadGetsAConfidenceAndWhatIsKnownStays() {
        Particulars read =
                Particulars.none()
                        .withTitle("The quay", "first-line")
                        .withConfidence(Field.TITLE, Confidence.LOW)
                        .withBodyRule("text-lines");

        assertEquals(
                Map.of(Field.TITLE, Confidence.LOW, Field.BODY, Confidence.HIGH),
                ConfidenceRule.settle(new Draft(read, "", List.of())).particulars().confidence());
    }
}
