package dev.sayso.ingest.particulars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.article.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Opinion, OP_ED",
        "op-ed, OP_ED",
        "commentisfree, OP_ED",
        "Meinung, OP_ED",
        "Leitartikel, EDITORIAL",
        "Editorials, EDITORIAL",
        "Opinión, OP_ED",
        "letters-to-the-editor, LETTER",
        "Kolumnen, COLUMN",
        "Édito, EDITORIAL"
    })
    void readsTheKindFromASection(String section, Kind kind) {
        assertEquals(Optional.of(kind), KindWords.of(section));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Columnists · From the Hill ; COLUMN
                    Home > Comment             ; OP_ED
                    Posted in Opinion          ; OP_ED
                    Opinion | Letters          ; LETTER
                    opinion, rivers            ; OP_ED
                    کالم                       ; COLUMN
                    """)
    void readsTheKindFromALabelOfSeveralParts(String label, Kind kind) {
        assertEquals(Optional.of(kind), KindWords.ofLabel(label));
    }

    @Test
    void saysNothingAboutOtherSections() {
        assertEquals(Optional.empty(), KindWords.of("public opinion poll"));
    }
}
