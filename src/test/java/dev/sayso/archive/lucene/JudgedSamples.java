package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.extract.Annotator;
import dev.sayso.home.CorpusFiles;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.ingest.Ingested;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.testing.JudgedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sample archive that comes with Sayso, and what people might ask of it. */
final class JudgedSamples {
    private static final Path CORPUS = Path.of("corpus");
    private static final Path QUERIES =
            Path.of("src/test/resources/dev/sayso/archive/lucene/judged-samples.tsv");

    private JudgedSamples() {}

    /** Read and annotated as {@code ingest} does it. */
    static List<AnnotatedArticle> articles() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        Annotator annotator =
                new Annotator(
                        AuthorityFile.parse(Files.readAllLines(CORPUS.resolve("authority.tsv"))));
        CorpusFiles files = new CorpusFiles(CORPUS);
        try (ArticleReader reader = new ArticleReader(() -> Instant.EPOCH)) {
            for (Path file : files.all()) {
                reader.read(
                        file,
                        files.pathOf(file),
                        part -> {
                            if (part instanceof Ingested.Accepted(var article, var partly)) {
                                articles.add(annotator.annotate(article));
                            }
                        });
            }
        }
        return articles;
    }

    /** Each line a query and the headlines that answer it, between them tabs. */
    static List<JudgedQuery> queries() throws IOException {
        return Files.readAllLines(QUERIES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(
                        cells ->
                                new JudgedQuery(
                                        cells[0],
                                        Arrays.asList(cells).subList(1, cells.length),
                                        "sample"))
                .toList();
    }
}
