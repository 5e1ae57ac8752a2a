package dev.sayso.ingest;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.sayso.article.Article;
import dev.sayso.article.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of every container share: a folder, and a reader that tells all pieces. */
@Timeout(120)
abstract class ReaderOfFiles {
    /** A paragraph of a piece; different for each number. */
    static String piece(int number) {
        return "By Anna Berg\n\nThe invented council of Lower Marsh met for meeting number "
                + number
                + " and decided nothing, as ever.\n\nThe river, which was not asked, went on rising"
                + " past the old weir and into the cellars.\n";
    }

    /** The same as a page. */
    static String page(int number) {
        return "<html><head><title>Meeting "
                + number
                + "</title></head><body><article><h1>Meeting "
                + number
                + "</h1><p>"
                + "The invented council of Lower Marsh met on a wet Thursday and decided nothing, as ever. "
                        .repeat(3)
                + "</p><p>"
                + "The river, which was not asked, went on rising past the old weir and into the cellars. "
                        .repeat(3)
                + "</p></article></body></html>";
    }

    @TempDir Path folder;

    private final ArticleReader reader = new ArticleReader(() -> Instant.EPOCH);

    @AfterEach
    void close() {
        reader.close();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    List<Ingested> read(Path file) throws IOException {
        List<Ingested> parts = new ArrayList<>();
        reader.read(file, file.getFileName().toString(), parts::add);
        return parts;
    }

    List<Ingested> read(String name, byte[] bytes) throws IOException {
        return read(file(name, bytes));
    }

    static Article article(Ingested part) {
        return assertInstanceOf(Ingested.Accepted.class, part).article();
    }

    static Refusal refusal(Ingested part) {
        return assertInstanceOf(Ingested.Rejected.class, part).refusal();
    }

    static Refusal partly(Ingested part) {
        Optional<Refusal> partly = assertInstanceOf(Ingested.Accepted.class, part).partly();
        return partly.orElseThrow();
    }

    /** What became of each piece: its part number and its reason, where it has one. */
    static List<String> outcomes(List<Ingested> parts) {
        return parts.stream().map(ReaderOfFiles::outcome).toList();
    }

    private static String outcome(Ingested part) {
        return switch (part) {
            case Ingested.Accepted(Article article, Optional<Refusal> partly) ->
                    article.original().part()
                            + partly.map(refusal -> " partly " + refusal.reason()).orElse("");
            case Ingested.Rejected(Refusal refusal) -> refusal.part() + " " + refusal.reason();
        };
    }
}
