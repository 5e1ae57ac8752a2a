package dev.sayso.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonWordsTest {
    @ParameterizedTest
    @EnumSource
    void everyReasonIsSaidOnPagesAsProgramsAreToldAndHasAdvice(Reason reason) {
        assertEquals(reason.sentence(), ReasonWords.sentence(reason));
        assertTrue(ReasonWords.advice(reason).endsWith("."), reason.name());
    }
}
