package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Block;
import dev.sayso.article.Byline;
import dev.sayso.article.Correction;
import dev.sayso.article.Field;
import dev.sayso.article.History;
import dev.sayso.article.Original;
import dev.sayso.article.Particulars;
import dev.sayso.article.Reason;
import dev.sayso.article.Span;
import dev.sayso.extract.Annotator;
import dev.sayso.json.ArticleJson;
import dev.sayso.json.Json;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.Doubt;
import dev.sayso.organization.Identity;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordBytesTest {
    private static final String TEXT =
            "According to the Orvane Centre for Harvest Research (OCHR), 12.50 percent of the"
                    + " barns stood empty in 2021, up from 5 percent in 2019.\n\nThe OCHR says that"
                    + " Rs3.2 trillion were lost; officials in Velmar agreed.";

    static List<AnnotatedArticle> articles() {
        return SampleArticles.all();
    }

    private static AnnotatedArticle again(AnnotatedArticle article) throws IOException {
        return RecordBytes.read(RecordBytes.write(article), article.article().text());
    }

    private static Article article(String text, Byline byline, Block... blocks) {
        return new Article(
                new Original(
                        "a/b c.html",
                        3,
                        "ab".repeat(32),
                        "text/html",
                        Instant.parse("2024-06-01T08:00:00.123456789Z")),
                Particulars.none().withByline(byline, "byline-line").withTitle("On barns", "h1"),
                text,
                List.of(blocks),
                new History(
                        List.of(new ArticleId("0123456789abcdef01234567")),
                        Map.of(
                                Field.TITLE,
                                new Correction(
                                        Optional.of("Of barns"),
                                        Optional.empty(),
                                        Instant.parse("2024-06-03T09:00:00Z")))));
    }

    @Test
    void whatIsMissingOfAPieceIsReadAgain() throws IOException {
        AnnotatedArticle cut =
                SampleArticles.titled("Cut")
                        .paragraph(TEXT)
                        .readPartly(Reason.TIMEOUT, "12.50 percent of it was read.")
                        .build();

        assertEquals(cut, again(cut));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleIsReadBackEqual(AnnotatedArticle article) throws IOException {
        assertEquals(article, again(article));
    }

    @Test
    void whatWasReadOutOfATextIsReadBackEqual() throws IOException {
        Article article =
                article(TEXT, new Byline.Unsigned(), new Block.Paragraph(new Span(0, 130)));
        AnnotatedArticle read = new Annotator(AuthorityFile.empty()).annotate(article);
        assertTrue(read.annotations().statistics().size() > 2, "there is something to read");

        assertEquals(
                Json.print(ArticleJson.write(read)), Json.print(ArticleJson.write(again(read))));
        assertEquals(read.reading().acronyms(), again(read).reading().acronyms());
        assertTrue(RecordBytes.write(read).length < Json.bytes(ArticleJson.write(read)).length / 4);
    }

    @Test
    void identitiesBlocksAndHistoryAreReadBackEqual() throws IOException {
        Article article =
                article(
                        "Barns.\n\nMore barns.",
                        new Byline.NotFound(),
                        new Block.Paragraph(new Span(0, 6)),
                        new Block.Crosshead(new Span(8, 19)),
                        new Block.Standfirst("About barns"),
                        new Block.PullQuote("Barns.", OptionalInt.of(0)),
                        new Block.PullQuote("No barns.", OptionalInt.empty()),
                        new Block.Caption("A barn"),
                        new Block.RelatedStory("On sheds"),
                        new Block.Disclaimer("Not our view"),
                        new Block.Bio("She writes on barns"));
        Identity identity =
                new Identity(
                        new OrganizationId("orvane"),
                        "Orvane Centre",
                        Optional.of("OC"),
                        OrganizationType.INSTITUTE,
                        Optional.of(Doubt.AMBIGUOUS_ACRONYM));
        AnnotatedArticle annotated =
                new Annotator(AuthorityFile.empty())
                        .annotate(article)
                        .identified(Map.of(new OrganizationId("oc"), identity));

        assertEquals(annotated, again(annotated));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "\ud800",
                "a\ud83d\ude00b",
                "line\nline",
                "\u0000",
                "İstanbul ve Iğdır"
            })
    void anyTextIsReadBack(String text) throws IOException {
        PackedOutput out = new PackedOutput("a body with line\nline in it");
        out.text(text);
        out.text(Optional.of(text));
        out.text(text, new Span(12, 20));
        out.text(Optional.empty());

        PackedInput in = new PackedInput(out.bytes(), "a body with line\nline in it");
        String kept =
                new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                        .replace("?", text.equals("\ud800") ? "\ufffd" : "?");
        assertEquals(kept, in.text());
        assertEquals(Optional.of(kept), in.optionalText());
        assertEquals(kept, in.text());
        assertEquals(Optional.empty(), in.optionalText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1.5",
                "12.50",
                "3.2E+12",
                "1E-40",
                "9223372036854775807",
                "9223372036854775808",
                "-123456789012345678901234567890.123"
            })
    void anyNumberIsReadBackWithoutZerosAtItsEnd(String number) throws IOException {
        PackedOutput out = new PackedOutput("");
        out.decimal(new BigDecimal(number));
        out.decimal(Optional.empty());

        PackedInput in = new PackedInput(out.bytes(), "");
        BigDecimal read = in.decimal();
        assertEquals(
                new BigDecimal(number).stripTrailingZeros().toPlainString(), read.toPlainString());
        assertTrue(read.scale() >= 0);
        assertEquals(Optional.empty(), in.optionalDecimal());
    }

    @Test
    void aSentenceThatStandsInTheBodyTakesAFewBytes() throws IOException {
        PackedOutput out = new PackedOutput(TEXT);
        String sentence = TEXT.substring(0, 134);
        out.text(sentence, new Span(60, 65));
        out.text(sentence, new Span(110, 112));

        assertTrue(out.bytes().length < 8, "bytes: " + out.bytes().length);
        PackedInput in = new PackedInput(out.bytes(), TEXT);
        assertEquals(sentence, in.text());
        assertEquals(sentence, in.text());
    }
}
