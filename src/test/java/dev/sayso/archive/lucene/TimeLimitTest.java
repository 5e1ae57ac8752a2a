package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Facet;
import dev.sayso.archive.FacetPage;
import dev.sayso.archive.FacetRequest;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that takes too long is answered with what was found, and the answer says so. */
final class TimeLimitTest {
    private static final int MOST_LOOKS = 2_000;

    @TempDir private Path folder;

    @BeforeEach
    void fill() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(SampleArticles.all());
        for (int i = 0; i < 40; i++) {
            articles.add(
                    SampleArticles.titled("Attack " + i)
                            .outlet("Outlet " + i)
                            .paragraph("An attacker attacks, number " + i + ".")
                            .build());
        }
        try (LuceneArchive archive = LuceneArchive.open(folder)) {
            archive.apply(Batch.of(articles.toArray(AnnotatedArticle[]::new)));
        }
    }

    /** A clock by which the time is up when it has been looked at so many times. */
    private static TimeLimit after(int looks) {
        return () -> {
            int[] left = {looks};
            return () -> left[0]-- <= 0;
        };
    }

    private static Query read(String typed) {
        return ((Reading.Understood) QueryParser.parse(typed)).query();
    }

    private Results search(TimeLimit limit, Search search) throws IOException {
        try (LuceneArchive archive = LuceneArchive.open(folder, limit)) {
            return archive.search(search);
        }
    }

    @Test
    void withoutAnyTimeNothingIsFoundAndTheAnswerSaysSo() throws IOException {
        TimeLimit none = TimeLimit.of(Duration.ZERO);

        Results results = search(none, Search.of(read("attack")));

        assertTrue(results.partial());
        assertEquals(List.of(), results.hits());
        assertTrue(search(none, Search.counting(read("attack"))).partial());
        try (LuceneArchive archive = LuceneArchive.open(folder, none)) {
            List<Hit> given = new ArrayList<>();
            assertFalse(archive.hits(Search.of(read("attack")), given::add));
            FacetPage page =
                    archive.values(
                            new FacetRequest(Search.of(read("attack")), Facet.OUTLET, "", 0, 10));
            assertTrue(page.partial());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"attack", "att*", "at?ack", "atack~", "convoy OR attack -toll", "*"})
    void wheneverTheTimeIsUpTheAnswerIsWholeOrSaysThatItIsNot(String typed) throws IOException {
        Search search = Search.of(read(typed));
        Results whole = search(TimeLimit.USUAL, search);
        boolean wasPartial = false;
        boolean done = false;
        for (int looks = 0; looks < MOST_LOOKS && !done; looks++) {
            Results results = search(after(looks), search);
            wasPartial |= results.partial();
            done = !results.partial();
            assertTrue(results.total() <= whole.total());
            assertTrue(results.partial() || results.equals(whole), typed + " after " + looks);
        }

        assertFalse(whole.partial());
        assertTrue(wasPartial && done);
    }
}
