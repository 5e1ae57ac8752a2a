package dev.sayso.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.Annotations;
import dev.sayso.extract.organization.EntityRecognizer;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Mention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a text on which a recognizer that somebody plugged in fails. */
class AnnotatorFaultTest {
    private static final String TEXT =
            "The invented Board of Tolls said that 640 booths were closed in 2023.";

    /** How a recognizer can fail. */
    enum Fault {
        EXCEPTION,
        ENDLESS_RECURSION,
        MISSING_CLASS;

        List<Mention> happen() {
            return switch (this) {
                case EXCEPTION -> throw new IllegalStateException("an invented fault");
                case ENDLESS_RECURSION -> happen();
                case MISSING_CLASS -> throw new NoClassDefFoundError("an.invented.ClassName");
            };
        }
    }

    /** Fails on texts that hold the word. */
    private record Faulty(Fault fault, String word) implements EntityRecognizer {
        @Override
        public List<Mention> recognize(TokenizedText text, List<AcronymDefinition> definitions) {
            return text.text().contains(word) ? fault.happen() : List.of();
        }
    }

    private static Annotations read(Fault fault, String word) {
        return new Annotator(AuthorityFile.empty(), new Faulty(fault, word))
                .annotate(TEXT, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheTextWithoutAnnotations(Fault fault) {
        assertEquals(Annotations.none(AnalysisExtent.FAILED), read(fault, "booths"));
    }

    @Test
    void readsTheOtherTexts() {
        Annotations read = read(Fault.EXCEPTION, "bridges");
        assertEquals(AnalysisExtent.FULL, read.extent());
        assertFalse(read.statistics().isEmpty());
    }

    @Test
    void isToldToTheReader() {
        assertEquals(
                Optional.of(
                        "Organizations, sources and statistics are missing: the analysis failed on this text."),
                AnalysisExtent.FAILED.note(Optional.of("en")));
    }
}
