package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One record for each format, as it was approved. {@code -Dgolden.update=true} writes them anew;
 * the difference is then reviewed.
 */
class GoldenArticleTest {
    private static final Path SAMPLES = Path.of("src/test/resources/dev/sayso/ingest/samples");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flood-wrapped.txt",
                "flood.md",
                "flood.html",
                "flood.pdf",
                "flood.docx",
                "flood.odt",
                "flood.rtf",
                "flood.epub",
                "flood.eml",
                "letters.mbox"
            })
    void recordIsAsApproved(String name) throws IOException {
        String read = String.join("\n", records(name)) + "\n";
        Path golden = SAMPLES.resolveSibling("golden").resolve(name + ".json");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, read);
        }
        assertEquals(Files.readString(golden), read);
    }

    /** Plain texts in the layouts in which people keep, copy and send them, one file each. */
    @ParameterizedTest
    @MethodSource("texts")
    void plainTextIsReadAsApproved(String name) throws IOException {
        recordIsAsApproved(name);
    }

    static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("text"))) {
            return files.map(file -> "text/" + file.getFileName()).sorted().toList();
        }
    }

    private static List<String> records(String name) throws IOException {
        List<String> records = new ArrayList<>();
        try (ArticleReader reader = new ArticleReader(() -> Instant.EPOCH)) {
            reader.read(SAMPLES.resolve(name), name, part -> records.add(print(part)));
        }
        return records;
    }

    private static String print(Ingested part) {
        return switch (part) {
            case Ingested.Rejected(var refusal) -> refusal.toString();
            case Ingested.Accepted(var article, var partly) -> {
                ObjectNode record =
                        ArticleJson.write(new AnnotatedArticle(article, Annotations.none()));
                record.remove(
                        List.of("ingested", "replaces", "corrections", "analysis", "analysisNote"));
                yield record.toPrettyString() + partly.map(Object::toString).orElse("");
            }
        };
    }
}
