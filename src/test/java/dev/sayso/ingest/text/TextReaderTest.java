package dev.sayso.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Block;
import dev.sayso.article.Byline;
import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.draft.Draft;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {
    /** A paragraph that is nothing but a paragraph. */
    private static final String FILLER =
            "The invented council of Lower Marsh met on Thursday and decided nothing, as it had on"
                    + " every Thursday since the weir gave way, and the water went on rising.";

    private static final String OTHER =
            "Those who live by the river have stopped counting the meetings; they count the steps"
                    + " that the water has taken up the stairs, and they keep their shoes upstairs.";

    private static Draft read(String... paragraphs) {
        return TextReader.read(String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8));
    }

    private static Particulars particulars(String... paragraphs) {
        return read(paragraphs).particulars();
    }

    private static List<String> apart(Draft draft, Class<? extends Block.SetApart> type) {
        return draft.blocks().stream()
                .filter(type::isInstance)
                .map(block -> type.cast(block).text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    By Anna Berg                        | Anna Berg
                    BY ANNA BERG                        | Anna Berg
                    By: Dr Anna Berg                    | Anna Berg
                    Written by Anna Berg and Jon Vik    | Anna Berg;Jon Vik
                    By Anna Berg, political editor      | Anna Berg
                    Author: Anna Berg                   | Anna Berg
                    """)
    void bylineNamesTheAuthors(String byline, String names) {
        Particulars read = particulars("Who pays for the weir?", byline, FILLER, OTHER);

        assertEquals(List.of(names.split(";")), read.byline().authors());
        assertEquals(Optional.of("Who pays for the weir?"), read.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    By 2030 the river will have reached the church.
                    By the end of the year nobody will remember who promised what to whom.
                    """)
    void sentenceThatBeginsWithByIsNoByline(String sentence) {
        Draft read = read("Who pays for the weir?", sentence, FILLER);

        assertInstanceOf(Byline.NotFound.class, read.particulars().byline());
        assertTrue(read.text().startsWith(sentence));
    }

    @Test
    void textThatBeginsWithItsBodyHasNoTitle() {
        assertEquals(Optional.empty(), particulars("By Anna Berg", FILLER, OTHER).title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12 March 2024                       | 2024-03-12
                    Published: March 12, 2024           | 2024-03-12
                    Lower Marsh, 12 March 2024          | 2024-03-12
                    Date: 2024-03-12                    | 2024-03-12
                    Updated: 12 March 2024              |
                    """)
    void dayOfPublicationStandsOnALineOfItsOwn(String line, String day) {
        Particulars read = particulars("Who pays for the weir?", "By Anna Berg", line, FILLER);

        assertEquals(Optional.ofNullable(day), read.published().map(Object::toString));
    }

    @Test
    void dayInASentenceIsNoDayOfPublication() {
        String sentence =
                "The weir gave way on 12 March 2024, and nobody had seen it coming at all.";

        assertEquals(Optional.empty(), particulars("By Anna Berg", sentence, FILLER).published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LOWER MARSH: The council met.                | LOWER MARSH
                    LOWER MARSH, March 12 — The council met.     | LOWER MARSH
                    NOTE: The council met.                       |
                    The council met: nothing came of it.         |
                    """)
    void datelineIsThePlaceAtTheStart(String start, String place) {
        Draft read = read("Who pays for the weir?", "By Anna Berg", start + " " + FILLER);

        assertEquals(Optional.ofNullable(place), read.particulars().dateline());
        assertTrue(read.text().startsWith(start));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The views expressed are the author's own and do not necessarily reflect the policy of the Invented Valley Herald.
                    The views of the writer do not reflect the position of the IVH Study Circle and Invented Valley Herald (IVH).
                    The opinions in this column are those of its writer and do not represent Invented Valley Herald's editorial stance.
                    The writer's views are his own. Invented Valley Herald does not necessarily endorse them.
                    This article first appeared in the Invented Valley Herald on 12 March 2024.
                    © 2024 Invented Valley Herald. All rights reserved.
                    """)
    void outletIsReadWhereItSpeaksOfItself(String line) {
        Particulars read = particulars("By Anna Berg", FILLER, OTHER, line);

        assertEquals(Optional.of("Invented Valley Herald"), read.outlet());
    }

    @Test
    void disclaimerThatNamesNobodyGivesNoOutlet() {
        String line = "The views expressed are the author's own and not those of the editors.";

        assertEquals(Optional.empty(), particulars("By Anna Berg", FILLER, OTHER, line).outlet());
    }

    @Test
    void everythingFromTheDisclaimerOnIsSetApart() {
        Draft read = read("By Anna Berg", FILLER, "Disclaimer:", OTHER, "No liability is taken.");

        assertEquals(FILLER, read.text());
        assertEquals(
                List.of(OTHER + "\n\nNo liability is taken."), apart(read, Block.Disclaimer.class));
    }

    @Test
    void quotedLineThatRepeatsASentenceIsAPullQuote() {
        String quote = "“They keep their shoes upstairs”";
        Draft read = read("By Anna Berg", FILLER, quote, OTHER);

        assertEquals(FILLER + "\n\n" + OTHER, read.text());
        assertEquals(
                new Block.PullQuote(quote, OptionalInt.of(1)),
                read.blocks().stream()
                        .filter(Block.PullQuote.class::isInstance)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void quotationThatTheTextLeadsToStaysInTheBody() {
        String spoken = "“We never promised that the water would stop at the church door.”";
        Draft read = read("By Anna Berg", FILLER + " The mayor said:", spoken, OTHER);

        assertTrue(read.text().contains(spoken));
    }

    @Test
    void repeatedLastWordsOfALetterWriterStayInTheBody() {
        Draft read = read("By Anna Berg", FILLER, "“Enough,” she said.", OTHER);

        assertTrue(read.text().contains("“Enough,” she said."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Related Story: The weir that nobody wanted
                    Also read: The weir that nobody wanted
                    READ MORE: The weir that nobody wanted
                    """)
    void lineThatLeadsElsewhereIsSetApart(String line) {
        Draft read = read("By Anna Berg", FILLER, line, OTHER);

        assertEquals(FILLER + "\n\n" + OTHER, read.text());
        assertEquals(List.of(line), apart(read, Block.RelatedStory.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The writer is a historian of rivers.
                    Anna Berg is a historian of rivers.
                    (The author teaches history at an invented university.)
                    """)
    void lineAboutTheAuthorIsABio(String line) {
        assertEquals(
                List.of(line), apart(read("By Anna Berg", FILLER, OTHER, line), Block.Bio.class));
    }

    @Test
    void editorialIsUnsigned() {
        Particulars read = particulars("EDITORIAL", "The weir, again", FILLER, OTHER);

        assertEquals(Kind.EDITORIAL, read.kind());
        assertInstanceOf(Byline.Unsigned.class, read.byline());
    }

    @Test
    void letterIsToldByItsSalutationAndSignedBelow() {
        Draft read = read("Sir,", FILLER, "Yours faithfully,", "Anna Berg", "Upper Marsh");

        assertEquals(Kind.LETTER, read.particulars().kind());
        assertEquals(List.of("Anna Berg"), read.particulars().byline().authors());
        assertEquals(List.of("Upper Marsh"), apart(read, Block.Bio.class));
    }

    @Test
    void shortLineBetweenParagraphsIsACrosshead() {
        Draft read = read("By Anna Berg", FILLER, "A bill without a sender", OTHER);

        assertInstanceOf(Block.Crosshead.class, read.blocks().get(1));
    }

    @Test
    void linesWrappedAtAWidthBecomeParagraphs() {
        String wrapped =
                """
                By Anna Berg

                The invented council of Lower Marsh met on Thursday and
                decided nothing, as it had on every Thurs-
                day since the weir gave way in the well-
                known storm. It was a well-known storm.
                """;

        assertEquals(
                "The invented council of Lower Marsh met on Thursday and decided nothing, as it had"
                        + " on every Thursday since the weir gave way in the well-known storm. It"
                        + " was a well-known storm.",
                TextReader.read(wrapped.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void textOfOneLineIsItsBody() {
        assertEquals("Water is a public good", read("Water is a public good").text());
    }

    @Test
    void longTextTakesLinearTime() {
        byte[] text = ("“" + FILLER + "”\n\n").repeat(20_000).getBytes(StandardCharsets.UTF_8);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> TextReader.read(text));
    }

    @Test
    void anyBytesGiveADraft() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            TextReader.read(bytes);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    The Invented Post | Opinion | Sunday, 5 May 2024 ; The Invented Post ; OP_ED
                    The Invented Post, Comment, 5 May 2024           ; The Invented Post ; OP_ED
                    The Invented Post Editorial Sunday 5 May 2024    ; The Invented Post ; EDITORIAL
                    Neue Marschwarte, 5. Mai 2024 · Meinung          ; Neue Marschwarte  ; OP_ED
                    """)
    void oneLineMayHoldOutletSectionAndDay(String line, String outlet, Kind kind) {
        Particulars read = particulars("A dry summer", "By Anna Berg", line, FILLER, OTHER);
        assertEquals(Optional.of(outlet), read.outlet());
        assertEquals(kind, read.kind());
        assertEquals("2024-05-05", read.published().orElseThrow().toString());
    }

    @Test
    void aMastheadWithATaglineLeavesTitleBylineAndDateToBeRead() {
        Particulars read =
                particulars(
                        "REED & QUILL",
                        "Notes on rivers and the people by them",
                        "A dry summer",
                        "by Anna Berg",
                        "Friday 8 March 2024",
                        FILLER,
                        OTHER,
                        "The views given in Reed & Quill are those of the writers.");
        assertEquals(Optional.of("Reed & Quill"), read.outlet());
        assertEquals(Optional.of("A dry summer"), read.title());
        assertEquals(List.of("Anna Berg"), read.byline().authors());
        assertEquals("2024-03-08", read.published().orElseThrow().toString());
        assertEquals(Kind.OP_ED, read.kind());
    }

    @Test
    void aTitleInCapitalsIsNoMasthead() {
        Particulars read = particulars("A DRY SUMMER", "By Anna Berg", FILLER, OTHER);
        assertEquals(Optional.of("A DRY SUMMER"), read.title());
        assertEquals(Optional.empty(), read.outlet());
    }

    @Test
    void aTitleThatBeginsWithASectionStaysTheTitle() {
        Particulars read =
                particulars("Opinion – the river is ours", "By Anna Berg", FILLER, OTHER);
        assertEquals(Optional.of("Opinion – the river is ours"), read.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The opinions in this piece are the author's own and are not shared by The Invented Post.
                    Disclaimer: The Invented Post publishes opinions that it need not hold. Facts are the author's.
                    Views expressed in The Invented Post are those of the contributors.
                    The views of contributors are not those of The Invented Post.
                    Anna Berg is a lawyer. The views of contributors are not those of The Invented Post.
                    """)
    void aDisclaimerNamesTheOutletAndMakesAnOpEd(String disclaimer) {
        Particulars read = particulars("A dry summer", "By Anna Berg", FILLER, OTHER, disclaimer);
        assertEquals(Optional.of("The Invented Post"), read.outlet());
        assertEquals(Kind.OP_ED, read.kind());
    }

    @Test
    void whoMakesThePaperAndWhereNamesTheOutlet() {
        Particulars read =
                particulars(
                        "A dry summer",
                        "By Anna Berg",
                        FILLER,
                        OTHER,
                        "Marsh Notebook is written in Lower Marsh by people who like rivers.");
        assertEquals(Optional.of("Marsh Notebook"), read.outlet());
    }

    @Test
    void aDayBelowTheTextIsItsDateWhereNoneStandsAbove() {
        Particulars read =
                particulars("A dry summer", "By Anna Berg", FILLER, OTHER, "8 March 2024");
        assertEquals("2024-03-08", read.published().orElseThrow().toString());
    }

    @Test
    void twoWritersMaySignWithoutBy() {
        Particulars read = particulars("A dry summer", "Anna Berg and Jon Vik", FILLER, OTHER);
        assertEquals(List.of("Anna Berg", "Jon Vik"), read.byline().authors());
    }

    @Test
    void aLetterMayBeginWithTheAddressOfTheNewspaper() {
        Draft draft = read("The Editor", "Sir,", FILLER, OTHER, "Yours faithfully,", "Anna Berg");
        assertEquals(Kind.LETTER, draft.particulars().kind());
    }
}
