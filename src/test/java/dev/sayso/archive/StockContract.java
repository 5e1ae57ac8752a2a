package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.article.Shortfall;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much every archive says that it holds, and what it says is not whole. */
public abstract class StockContract {
    private Archive archive;

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    @BeforeEach
    final void openArchive() throws IOException {
        archive = open();
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    private void put(AnnotatedArticle... articles) throws IOException {
        archive.apply(Batch.of(articles));
    }

    @Test
    void theStockCountsArticlesAndTheirFilesAndFollowsEveryBatch() throws IOException {
        AnnotatedArticle alone = SampleArticles.titled("A").readFrom("a.txt", "y", 1).build();
        AnnotatedArticle second = SampleArticles.titled("C").readFrom("b.mbox", "x", 2).build();
        Refusal refusal = new Refusal("bad.pdf", 1, "00", Reason.CORRUPT, "It is damaged.");
        assertEquals(new Stock(0, 0, List.of(), List.of(), false), archive.stock());

        put(alone, SampleArticles.titled("B").readFrom("b.mbox", "x", 1).build());
        put(second);
        archive.apply(new Batch(List.of(), List.of(refusal), List.of(), List.of()));
        assertEquals(new Stock(3, 2, List.of(refusal), List.of(), false), archive.stock());

        archive.apply(new Batch(List.of(), List.of(), List.of(second.id()), List.of()));
        assertEquals(new Stock(2, 2, List.of(refusal), List.of(), false), archive.stock());

        archive.apply(new Batch(List.of(), List.of(), List.of(alone.id()), List.of("bad.pdf")));
        assertEquals(new Stock(1, 1, List.of(), List.of(), false), archive.stock());
    }

    @Test
    void whatWasReadOnlyPartlyIsKeptWithItsReasonUntilTheArticleGoes() throws IOException {
        AnnotatedArticle cut =
                SampleArticles.titled("Cut")
                        .readFrom("b.txt", "x", 2)
                        .readPartly(Reason.TOO_LARGE, "Only the first\nhalf was read.")
                        .build();
        put(SampleArticles.titled("Whole").readFrom("a.txt", "y", 1).build(), cut);

        assertEquals(
                List.of(
                        new PartlyRead(
                                cut.id(),
                                "b.txt",
                                2,
                                new Shortfall(Reason.TOO_LARGE, "Only the first\nhalf was read."))),
                archive.stock().partly());
        assertEquals(Optional.of(cut), archive.get(cut.id()));

        put(
                new AnnotatedArticle(
                        cut.article().read(Optional.empty()), cut.reading(), cut.identities()));
        assertEquals(List.of(), archive.stock().partly());
    }
}
