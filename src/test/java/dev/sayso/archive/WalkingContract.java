package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.ArticleId;
import dev.sayso.query.Query;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the hits of a search are gone through to the last one, in every archive. */
public abstract class WalkingContract {
    private static final int ARTICLES = 57;
    private static final Query WORD = new Query.Word(Query.Scope.ANY, "harvest", false);
    private static final Filter LANTERN = new Filter(Facet.OUTLET, Set.of("Lantern"), Set.of());

    private Archive archive;

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    /** Few different days and scores, so that most hits are equal to others. */
    @BeforeEach
    final void fillArchive() throws IOException {
        archive = open();
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            SampleArticle article =
                    SampleArticles.titled("Number " + i)
                            .outlet(i % 2 == 0 ? "Lantern" : "Harbour Courier")
                            .paragraph(
                                    "A harvest" + " harvest".repeat(i % 3) + ", the " + i + "th.");
            if (i % 5 != 0) {
                article.published("2024-03-0" + (1 + i % 4));
            }
            articles.add(article.build());
        }
        archive.apply(Batch.of(articles.toArray(AnnotatedArticle[]::new)));
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    private static Search search(Search.Sort sort, int size) {
        return new Search(WORD, List.of(LANTERN), sort, 1, size);
    }

    private static List<ArticleId> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.article().id()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void cursorsLeadThroughAllHitsInTheOrderOfOnePage(Search.Sort sort) throws IOException {
        List<ArticleId> whole = ids(archive.search(search(sort, 100)).hits());
        List<ArticleId> walked = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        boolean more = true;
        while (more) {
            Search search = search(sort, 4);
            Results results = archive.search(next.map(search::after).orElse(search));
            walked.addAll(ids(results.hits()));
            assertEquals(29, results.total());
            more = results.more();
            next = Optional.of(Cursor.after(results.hits().getLast(), sort));
        }

        assertEquals(29, whole.size());
        assertEquals(whole, walked);
    }

    @ParameterizedTest
    @EnumSource
    void allHitsAreGivenInTheSameOrder(Search.Sort sort) throws IOException {
        List<Hit> given = new ArrayList<>();

        assertTrue(archive.hits(search(sort, 3), given::add));

        assertEquals(ids(archive.search(search(sort, 100)).hits()), ids(given));
        assertFalse(given.getFirst().snippets().isEmpty());
    }

    @Test
    void aReaderThatWantsNoMoreGetsNoMore() throws IOException {
        List<Hit> given = new ArrayList<>();

        archive.hits(
                search(Search.Sort.NEWEST, 3),
                hit -> {
                    given.add(hit);
                    return given.size() < 5;
                });

        assertEquals(5, given.size());
    }

    @Test
    void whatComesInWhileHitsAreGivenIsNotAmongThem() throws IOException {
        Set<ArticleId> given = new HashSet<>();
        AnnotatedArticle late =
                SampleArticles.titled("Late").outlet("Lantern").paragraph("A harvest.").build();

        archive.hits(
                search(Search.Sort.OLDEST, 3),
                hit -> {
                    archive.apply(Batch.of(late));
                    return given.add(hit.article().id());
                });

        assertEquals(29, given.size());
        assertFalse(given.contains(late.id()));
    }

    @Test
    void troubleOfTheReaderIsHandedOn() {
        IOException thrown =
                assertThrows(
                        IOException.class,
                        () ->
                                archive.hits(
                                        search(Search.Sort.NEWEST, 3),
                                        hit -> {
                                            throw new IOException("the reader has gone");
                                        }));

        assertEquals("the reader has gone", thrown.getMessage());
    }

    @Test
    void pagesTellWhetherMoreFollow() throws IOException {
        assertTrue(archive.search(search(Search.Sort.NEWEST, 28)).more());
        assertFalse(archive.search(search(Search.Sort.NEWEST, 29)).more());
    }
}
