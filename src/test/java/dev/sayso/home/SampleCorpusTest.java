package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.article.Article;
import dev.sayso.article.Particulars;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.ingest.Ingested;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the sample archive that comes with Sayso and compares it with what a person sees there. */
class SampleCorpusTest {
    private static final Path CORPUS = Path.of("corpus");
    private static final Path EXPECTED =
            Path.of("src/test/resources/dev/sayso/corpus-expected.tsv");

    @TestFactory
    List<DynamicTest> readsEachSampleArticleAsAPersonDoes() throws IOException {
        List<String> read = new ArrayList<>();
        try (ArticleReader reader = new ArticleReader(InstantSource.system())) {
            CorpusFiles files = new CorpusFiles(CORPUS);
            for (Path file : files.all()) {
                reader.read(file, files.pathOf(file), part -> read.add(line(part)));
            }
        }
        List<String> expected =
                Files.readAllLines(EXPECTED).stream().filter(l -> !l.startsWith("#")).toList();
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(
                DynamicTest.dynamicTest(
                        "every piece is read and no other",
                        () -> assertEquals(names(expected), names(read))));
        for (String wanted : expected) {
            tests.add(
                    DynamicTest.dynamicTest(
                            name(wanted),
                            () ->
                                    assertEquals(
                                            wanted,
                                            read.stream()
                                                    .filter(l -> name(l).equals(name(wanted)))
                                                    .collect(Collectors.joining("\n")))));
        }
        return tests;
    }

    private static List<String> names(List<String> lines) {
        return lines.stream().map(SampleCorpusTest::name).sorted().toList();
    }

    /** Path and part. */
    private static String name(String line) {
        return String.join(" ", List.of(line.split("\t", -1)).subList(0, 2));
    }

    private static String line(Ingested part) {
        return switch (part) {
            case Ingested.Accepted(Article article, var partly) -> line(article);
            case Ingested.Rejected(var refusal) ->
                    String.join(
                            "\t",
                            refusal.path(),
                            String.valueOf(refusal.part()),
                            "refused: " + refusal.detail());
        };
    }

    private static String line(Article article) {
        Particulars particulars = article.particulars();
        String authors = String.join(" | ", particulars.byline().authors());
        return String.join(
                "\t",
                article.original().path(),
                String.valueOf(article.original().part()),
                particulars.title().orElse("-"),
                authors.isEmpty() ? "-" : authors,
                particulars.outlet().orElse("-"),
                particulars.published().map(LocalDate::toString).orElse("-"),
                particulars.kind().label(),
                particulars.language().orElse("-"));
    }
}
