package dev.sayso.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Block;
import dev.sayso.article.Kind;
import dev.sayso.ingest.draft.Draft;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which pages of many kinds and countries say who, where, when and what. */
class ManyPagesTest {
    private static final String PROSE =
            "<p>The harbour has been closed since the winter, and nobody can say when it opens.</p>"
                    + "<p>A second paragraph tells how many boats lie idle there, and why they do.</p>"
                    + "<p>A third one asks, as such pieces do, who is going to pay for all of it.</p>";

    @Test
    void followsReferencesInAGraphOfManyArticles() {
        Draft draft =
                read(
                        script(
                                        """
                                        {"@context":"https://schema.org","@graph":[
                                        {"@type":"WebSite","@id":"#site","name":"The Invented Courier"},
                                        {"@type":"NewsArticle","headline":"Another story altogether",
                                         "author":{"@type":"Person","name":"Ida Holm"},
                                         "datePublished":"2020-01-01"},
                                        {"@type":["NewsArticle","OpinionNewsArticle"],
                                         "headline":"The ferry that never came",
                                         "author":[{"@id":"#anna"},{"@id":"#jon"}],
                                         "publisher":{"@id":"#publisher"},
                                         "datePublished":"2024-03-05T08:00:00+01:00"},
                                        {"@type":"Person","@id":"#anna","name":"Anna Berg"},
                                        {"@type":["Person","Organization"],"@id":"#jon","name":"Jon Vik"},
                                        {"@type":"NewsMediaOrganization","@id":"#publisher",
                                         "name":"The Invented Courier"},
                                        {"@type":"ItemList","itemListElement":[{"@type":"ListItem",
                                         "item":{"@type":"Article","headline":"The ferry list"}}]}]}
                                        """)
                                + "<h1>The ferry that never came</h1>"
                                + PROSE);

        assertEquals(Optional.of("The ferry that never came"), draft.particulars().title());
        assertEquals(List.of("Anna Berg", "Jon Vik"), draft.particulars().byline().authors());
        assertEquals(Optional.of("The Invented Courier"), draft.particulars().outlet());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), draft.particulars().published());
        assertEquals(Kind.OP_ED, draft.particulars().kind());
    }

    @Test
    void readsStructuredDataWithRawLineBreaksAndQuotationMarks() {
        Draft draft =
                read(
                        script(
                                        "{\"@type\":\"NewsArticle\",\"headline\":\"The \"last\" ferry\",\n"
                                                + "\"description\":\"One line\nand\tanother\u0001\","
                                                + "\"author\":{\"name\":\"Anna Berg\",},}")
                                + "<h1>The \"last\" ferry</h1>"
                                + PROSE);

        assertEquals(Optional.of("The \"last\" ferry"), draft.particulars().title());
        assertEquals(List.of("Anna Berg"), draft.particulars().byline().authors());
    }

    @Test
    void readsAnAmpPage() {
        Draft draft =
                read(
                        "<!doctype html><html ⚡ lang=en><head>"
                                + "<link rel=canonical href='https://www.invented.example/opinion/ferry'>"
                                + "</head><body><amp-sidebar><ul><li><a href=/>Home</a></ul></amp-sidebar>"
                                + "<article><h1>The ferry that never came</h1><p class=byline>By Anna Berg</p>"
                                + "<amp-img src=x></amp-img>"
                                + PROSE
                                + "<amp-ad>Buy a boat today, says this advertisement of an invented firm.</amp-ad>"
                                + "</article></body></html>");

        assertEquals(List.of("Anna Berg"), draft.particulars().byline().authors());
        assertEquals(
                Optional.of("https://www.invented.example/opinion/ferry"),
                draft.particulars().url());
        assertTrue(draft.text().endsWith("who is going to pay for all of it."), draft.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | By Anna Berg and Jon Vik           | 5 March 2024
                    de | Von Anna Berg und Jon Vik          | 5. März 2024
                    fr | Par Anna Berg et Jon Vik           | 5 mars 2024
                    es | Por Anna Berg y Jon Vik            | 5 de marzo de 2024
                    it | Di Anna Berg e Jon Vik             | 5 marzo 2024
                    pt | Por Anna Berg e Jon Vik            | 5 de março de 2024
                    nl | Door Anna Berg en Jon Vik          | 5 maart 2024
                    sv | Av Anna Berg och Jon Vik           | 5 mars 2024
                    da | Af Anna Berg og Jon Vik            | 5. marts 2024
                    no | Av Anna Berg og Jon Vik            | 5. mars 2024
                    pl | Przez Anna Berg i Jon Vik          | 5 marca 2024
                    pl | Autor: Anna Berg oraz Jon Vik      | 5 marca 2024
                    tr | Yazan: Anna Berg ve Jon Vik        | 5 Mart 2024
                    fi | Kirjoittanut Anna Berg ja Jon Vik  | 5. maaliskuuta 2024
                    cs | Napsal Anna Berg a Jon Vik         | 5. března 2024
                    ro | De Anna Berg și Jon Vik            | 5 martie 2024
                    hu | Írta: Anna Berg és Jon Vik         | 2024. március 5.
                    uk | Автор: Anna Berg та Jon Vik        | 5 березня 2024
                    ru | Автор: Anna Berg и Jon Vik         | 5 марта 2024
                    el | Του Anna Berg και Jon Vik          | 5 Μαρτίου 2024
                    """)
    void readsBylinesAndDaysInManyLanguages(String language, String byline, String day) {
        Draft draft =
                read(
                        "<html lang="
                                + language
                                + "><h1>The ferry that never came</h1><div>"
                                + byline
                                + "</div><div>"
                                + day
                                + "</div>"
                                + PROSE);

        assertEquals(List.of("Anna Berg", "Jon Vik"), draft.particulars().byline().authors());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), draft.particulars().published());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    https://www.lemonde.fr/idees/x,        Le Monde
                    https://edition.theguardian.com/x,     The Guardian
                    https://asia.nikkei.com/Opinion/x,     Nikkei Asia
                    https://www.invented.example/x,        Invented Daily
                    """)
    void namesWellKnownOutletsByTheirAddress(String address, String outlet) {
        Draft draft =
                read(
                        "<link rel=canonical href='"
                                + address
                                + "'><meta property=og:site_name content='Invented Daily'>"
                                + "<h1>The ferry that never came</h1>"
                                + PROSE);

        assertEquals(Optional.of(outlet), draft.particulars().outlet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://www.invented.example/opinion/editorials/the-ferry   |                      | EDITORIAL
                    https://www.invented.example/meinung/leitartikel/die-faehre |                      | EDITORIAL
                    https://www.invented.example/letters/the-ferry              |                      | LETTER
                    https://www.invented.example/columnists/the-ferry           |                      | COLUMN
                    https://www.invented.example/opinion/the-ferry              |                      | OP_ED
                    https://www.invented.example/islands/the-ferry              | OpinionNewsArticle   | OP_ED
                    https://www.invented.example/islands/the-ferry              | NewsArticle          | UNKNOWN
                    """)
    void tellsTheKindFromAddressAndSchema(String address, String type, Kind kind) {
        Draft draft =
                read(
                        "<link rel=canonical href='"
                                + address
                                + "'>"
                                + (type == null
                                        ? ""
                                        : script(
                                                "{\"@type\":\""
                                                        + type
                                                        + "\",\"headline\":\"The ferry\"}"))
                                + "<h1>The ferry</h1>"
                                + PROSE);

        assertEquals(kind, draft.particulars().kind());
    }

    @Test
    void keepsWhatStandsApartInBlocksOfItsOwn() {
        Draft draft =
                read(
                        "<article><h1>The ferry that never came</h1>"
                                + "<p class=standfirst>Three islands wait for a timetable that nobody signs.</p>"
                                + "<figure><img src=x><figcaption>The quay in March.</figcaption></figure>"
                                + PROSE
                                + "<blockquote class=pullquote>Nobody can say when it opens.</blockquote>"
                                + "<h2>Who pays</h2>"
                                + PROSE.replace("harbour", "port")
                                + "<aside class=related-stories><a href=/x>The lighthouse that moved</a></aside>"
                                + "<div class=author-bio>Anna Berg is a ferry captain and lives on the islands.</div>"
                                + "<p class=disclaimer>The views expressed here are those of the author.</p>"
                                + "</article>");

        for (Class<?> kind :
                List.of(
                        Block.Standfirst.class,
                        Block.Caption.class,
                        Block.PullQuote.class,
                        Block.Crosshead.class,
                        Block.RelatedStory.class,
                        Block.Bio.class,
                        Block.Disclaimer.class)) {
            assertTrue(
                    draft.blocks().stream().anyMatch(kind::isInstance),
                    () -> kind.getSimpleName() + " missing in " + draft.blocks());
        }
        assertEquals(6, draft.blocks().stream().filter(Block.Paragraph.class::isInstance).count());
    }

    private static String script(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static Draft read(String page) {
        return HtmlReader.read(
                page.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    }
}
