package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Search;
import dev.sayso.article.ArticleId;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Operand;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.QueryPrinter;
import dev.sayso.testing.MapArchive;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Distances in the index are those found by going through the words, in random texts. */
final class RandomProximityTest {
    private static final List<String> WORDS =
            List.of("weir", "Weir", "weirs", "lock", "locks", "mill-race", "race", "sluice", "is");

    @TempDir private Path folder;

    private final Random random = new Random(20260914);

    @Test
    void aThousandQueriesFindAndMarkTheSameAsGoingThroughTheWords() throws IOException {
        List<AnnotatedArticle> articles = Stream.generate(this::article).limit(60).toList();
        try (Archive archive = LuceneArchive.open(folder.resolve("index"));
                Archive words = new MapArchive()) {
            for (AnnotatedArticle article : articles) {
                archive.apply(Batch.of(article));
                words.apply(Batch.of(article));
            }
            int found = 0;
            for (int i = 0; i < 1_000; i++) {
                Query query = query();
                String typed = QueryPrinter.print(query);
                Set<ArticleId> expected = found(words, query);
                found += expected.isEmpty() ? 0 : 1;

                assertEquals(expected, found(archive, query), typed);
                AnnotatedArticle one = articles.get(random.nextInt(articles.size()));
                assertEquals(
                        words.highlight(one.id(), query),
                        archive.highlight(one.id(), query),
                        () -> typed + " in " + one.article().text());
            }
            assertTrue(found > 500, "queries that find something: " + found);
        }
    }

    private static Set<ArticleId> found(Archive archive, Query query) throws IOException {
        return archive.search(Search.of(query).sized(100)).hits().stream()
                .map(hit -> hit.article().id())
                .collect(Collectors.toSet());
    }

    private AnnotatedArticle article() {
        SampleArticle article = SampleArticles.titled(words(4));
        if (random.nextBoolean()) {
            article.standfirst(words(6));
        }
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            article.paragraph(words(2 + random.nextInt(12)) + ".");
        }
        return article.build();
    }

    private String words(int number) {
        return Stream.generate(() -> random.nextInt(3) == 0 ? one(WORDS) : "x" + random.nextInt(9))
                .limit(number)
                .collect(Collectors.joining(" "));
    }

    private Query query() {
        Scope scope = one(List.of(Scope.values()));
        return switch (random.nextInt(3)) {
            case 0 -> near(scope);
            case 1 -> {
                List<Query.Placed> parts = new ArrayList<>();
                for (int n = 2 + random.nextInt(2); n > 0; n--) {
                    parts.add(random.nextInt(3) == 0 ? near(scope) : operand(scope, 1));
                }
                yield new Query.Same(parts);
            }
            default -> new Query.AtLeast(1 + random.nextInt(3), operand(scope, 1));
        };
    }

    private Query.Near near(Scope scope) {
        return new Query.Near(operand(scope, 1), operand(scope, 1), random.nextInt(5));
    }

    private Operand operand(Scope scope, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> new Query.Prefix(scope, one(List.of("wei", "loc", "slu", "rac")));
            case 1 ->
                    new Query.Phrase(
                            scope, List.of(one(WORDS), one(WORDS)), 0, random.nextBoolean());
            case 2 -> new Query.Word(scope, one(WORDS), true);
            case 3, 4, 5 -> new Query.Word(scope, one(WORDS), false);
            default ->
                    new Query.Alternatives(
                            List.of(operand(scope, depth - 1), operand(scope, depth - 1)));
        };
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
