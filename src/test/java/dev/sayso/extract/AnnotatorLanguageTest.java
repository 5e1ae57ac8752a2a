package dev.sayso.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.Annotations;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Organization;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is analysed in which language. */
class AnnotatorLanguageTest {
    private static final Annotator ANNOTATOR =
            new Annotator(
                    AuthorityFile.parse(
                            List.of("hbi\tHarbour Budget Institute\t\tHBIN\tinstitute")));

    private static Annotations annotate(String text) {
        return ANNOTATOR.annotate(text, Optional.empty());
    }

    @Test
    void readsStatisticsOfAnEnglishText() {
        Annotations annotations = annotate("The HBIN counted 306 attacks in 2023.");
        assertEquals(AnalysisExtent.FULL, annotations.extent());
        assertFalse(annotations.statistics().isEmpty());
    }

    @Test
    void readsAFragmentAsEnglish() {
        assertEquals(AnalysisExtent.FULL, annotate("1,099 attacks").extent());
    }

    @Test
    void readsOnlyKnownNamesInAnotherLanguage() {
        Annotations annotations =
                annotate(
                        "Nach einer Studie des HBIN stieg die Zahl der Angriffe im Jahr 2024 um 112 Prozent, sagt die Zeitung.");
        assertEquals(AnalysisExtent.KNOWN_NAMES, annotations.extent());
        assertEquals(List.of(), annotations.statistics());
        assertEquals(List.of(), annotations.quantities());
        assertEquals(List.of(), annotations.attributions());
        assertEquals(
                List.of("Harbour Budget Institute"),
                annotations.organizations().stream().map(Organization::name).toList());
        assertFalse(annotations.organizations().getFirst().cited());
    }

    @Test
    void readsNothingWhereWordsHaveNoSpaces() {
        Annotations annotations = annotate("去年发生了1099起袭击事件，比前年增加了百分之一百一十二，HBIN说。");
        assertEquals(AnalysisExtent.NONE, annotations.extent());
        assertTrue(annotations.organizations().isEmpty());
    }

    @Test
    void saysWhatItDidNotReadAndWhy() {
        assertEquals(
                Optional.of(
                        "Sources and statistics were not looked for, and organizations only by their known names: the text is in German."),
                AnalysisExtent.KNOWN_NAMES.note(Optional.of("de")));
        assertEquals(
                Optional.of(
                        "Organizations, sources and statistics were not looked for: the text is in Thai."),
                AnalysisExtent.NONE.note(Optional.of("th")));
        assertEquals(
                Optional.of(
                        "Sources and statistics were not looked for, and organizations only by their known names: the language was not recognized."),
                AnalysisExtent.KNOWN_NAMES.note(Optional.empty()));
        assertEquals(Optional.empty(), AnalysisExtent.FULL.note(Optional.of("en")));
    }
}
