package dev.sayso.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.article.Confidence;
import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginWordsTest {
    @Test
    void saysWhereAFieldWasReadAndHowFarItCanBeTrusted() {
        Particulars read =
                Particulars.none()
                        .withTitle("The quay", "json-ld")
                        .withConfidence(Field.TITLE, Confidence.FAIR);

        assertEquals(
                Optional.of("the page's structured data"), OriginWords.place(read, Field.TITLE));
        assertEquals(Optional.of("fairly sure"), OriginWords.trust(read, Field.TITLE));
    }

    @Test
    void whatAPersonGaveIsCertain() {
        Particulars read = Particulars.none().withOutlet("The Invented Post", "given");

        assertEquals(Optional.of("a person who gave it"), OriginWords.place(read, Field.OUTLET));
        assertEquals(Optional.of("certain"), OriginWords.trust(read, Field.OUTLET));
    }

    @Test
    void aValueThatAPersonChangesLosesTheConfidenceOfTheRuleBefore() {
        Particulars read =
                Particulars.none()
                        .withOutlet("Post", "twitter")
                        .withConfidence(Field.OUTLET, Confidence.LOW)
                        .withOutlet("The Invented Post", "given");

        assertEquals(Confidence.HIGH, read.confidence().get(Field.OUTLET));
    }

    @Test
    void aRuleWithoutWordsIsNamedAsItIs() {
        Particulars read = Particulars.none().withTitle("The quay", "invented-rule");

        assertEquals(Optional.of("invented rule"), OriginWords.place(read, Field.TITLE));
        assertEquals(Optional.empty(), OriginWords.trust(read, Field.TITLE));
    }

    @Test
    void nothingIsSaidOfAFieldThatNoRuleRead() {
        assertEquals(Optional.empty(), OriginWords.place(Particulars.none(), Field.DATE));
    }
}
