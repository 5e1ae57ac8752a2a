package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.extract.Annotator;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ForesightTest extends HomeOnDisk {
    private final Annotator annotator = new Annotator(AuthorityFile.empty());

    /** Every third explains an acronym that the others only use. */
    private List<AnnotatedArticle> pieces(int first, int count) {
        List<AnnotatedArticle> pieces = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            String name = i % 3 == 0 ? "Orvane Centre for Harvest Research (OCHR)" : "OCHR";
            pieces.add(
                    annotator.annotate(
                            SampleArticles.titled("On harvest " + i)
                                    .paragraph(
                                            "According to "
                                                    + name
                                                    + ", harvests in valley number "
                                                    + i
                                                    + " fell by 12 percent.")
                                    .build()
                                    .article()));
        }
        return pieces;
    }

    private static Batch batch(List<AnnotatedArticle> articles) {
        return new Batch(articles, List.of(), List.of(), List.of());
    }

    @Test
    void whatManyArticlesMeanIsWrittenOnceAndNotAgain() throws IOException {
        Foresight foresight = new Foresight(archive, home);

        archive.apply(batch(foresight.identified(pieces(0, 90))));
        archive.apply(batch(foresight.identified(pieces(90, 5))));

        assertEquals(0, new Settling(archive, home, this).now());
    }

    @Test
    void aFewArticlesAreWrittenAsTheyStandAndSettledAfterwards() throws IOException {
        archive.apply(batch(new Foresight(archive, home).identified(pieces(0, 9))));

        assertEquals(6, new Settling(archive, home, this).now());
    }

    @Test
    void whatHasAnIdentityKeepsIt() throws IOException {
        archive.apply(batch(pieces(0, 90)));
        assertTrue(new Settling(archive, home, this).now() > 0);
        List<AnnotatedArticle> held = new ArrayList<>();
        for (AnnotatedArticle piece : pieces(0, 90)) {
            held.add(archive.get(piece.id()).orElseThrow());
        }

        assertEquals(held, new Foresight(archive, home).identified(held));
    }
}
