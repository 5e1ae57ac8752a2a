package dev.sayso.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.article.Kind;
import dev.sayso.article.Particulars;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindReaderTest {
    private static final String PROSE =
            "<p>The harbour has been closed since the winter, and nobody can say when it opens.</p>"
                    + "<p>A second paragraph tells how many boats lie idle there, and why they do.</p>"
                    + "<p>A third one asks, as such pieces do, who is going to pay for all of it.</p>";

    private static Particulars read(String page) {
        return HtmlReader.read(
                        page.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty())
                .particulars();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    <span class="section-label">Opinion</span>                 ; '' ; OP_ED
                    <p class="kicker">Columnists · From the Quay</p>           ; '' ; COLUMN
                    <div class="crumbs"><a>Home</a> › <a>Leader</a></div>      ; '' ; EDITORIAL
                    <p>Opinion</p>                                             ; '' ; OP_ED
                    ''                                                         ; <div>Posted in <a>Opinion</a> on 5 March 2024 by Anna Berg</div> ; OP_ED
                    ''                                                         ; <div>Opinion · 5 March 2024 · by Anna Berg</div> ; OP_ED
                    """)
    void aLabelNearTheTitleTellsTheKind(String above, String below, Kind kind) {
        String page = "<article>" + above + "<h1>A dry summer</h1>" + below + PROSE + "</article>";
        assertEquals(kind, read(page).kind());
    }

    @Test
    void theSectionBetweenTitleAndOutletTellsTheKind() {
        String page =
                "<title>A dry summer | Comment | The Invented Post</title><h1>A dry summer</h1>"
                        + PROSE;
        assertEquals(Kind.OP_ED, read(page).kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    <nav><a>News</a> <a>Editorial</a></nav><ul><li>Opinion</li><li>Letters</li></ul> ; ''
                    '' ; <div class="share"><p>Comment</p></div>
                    '' ; <p>Comment</p>
                    """)
    void menusAndButtonsTellNothing(String above, String below) {
        String page = above + "<article><h1>A dry summer</h1>" + below + PROSE + "</article>";
        assertEquals(Kind.UNKNOWN, read(page).kind());
    }

    @Test
    void anEditorialBoardSignsAsSuch() {
        String page =
                "<script type='application/ld+json'>{\"@type\":\"OpinionNewsArticle\",\"headline\":\"A dry summer\","
                        + "\"articleSection\":\"Editorial\",\"author\":{\"@type\":\"Organization\",\"name\":\"Editorial Board\"}}"
                        + "</script><h1>A dry summer</h1>"
                        + PROSE;
        assertEquals(List.of("Editorial Board"), read(page).byline().authors());
        assertEquals(Kind.EDITORIAL, read(page).kind());
    }

    @Test
    void anOldPageOfTablesHasOutletTitleAndBylineByLineBreaksAlone() {
        String page =
                "<HTML><HEAD><TITLE>The Invented Post: A dry summer</TITLE></HEAD><BODY><TABLE><TR><TD>"
                        + "<FONT SIZE=1>Friday, March 8, 2024 | Columns | <I>From the Quay</I></FONT>"
                        + "<P><FONT SIZE=5><B>A dry summer</B></FONT><BR><FONT><I>By Anna Berg</I></FONT></P>"
                        + PROSE
                        + "</TD></TR><TR><TD>Copyright &copy; 2024 The Invented Post. Webmaster: 4812</TD></TR>"
                        + "</TABLE></BODY></HTML>";
        Particulars read = read(page);
        assertEquals(Optional.of("A dry summer"), read.title());
        assertEquals(List.of("Anna Berg"), read.byline().authors());
        assertEquals(Optional.of("The Invented Post"), read.outlet());
        assertEquals(Kind.COLUMN, read.kind());
    }
}
