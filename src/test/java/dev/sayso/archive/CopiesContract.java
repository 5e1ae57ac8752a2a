package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.ArticleId;
import dev.sayso.duplicate.MadeUpPieces;
import dev.sayso.query.Query;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive knows of articles that are copies of each other. */
public abstract class CopiesContract {
    private static final List<String> RIVER = new MadeUpPieces(1, 1).piece(400);
    private static final List<String> ROAD = new MadeUpPieces(1, 2).piece(400);

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

    private static SampleArticle piece(String title, String outlet, List<String> paragraphs) {
        SampleArticle article = SampleArticles.titled(title).outlet(outlet);
        paragraphs.forEach(article::paragraph);
        return article;
    }

    private static final AnnotatedArticle FIRST =
            piece("The river", "Courier", RIVER).published("2024-03-02").build();
    private static final AnnotatedArticle REPRINT =
            piece("Of rivers", "Argus", RIVER).published("2024-03-04").build();
    private static final AnnotatedArticle TRIMMED =
            piece("A river runs", "Lantern", RIVER.subList(0, RIVER.size() / 2))
                    .published("2024-03-03")
                    .build();
    private static final AnnotatedArticle OTHER = piece("The road", "Courier", ROAD).build();

    private void put(AnnotatedArticle... articles) throws IOException {
        archive.apply(Batch.of(articles));
    }

    private void remove(AnnotatedArticle... articles) throws IOException {
        List<ArticleId> ids = List.of(articles).stream().map(AnnotatedArticle::id).toList();
        archive.apply(new Batch(List.of(), List.of(), ids, List.of()));
    }

    private Set<ArticleId> found(Query query) throws IOException {
        return archive.search(Search.of(query).sized(100)).hits().stream()
                .map(hit -> hit.article().id())
                .collect(Collectors.toSet());
    }

    private static Set<ArticleId> ids(AnnotatedArticle... articles) {
        return List.of(articles).stream().map(AnnotatedArticle::id).collect(Collectors.toSet());
    }

    @Test
    void anArticleAloneIsNoDuplicate() throws IOException {
        put(FIRST, OTHER);

        assertEquals(Set.of(), found(new Query.Duplicate()));
        assertEquals(List.of(), archive.copies(FIRST.id()).found());
        assertEquals(2, found(new Query.Not(new Query.Duplicate())).size());
    }

    @Test
    void copiesInOneBatchAreFound() throws IOException {
        put(FIRST, OTHER, REPRINT, TRIMMED);

        assertEquals(ids(FIRST, REPRINT, TRIMMED), found(new Query.Duplicate()));
        assertEquals(ids(OTHER), found(new Query.Not(new Query.Duplicate())));
    }

    @Test
    void copiesThatComeLaterAreFound() throws IOException {
        put(FIRST);
        put(OTHER);
        put(TRIMMED);
        assertEquals(ids(FIRST, TRIMMED), found(new Query.Duplicate()));

        put(REPRINT);
        assertEquals(ids(FIRST, REPRINT, TRIMMED), found(new Query.Duplicate()));
    }

    @Test
    void aGroupIsAskedForByAnyOfItsArticles() throws IOException {
        put(FIRST, OTHER, REPRINT);

        assertEquals(ids(FIRST, REPRINT), found(new Query.CopiesOf(FIRST.id())));
        assertEquals(ids(FIRST, REPRINT), found(new Query.CopiesOf(REPRINT.id())));
        assertEquals(ids(OTHER), found(new Query.CopiesOf(OTHER.id())));
        assertEquals(Set.of(), found(new Query.CopiesOf(new ArticleId("0123456789abcdef"))));
    }

    @Test
    void aHitNamesTheOthersTheEarliestFirst() throws IOException {
        put(FIRST, OTHER, REPRINT, TRIMMED);

        for (Hit hit : archive.search(Search.of(new Query.Everything())).hits()) {
            if (hit.article().id().equals(REPRINT.id())) {
                assertEquals(
                        List.of(
                                new Copy(Summary.of(FIRST), true),
                                new Copy(Summary.of(TRIMMED), false)),
                        hit.copies());
            }
            assertEquals(hit.article().id().equals(OTHER.id()) ? 0 : 2, hit.copies().size());
        }
    }

    @Test
    void copiesAreComparedWithTheArticle() throws IOException {
        put(FIRST, REPRINT, TRIMMED);

        List<Comparison> compared = archive.copies(FIRST.id()).found();

        assertEquals(
                List.of(Summary.of(TRIMMED), Summary.of(REPRINT)),
                compared.stream().map(Comparison::other).toList());
        Comparison trimmed = compared.getFirst();
        assertTrue(trimmed.isRetitled());
        assertEquals(1, trimmed.likeness().similarity());
        assertEquals(0.5, trimmed.missing(), 0.2);
        assertEquals(0, trimmed.added());
        assertTrue(compared.getLast().likeness().sameText());
    }

    @Test
    void removingACopyLeavesTheOthersAGroup() throws IOException {
        put(FIRST, REPRINT, TRIMMED);

        remove(REPRINT);

        assertEquals(ids(FIRST, TRIMMED), found(new Query.Duplicate()));
        assertEquals(1, archive.copies(FIRST.id()).found().size());
    }

    @Test
    void theLastOfAGroupIsNoDuplicate() throws IOException {
        put(FIRST, REPRINT, TRIMMED);

        remove(REPRINT, TRIMMED);

        assertEquals(Set.of(), found(new Query.Duplicate()));
    }

    /**
     * Two excerpts that have nothing in common are copies of one piece, and of nothing without it.
     */
    @Test
    void aGroupFallsApartWithTheArticleThatHeldItTogether() throws IOException {
        int half = RIVER.size() / 2;
        AnnotatedArticle beginning = piece("Begin", "Argus", RIVER.subList(0, half)).build();
        AnnotatedArticle end = piece("End", "Lantern", RIVER.subList(half, RIVER.size())).build();
        put(beginning);
        put(end);
        assertEquals(Set.of(), found(new Query.Duplicate()));

        put(FIRST);
        assertEquals(ids(FIRST, beginning, end), found(new Query.CopiesOf(end.id())));

        remove(FIRST);
        assertEquals(Set.of(), found(new Query.Duplicate()));
    }

    @Test
    void anArticleWithAnotherTextLeavesItsGroup() throws IOException {
        put(FIRST, piece("Reprint", "Argus", RIVER).readFrom("a.txt", "a", 1).build());
        assertEquals(2, found(new Query.Duplicate()).size());

        put(piece("Reprint", "Argus", ROAD).readFrom("a.txt", "a", 1).build());
        assertEquals(Set.of(), found(new Query.Duplicate()));

        put(piece("Reprint", "Argus", RIVER).readFrom("a.txt", "a", 1).build());
        assertEquals(2, found(new Query.Duplicate()).size());
    }

    @Test
    void puttingACopyAgainChangesNothing() throws IOException {
        put(FIRST, REPRINT);
        put(REPRINT);
        put(FIRST, REPRINT);

        assertEquals(ids(FIRST, REPRINT), found(new Query.CopiesOf(FIRST.id())));
        assertEquals(1, archive.copies(FIRST.id()).found().size());
    }

    @Test
    void shortTextsAreCopiesOnlyWordByWord() throws IOException {
        String letter =
                "Sir, the café on the square has closed, and no toll booth will replace it.";
        put(
                piece("A letter", "Courier", List.of(letter)).build(),
                piece("A letter", "Argus", List.of(letter.replace("café", "Cafe"))).build(),
                piece("A letter", "Lantern", List.of(letter.replace("closed", "opened"))).build(),
                piece("Untitled", "Courier", List.of("Read on.")).build(),
                piece("Untitled", "Argus", List.of("Read on.")).build(),
                piece("Empty", "Courier", List.of()).build(),
                piece("Empty", "Argus", List.of()).build());

        assertEquals(2, found(new Query.Duplicate()).size());
    }

    /** Whatever the order and the batches, and whatever came and went between. */
    @Test
    void groupsDoNotDependOnTheOrder() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int piece = 0; piece < 8; piece++) {
            List<String> text = new MadeUpPieces(2, piece).piece(300);
            for (int copy = 0; copy <= piece % 4; copy++) {
                articles.add(
                        piece(
                                        "Piece " + piece,
                                        "Outlet " + copy,
                                        text.subList(copy % 3 / 2, text.size()))
                                .build());
            }
        }
        put(articles.toArray(AnnotatedArticle[]::new));
        Map<String, Integer> expected = sizes(articles);
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            remove(articles.toArray(AnnotatedArticle[]::new));
            Collections.shuffle(articles, random);
            for (int from = 0; from < articles.size(); ) {
                int to = Math.min(articles.size(), from + 1 + random.nextInt(5));
                put(articles.subList(from, to).toArray(AnnotatedArticle[]::new));
                from = to;
            }
            AnnotatedArticle moved = articles.get(random.nextInt(articles.size()));
            remove(moved);
            put(moved);
            assertEquals(expected, sizes(articles));
        }
    }

    private Map<String, Integer> sizes(List<AnnotatedArticle> articles) throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (AnnotatedArticle article : articles) {
            sizes.put(article.id().value(), archive.copies(article.id()).found().size());
        }
        return sizes;
    }

    private static SampleArticle withFigures(String title, String outlet, String day) {
        List<String> text = new ArrayList<>(RIVER);
        text.addFirst("The survey counted 80 mills. A year before there were 80 mills too.");
        return piece(title, outlet, text).published(day);
    }

    private static AnnotatedArticle early() {
        return withFigures("Early", "Courier", "2024-03-02")
                .statistic("80 mills.", "80", QuantityKind.COUNT, "mill")
                .statistic("80 mills too", "80", QuantityKind.COUNT, "mill")
                .build();
    }

    private static AnnotatedArticle late() {
        return withFigures("Late", "Argus", "2024-04-02")
                .paragraph("Since then 12 more have closed.")
                .statistic("80 mills.", "80", QuantityKind.COUNT, "mill")
                .statistic("80 mills too", "80", QuantityKind.COUNT, "mill")
                .statistic("12 more", "12", QuantityKind.COUNT, "mill")
                .build();
    }

    private List<String> rows(Query query, int limit) throws IOException {
        return archive.statistics(query, limit).stream()
                .map(
                        row ->
                                row.article().title()
                                        + ": "
                                        + row.statistic().text()
                                        + " +"
                                        + row.copies().size())
                .toList();
    }

    @Test
    void aStatisticOfSeveralCopiesIsOneRowWithTheEarliest() throws IOException {
        put(late(), early());

        assertEquals(
                List.of("Late: 12 more +0", "Early: 80 mills. +1", "Early: 80 mills too +1"),
                rows(new Query.Everything(), 100));
        assertEquals(List.of("Late: 12 more +0"), rows(new Query.Everything(), 1));
        assertEquals(2, rows(new Query.Everything(), 2).size());
    }

    @Test
    void aStatisticStandsWithTheEarliestOfTheArticlesAskedFor() throws IOException {
        put(late(), early());

        assertEquals(
                List.of("Late: 80 mills. +1", "Late: 80 mills too +1", "Late: 12 more +0"),
                rows(new Query.InOutlet("Argus"), 100));
    }

    @Test
    void theSameFigureInTwoPiecesThatAreNoCopiesIsTwoRows() throws IOException {
        SampleArticle other = piece("Other", "Argus", ROAD).published("2024-05-01");
        other.paragraph("The survey counted 80 mills.");
        put(early(), other.statistic("80 mills.", "80", QuantityKind.COUNT, "mill").build());

        assertEquals(3, archive.statistics(new Query.Everything(), 100).size());
    }

    @Test
    void totalsAndFacetsCountEveryCopy() throws IOException {
        put(FIRST, REPRINT, TRIMMED);

        Results all = archive.search(Search.of(new Query.Everything()));

        assertEquals(3, all.total());
        assertEquals(3, all.counts(Facet.OUTLET).size());
        assertFalse(all.partial());
    }
}
