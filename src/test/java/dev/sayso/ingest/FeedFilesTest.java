package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feeds of every kind, each written here; the outlet and its people are invented. */
class FeedFilesTest extends ReaderOfFiles {
    private static final String BODY =
            "<p>"
                    + "The invented council of Lower Marsh met on a wet Thursday and decided nothing. "
                            .repeat(4)
                    + "</p><p>"
                    + "The river went on rising past the old weir and into the cellars. ".repeat(4)
                    + "</p>";

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- made by hand -->\n"
                + "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel>"
                + "<title>The Marsh Invented Post</title><link>https://post.invented.example/</link>"
                + "<atom:link rel=\"self\" href=\"https://post.invented.example/feed\"/><language>en-GB</language>"
                + items
                + "</channel></rss>";
    }

    private static String item(String title, String fields) {
        return "<item><title>" + title + "</title>" + fields + "</item>";
    }

    private List<Ingested> readRss(String items) throws IOException {
        return read("feed.xml", bytes(rss(items)));
    }

    private static void assertIsTheWeir(Article piece) {
        assertEquals("The weir & we", piece.displayTitle());
        assertEquals(List.of("Anna Berg"), piece.particulars().byline().authors());
        assertEquals(Optional.of("The Marsh Invented Post"), piece.particulars().outlet());
        assertEquals(
                Optional.of("2024-03-12"), piece.particulars().published().map(Object::toString));
        assertEquals(Optional.of("https://post.invented.example/weir"), piece.particulars().url());
        assertEquals(2, piece.text().split("\n\n").length);
        assertFalse(piece.text().contains("<"));
    }

    @Test
    void itemOfRssIsAPieceWithItsOwnParticulars() throws IOException {
        List<Ingested> parts =
                readRss(
                        item(
                                        "The weir &amp; we",
                                        "<link>https://post.invented.example/weir</link><dc:creator>Anna Berg</dc:creator>"
                                                + "<pubDate>Tue, 12 Mar 2024 06:00:00 +0000</pubDate>"
                                                + "<description>In short.</description><content:encoded><![CDATA["
                                                + BODY
                                                + "]]></content:encoded>")
                                + item(
                                        "Other",
                                        "<description><![CDATA["
                                                + BODY
                                                + BODY
                                                + "]]></description>"));

        assertEquals(List.of("1", "2"), outcomes(parts));
        assertIsTheWeir(article(parts.getFirst()));
    }

    @Test
    void entryOfAtomIsAPieceWhateverTypeItsContentHas() throws IOException {
        String entry =
                "<entry><title>The weir &amp; we</title><link rel=\"edit\" href=\"https://post.invented.example/edit\"/>"
                        + "<link href=\"https://post.invented.example/weir\"/><published>2024-03-12T06:00:00Z</published>"
                        + "<updated>2024-04-01T00:00:00Z</updated><author><name>Anna Berg</name><email>a@invented.example</email></author>%s</entry>";
        String xhtml =
                "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
                        + BODY
                        + "</div></content>";
        String html = "<content type=\"html\">" + BODY.replace("<", "&lt;") + "</content>";
        String text =
                "<content type=\"text\">"
                        + BODY.replace("</p><p>", "\n\n").replaceAll("</?p>", "")
                        + "</content>";

        List<Ingested> parts =
                read(
                        "atom.xml",
                        bytes(
                                "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Marsh Invented Post</title>"
                                        + entry.formatted(xhtml)
                                        + entry.formatted(html)
                                        + entry.formatted(text)
                                        + "</feed>"));

        assertEquals(List.of("1", "2", "3"), outcomes(parts));
        parts.forEach(part -> assertIsTheWeir(article(part)));
    }

    @Test
    void itemOfAnRdfFeedIsAPiece() throws IOException {
        String feed =
                "<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                        + " xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<channel><title>The Marsh Invented Post</title></channel>"
                        + "<item><title>The weir &amp;amp; we</title><link>https://post.invented.example/weir</link>"
                        + "<dc:creator>Anna Berg</dc:creator><dc:date>2024-03-12</dc:date><description>"
                        + BODY.replace(
                                        "</p>",
                                        " ".repeat(2)
                                                + "And the weir stood as it had stood. ".repeat(5)
                                                + "</p>")
                                .replace("<", "&lt;")
                        + "</description></item></rdf:RDF>";

        List<Ingested> parts = read("feed.rdf", bytes(feed));

        assertEquals(List.of("1"), outcomes(parts));
        assertIsTheWeir(article(parts.getFirst()));
    }

    @Test
    void itemOfAJsonFeedIsAPiece() throws IOException {
        String feed =
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"The Marsh Invented Post\", \"items\": ["
                        + "{\"id\": \"1\", \"url\": \"https://post.invented.example/weir\", \"title\": \"The weir & we\","
                        + " \"authors\": [{\"name\": \"Anna Berg\"}], \"date_published\": \"2024-03-12T06:00:00Z\","
                        + " \"content_html\": \""
                        + BODY
                        + "\"}]}";

        List<Ingested> parts = read("feed.json", bytes(feed));

        assertEquals(List.of("1"), outcomes(parts));
        assertIsTheWeir(article(parts.getFirst()));
    }

    @Test
    void summaryIsMarkedAsOne() throws IOException {
        List<Ingested> parts =
                readRss(
                        item(
                                        "Short",
                                        "<description>The council met, and more in the paper.</description>")
                                + item(
                                        "Cut",
                                        "<description><![CDATA["
                                                + BODY
                                                + BODY
                                                + "<p>And so the […]</p>]]></description>"));

        assertEquals(List.of("1 partly NO_TEXT", "2 partly NO_TEXT"), outcomes(parts));
        assertEquals(
                "The feed holds the summary of this piece only.",
                partly(parts.getFirst()).detail());
    }

    @Test
    void itemWithoutTextIsRefusedByItsTitle() throws IOException {
        List<Ingested> parts =
                readRss(item("Only a headline", "<link>https://x.invented.example</link>"));

        assertEquals(List.of("1 NO_TEXT"), outcomes(parts));
        assertTrue(refusal(parts.getFirst()).detail().contains("“Only a headline”"));
    }

    @Test
    void addressIsNotTheAuthorsName() throws IOException {
        List<Ingested> parts =
                readRss(
                        item(
                                "The weir",
                                "<author>anna@invented.example (Anna Berg)</author><description><![CDATA["
                                        + BODY
                                        + "]]></description>"));

        assertEquals(
                List.of("Anna Berg"), article(parts.getFirst()).particulars().byline().authors());
    }

    @Test
    void usualMistakesOfFeedsAreMended() throws IOException {
        List<Ingested> parts =
                readRss(
                        item(
                                "Marsh & River\u0001 caf&eacute;&nbsp;news",
                                "<description><![CDATA[" + BODY + BODY + "]]></description>"));

        assertEquals(List.of("1"), outcomes(parts));
        assertEquals("Marsh & River café news", article(parts.getFirst()).displayTitle());
    }

    @Test
    void charsetIsTheDeclaredOne() throws IOException {
        String feed =
                rss(item(
                                "Über die Flüsse",
                                "<description>" + BODY.replace("<", "&lt;") + "</description>"))
                        .replace("UTF-8", "ISO-8859-1");

        List<Ingested> parts = read("feed.xml", feed.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("Über die Flüsse", article(parts.getFirst()).displayTitle());

        List<Ingested> cyrillic =
                read(
                        "koi.xml",
                        rss(item(
                                        "Река",
                                        "<description>"
                                                + BODY.replace("<", "&lt;")
                                                + "</description>"))
                                .replace("UTF-8", "koi8-r")
                                .getBytes(Charset.forName("koi8-r")));
        assertEquals("Река", article(cyrillic.getFirst()).displayTitle());
    }

    @Test
    void feedCutInTheMiddleGivesTheItemsBefore() throws IOException {
        String item =
                item("The weir", "<description><![CDATA[" + BODY + BODY + "]]></description>");
        byte[] whole = bytes(rss(item.repeat(4)));

        List<Ingested> parts = read("feed.xml", Arrays.copyOf(whole, whole.length - 300));

        assertEquals(List.of("1", "2", "3", "4 CORRUPT"), outcomes(parts));
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        String feed =
                rss(item(
                                "Laughs",
                                "<description>&a29;"
                                        + BODY.replace("<", "&lt;")
                                        + "</description>"))
                        .replace("<rss ", laughs + "]>\n<rss ");

        List<Ingested> parts = read("feed.xml", bytes(feed));

        assertEquals(1, parts.size());
        assertTrue(article(parts.getFirst()).text().length() < 1000);
    }

    @Test
    void filesOutsideAreNotLookedAt() throws IOException {
        String feed =
                rss(item(
                                "Outside",
                                "<description>&file;"
                                        + BODY.replace("<", "&lt;")
                                        + "</description>"))
                        .replace(
                                "<rss ",
                                "<!DOCTYPE rss [<!ENTITY file SYSTEM \"file:///etc/passwd\">]><rss ");

        assertFalse(article(read("feed.xml", bytes(feed)).getFirst()).text().contains("root:"));
    }

    @Test
    void manyReferencesAreNoTrouble() throws IOException {
        String text =
                "<p>"
                        + "The weir is &lt;not&gt; &#8220;open&#8221; &amp; we pay. ".repeat(30_000)
                        + "</p>";
        String feed =
                rss(
                        item(
                                "Many",
                                "<description>"
                                        + text.replace("&", "&amp;").replace("<", "&lt;")
                                        + "</description>"));

        assertEquals(List.of("1"), outcomes(read("feed.xml", bytes(feed))));
    }

    @Test
    void emptyFeedHoldsNoItem() throws IOException {
        assertEquals(List.of("1 NO_TEXT"), outcomes(readRss("")));
    }
}
