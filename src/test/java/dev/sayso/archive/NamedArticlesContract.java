package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.ArticleId;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A contract over a few articles that its tests call by short names. */
abstract class NamedArticlesContract {
    private final Map<String, AnnotatedArticle> articles;
    private Archive archive;

    /**
     * @param articles by their names
     */
    NamedArticlesContract(Map<String, AnnotatedArticle> articles) {
        this.articles = Map.copyOf(articles);
    }

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    @BeforeEach
    final void fillArchive() throws IOException {
        archive = open();
        archive.apply(Batch.of(articles.values().toArray(AnnotatedArticle[]::new)));
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    /** The archive with these articles. */
    final Archive archive() {
        return archive;
    }

    /** A query that has to be readable. */
    static Query parsed(String typed) {
        return assertInstanceOf(Reading.Understood.class, QueryParser.parse(typed), typed).query();
    }

    /** The names of what is found, in the order of the alphabet. */
    final String found(String typed) throws IOException {
        Map<ArticleId, String> names =
                articles.entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getValue().id(), Map.Entry::getKey));
        return archive.search(Search.of(parsed(typed))).hits().stream()
                .map(hit -> names.get(hit.article().id()))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
