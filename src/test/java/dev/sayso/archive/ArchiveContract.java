package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.ArticleId;
import dev.sayso.article.History;
import dev.sayso.article.Kind;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive does: keep, replace, remove, count and page. */
public abstract class ArchiveContract {
    private static final Query EVERYTHING = new Query.Everything();

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

    private void putAll() throws IOException {
        put(SampleArticles.all().toArray(AnnotatedArticle[]::new));
    }

    private static AnnotatedArticle numbered(int number) {
        return SampleArticles.titled("Piece " + number)
                .paragraph("Paragraph number " + number + " speaks of lanterns.")
                .published("2024-01-0" + (1 + number % 9))
                .build();
    }

    private long count(Query query) throws IOException {
        return archive.search(Search.of(query).sized(0)).total();
    }

    @Test
    void anEmptyArchiveFindsNothing() throws IOException {
        Results results = archive.search(Search.of(EVERYTHING));

        assertEquals(0, results.total());
        assertEquals(List.of(), results.hits());
        assertEquals(new Inventory(List.of(), List.of()), archive.inventory());
    }

    @Test
    void anArticleComesBackEqual() throws IOException {
        putAll();

        for (AnnotatedArticle article : SampleArticles.all()) {
            assertEquals(Optional.of(article), archive.get(article.id()));
        }
    }

    @Test
    void anIdThatIsNotHeldGivesNothing() throws IOException {
        putAll();

        ArticleId unknown = new ArticleId("0123456789abcdef");
        assertEquals(Optional.empty(), archive.get(unknown));
        assertEquals(Highlights.none(), archive.highlight(unknown, EVERYTHING));
    }

    @Test
    void puttingTheSameArticleTwiceIsPuttingItOnce() throws IOException {
        putAll();
        putAll();

        assertEquals(4, count(EVERYTHING));
        assertEquals(4, archive.statistics(EVERYTHING, 100).size());
    }

    @Test
    void anArticleReplacesTheOneHeldUnderItsId() throws IOException {
        put(
                SampleArticles.titled("Old")
                        .readFrom("a.txt", "same", 1)
                        .paragraph("Ferries.")
                        .build());
        put(SampleArticles.titled("New").readFrom("a.txt", "same", 1).paragraph("Trams.").build());

        assertEquals(1, count(EVERYTHING));
        assertEquals(0, count(new Query.Word(Scope.TEXT, "ferries", false)));
        assertEquals(1, count(new Query.Word(Scope.TEXT, "trams", false)));
    }

    @Test
    void aRemovedArticleIsGoneWithItsStatistics() throws IOException {
        putAll();
        AnnotatedArticle gone = SampleArticles.borderConvoys();

        archive.apply(new Batch(List.of(), List.of(), List.of(gone.id()), List.of()));

        assertEquals(Optional.empty(), archive.get(gone.id()));
        assertEquals(3, count(EVERYTHING));
        assertEquals(1, archive.statistics(EVERYTHING, 100).size());
    }

    @Test
    void removingWhatIsNotHeldChangesNothing() throws IOException {
        putAll();

        archive.apply(
                new Batch(
                        List.of(),
                        List.of(),
                        List.of(new ArticleId("0123456789abcdef")),
                        List.of()));

        assertEquals(4, count(EVERYTHING));
    }

    @Test
    void anEarlierVersionLeadsToTheArticleThatReplacedIt() throws IOException {
        ArticleId older = new ArticleId("0123456789abcdef");
        AnnotatedArticle held = numbered(1);
        put(
                new AnnotatedArticle(
                        held.article()
                                .with(new History(List.of(numbered(2).id(), older), Map.of())),
                        held.annotations()));
        put(numbered(2));

        assertEquals(Optional.of(held.id()), archive.successor(older));
        assertEquals(Optional.empty(), archive.successor(numbered(2).id()));
        assertEquals(Optional.empty(), archive.successor(held.id()));
        assertEquals(Optional.empty(), archive.successor(new ArticleId("fedcba9876543210")));
    }

    @Test
    void aBatchMayRemoveOneArticleAndPutAnother() throws IOException {
        put(numbered(1));

        archive.apply(
                new Batch(List.of(numbered(2)), List.of(), List.of(numbered(1).id()), List.of()));

        assertEquals(List.of(numbered(2).id()), ids(archive.search(Search.of(EVERYTHING))));
    }

    @Test
    void theInventoryIsSortedByPathAndPart() throws IOException {
        put(
                SampleArticles.titled("C").readFrom("b.mbox", "x", 2).build(),
                SampleArticles.titled("B").readFrom("b.mbox", "x", 1).build(),
                SampleArticles.titled("A").readFrom("a.txt", "y", 1).build());

        List<Holding> holdings = archive.inventory().holdings();

        assertEquals(
                List.of("a.txt#1", "b.mbox#1", "b.mbox#2"),
                holdings.stream().map(h -> h.path() + "#" + h.part()).toList());
        assertEquals(64, holdings.getFirst().sha256().length());
    }

    @Test
    void aRefusalIsKeptAndReplacedAndForgotten() throws IOException {
        Refusal first = new Refusal("bad.pdf", 1, "00", Reason.CORRUPT, "It is damaged.");
        Refusal second = new Refusal("bad.pdf", 1, "01", Reason.ENCRYPTED, "It has a password.");
        archive.apply(new Batch(List.of(), List.of(first), List.of(), List.of()));
        assertEquals(List.of(first), archive.inventory().refusals());

        archive.apply(new Batch(List.of(), List.of(second), List.of(), List.of()));
        assertEquals(List.of(second), archive.inventory().refusals());

        archive.apply(new Batch(List.of(), List.of(), List.of(), List.of("bad.pdf")));
        assertEquals(List.of(), archive.inventory().refusals());
    }

    @Test
    void refusalsAreNoArticles() throws IOException {
        Refusal refusal = new Refusal("bad.pdf", 1, "00", Reason.CORRUPT, "It is damaged.");
        archive.apply(new Batch(List.of(), List.of(refusal), List.of(), List.of()));

        assertEquals(0, count(EVERYTHING));
        assertEquals(0, count(new Query.Not(new Query.Word(Scope.ANY, "x", false))));
        assertEquals(0, count(new Query.Undated()));
    }

    @Test
    void refusalsAndArticlesMayComeInOneBatchInAnyOrder() throws IOException {
        Refusal refusal = new Refusal("bad.pdf", 1, "00", Reason.CORRUPT, "It is damaged.");
        archive.apply(new Batch(List.of(), List.of(refusal), List.of(), List.of()));
        archive.apply(new Batch(SampleArticles.all(), List.of(refusal), List.of(), List.of()));

        assertEquals(4, archive.inventory().holdings().size());
        assertEquals(List.of(refusal), archive.inventory().refusals());
    }

    @Test
    void statisticsAreNeverHitsThemselves() throws IOException {
        putAll();

        assertEquals(4, count(EVERYTHING));
        assertEquals(1, count(new Query.Undated()));
        assertEquals(3, count(new Query.Not(new Query.OfKind(Kind.OP_ED))));
        assertEquals(2, count(new Query.Has(Query.Property.STATISTICS)));
    }

    @Test
    void aSummarySaysWhatAListShows() throws IOException {
        putAll();

        for (Hit hit : archive.search(Search.of(EVERYTHING)).hits()) {
            assertEquals(Summary.of(archive.get(hit.article().id()).orElseThrow()), hit.article());
        }
    }

    @Test
    void aPageIsOneSliceOfTheWhole() throws IOException {
        for (int i = 0; i < 25; i++) {
            put(numbered(i));
        }
        List<ArticleId> whole = ids(page(1, 100));
        List<ArticleId> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            pages.addAll(ids(page(page, 7)));
        }

        assertEquals(25, page(1, 100).total());
        assertEquals(whole, pages);
        assertEquals(25, new HashSet<>(whole).size());
        assertEquals(List.of(), ids(page(9, 7)));
    }

    private Results page(int page, int size) throws IOException {
        return archive.search(new Search(EVERYTHING, List.of(), Search.Sort.NEWEST, page, size));
    }

    @Test
    void equalScoresAreOrderedById() throws IOException {
        for (int i = 0; i < 12; i++) {
            put(numbered(i));
        }
        List<ArticleId> ids = ids(archive.search(Search.of(EVERYTHING)));

        assertEquals(ids.stream().map(ArticleId::value).sorted().toList(), values(ids));
    }

    @Test
    void newestAndOldestFirstBothPutUndatedPiecesLast() throws IOException {
        putAll();
        Search search = Search.of(EVERYTHING);
        ArticleId undated = SampleArticles.undatedLetter().id();

        List<ArticleId> newest = ids(archive.search(search.sorted(Search.Sort.NEWEST)));
        List<ArticleId> oldest = ids(archive.search(search.sorted(Search.Sort.OLDEST)));

        assertEquals(SampleArticles.schoolMeals().id(), newest.getFirst());
        assertEquals(SampleArticles.oldRoads().id(), oldest.getFirst());
        assertEquals(undated, newest.getLast());
        assertEquals(undated, oldest.getLast());
    }

    @Test
    void theLedgerIsNewestFirstAndInTheOrderOfTheText() throws IOException {
        putAll();

        List<String> rows =
                archive.statistics(EVERYTHING, 100).stream()
                        .map(row -> row.statistic().text())
                        .toList();

        assertEquals(List.of("One in five", "1,099", "112 percent", "950"), rows);
        assertEquals(2, archive.statistics(EVERYTHING, 2).size());
        assertEquals(List.of(), archive.statistics(new Query.OfKind(Kind.LETTER), 100));
    }

    @Test
    void aFigureRepeatedInAPullQuoteIsOneRow() throws IOException {
        put(
                SampleArticles.titled("Twice")
                        .paragraph("It grew to 80 mills. There are 80 mills.")
                        .statistic("80", "80", QuantityKind.COUNT, "mill")
                        .statistic("80 mills", "80", QuantityKind.COUNT, "mill")
                        .repeating("s1")
                        .build());

        assertEquals(1, archive.statistics(EVERYTHING, 100).size());
        assertEquals(
                1, archive.search(Search.of(EVERYTHING)).hits().getFirst().article().statistics());
    }

    @Test
    void readersNeverSeeHalfABatch() throws IOException, InterruptedException, ExecutionException {
        int batches = 30;
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> reading =
                    () -> {
                        boolean whole = true;
                        for (long seen = 0; seen < batches * 3L; ) {
                            seen = count(EVERYTHING);
                            whole &= seen % 3 == 0;
                        }
                        return whole;
                    };
            List<Future<Boolean>> all = List.of(readers.submit(reading), readers.submit(reading));
            for (int i = 0; i < batches; i++) {
                put(numbered(3 * i), numbered(3 * i + 1), numbered(3 * i + 2));
            }
            for (Future<Boolean> one : all) {
                assertTrue(one.get());
            }
        }
    }

    @Test
    void aBatchIsVisibleWhenApplyReturns() throws IOException {
        for (int i = 0; i < 5; i++) {
            put(numbered(i));
            assertTrue(archive.get(numbered(i).id()).isPresent());
            assertEquals(i + 1, count(EVERYTHING));
            assertEquals(i + 1, archive.inventory().holdings().size());
        }
    }

    @Test
    void aSearchOfSizeNothingCountsOnly() throws IOException {
        putAll();

        Results results = archive.search(Search.of(EVERYTHING).sized(0));

        assertEquals(4, results.total());
        assertEquals(List.of(), results.hits());
        assertFalse(results.partial());
        assertEquals(2, results.counts(Facet.OUTLET).size());
    }

    @Test
    void aClosedArchiveSaysSo() throws IOException {
        archive.close();

        assertThrows(ArchiveException.class, () -> archive.search(Search.of(EVERYTHING)));
    }

    private static List<ArticleId> ids(Results results) {
        return results.hits().stream().map(hit -> hit.article().id()).toList();
    }

    private static List<String> values(List<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toList();
    }
}
