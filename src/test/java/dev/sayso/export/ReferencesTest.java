package dev.sayso.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.Summary;
import dev.sayso.testing.SampleArticles;
import org.junit.jupiter.api.Test;

/** RIS and BibTeX. */
final class ReferencesTest {
    private static final Summary CONVOYS = Summary.of(SampleArticles.borderConvoys());

    @Test
    void risNamesAuthorOutletAndDay() {
        String expected =
                """
                TY  - NEWS
                AU  - Mariam Sethi
                TI  - The border convoys we do not count
                T2  - Dispatch News Desk
                PY  - 2024
                DA  - 2024/03/05
                UR  - https://dispatch.example/convoys
                ID  - %s
                ER  -\s

                """
                        .formatted(CONVOYS.id());

        assertEquals(expected.replace("\n", "\r\n"), Ris.entry(CONVOYS));
    }

    @Test
    void aReferenceInWordsNamesWhatIsKnown() {
        assertEquals(
                "Mariam Sethi, “The border convoys we do not count”, Dispatch News Desk, 5 March 2024, https://dispatch.example/convoys",
                Reference.line(CONVOYS));
        assertEquals(
                "Bashir Qureshi and Mariam Sethi, “Old roads, new tolls”, Dispatch News Desk, 30 November 2022",
                Reference.line(Summary.of(SampleArticles.oldRoads())));
        assertEquals(
                "“Roads TY - BOOK”, no date",
                Reference.line(
                        Summary.of(
                                SampleArticles.titled("Roads\r\nTY  - BOOK")
                                        .paragraph("x")
                                        .build())));
    }

    @Test
    void aTitleCannotBeginAFieldOfItsOwnInRis() {
        Summary hostile =
                Summary.of(
                        SampleArticles.titled("Roads\r\nER  - \r\nTY  - BOOK")
                                .paragraph("x")
                                .build());

        assertEquals(1, Ris.entry(hostile).lines().filter(line -> line.startsWith("TY")).count());
    }

    @Test
    void bibtexKeysAreMadeOfNameYearAndId() {
        assertTrue(
                BibTex.entry(CONVOYS)
                        .startsWith(
                                "@article{sethi2024" + CONVOYS.id().value().substring(0, 6) + ","),
                BibTex.entry(CONVOYS));
    }

    @Test
    void bibtexEscapesWhatTexWouldRead() {
        Summary hostile =
                Summary.of(
                        SampleArticles.titled("50% of {roads} & \\input{x}_1")
                                .paragraph("x")
                                .build());

        assertTrue(
                BibTex.entry(hostile)
                        .contains(
                                "title = {{50\\% of \\{roads\\} \\& \\textbackslash{}input\\{x\\}\\_1}}"),
                BibTex.entry(hostile));
    }

    @Test
    void anUnsignedUndatedPieceStillHasAnEntry() {
        Summary letter = Summary.of(SampleArticles.undatedLetter());

        assertTrue(BibTex.entry(letter).startsWith("@article{unsigned"));
        assertTrue(Ris.entry(letter).startsWith("TY  - NEWS\r\nTI  - "));
    }
}
