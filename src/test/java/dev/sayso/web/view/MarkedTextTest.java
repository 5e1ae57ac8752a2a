package dev.sayso.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.archive.Match;
import dev.sayso.article.Span;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static String written(MarkedText text) {
        StringOutput string = new StringOutput();
        OwaspHtmlTemplateOutput output = new OwaspHtmlTemplateOutput(string);
        output.setContext("p", null);
        output.writeUserContent(text);
        return string.toString();
    }

    @Test
    void marksAreMadeAfterEscaping() {
        assertEquals(
                "a &lt;<mark>b&gt;</mark>&amp;",
                written(MarkedText.hits("a <b>&", List.of(Match.of(new Span(3, 5))))));
    }

    @Test
    void aHitThatCrossesAFigureIsTakenUpInside() {
        Mark hit = Mark.of(new Span(0, 4), "<mark>", "</mark>");
        Mark figure = new Mark(new Span(2, 6), "<b>", "<b again>", "1</b>", "</b>");

        assertEquals(
                "<mark>ab</mark><b><mark>cd</mark>ef1</b>gh",
                written(
                        new MarkedText(
                                "abcdefgh",
                                new Span(0, 8),
                                List.of(List.of(figure), List.of(hit)))));
    }

    @Test
    void anInnerMarkThatGoesOnIsCutAndTakenUpAgain() {
        Mark outer = Mark.of(new Span(2, 4), "<b>", "</b>");
        Mark inner = new Mark(new Span(0, 6), "<i id=1>", "<i>", "!</i>", "</i>");

        assertEquals(
                "<i id=1>ab</i><b><i>cd</i></b><i>ef!</i>",
                written(
                        new MarkedText(
                                "abcdef",
                                new Span(0, 6),
                                List.of(List.of(outer), List.of(inner)))));
    }

    @Test
    void onlyThePartIsWritten() {
        Mark mark = Mark.of(new Span(0, 6), "<i>", "</i>");

        assertEquals(
                "<i>cd</i>",
                written(new MarkedText("abcdef", new Span(2, 4), List.of(List.of(mark)))));
    }

    @Test
    void neighboursAreMarkedEach() {
        assertEquals(
                "<mark>ab</mark><mark>cd</mark>",
                written(
                        MarkedText.hits(
                                "abcd",
                                List.of(Match.of(new Span(0, 2)), Match.of(new Span(2, 4))))));
    }

    @Test
    void nothingIsWrittenOfAnEmptyText() {
        assertEquals("", written(MarkedText.hits("", List.of())));
    }
}
