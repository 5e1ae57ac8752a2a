package dev.sayso.ingest;

import dev.sayso.article.Article;
import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold several pieces, and what is read from them: a line for each part. */
abstract class PartsOfFiles {
    @TempDir Path folder;

    private final ArticleReader reader = new ArticleReader(() -> Instant.EPOCH);

    @AfterEach
    void close() {
        reader.close();
    }

    List<Ingested> read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    List<Ingested> read(String name, byte[] bytes, Map<Field, String> columns) throws IOException {
        return read(Files.write(folder.resolve(name), bytes), columns);
    }

    List<Ingested> read(Path file) throws IOException {
        return read(file, Map.of());
    }

    List<Ingested> read(Path file, Map<Field, String> columns) throws IOException {
        List<Ingested> parts = new ArrayList<>();
        reader.read(
                file,
                file.getFileName().toString(),
                new ReadingOptions(columns, false),
                parts::add);
        return parts;
    }

    static Article article(Ingested part) {
        return ((Ingested.Accepted) part).article();
    }

    static String body(Ingested part) {
        return article(part).text();
    }

    /** Number, title, authors, outlet, date and kind of a piece. */
    static String particulars(Article article) {
        Particulars known = article.particulars();
        return article.original().part()
                + " "
                + known.title().orElse("-")
                + " | "
                + String.join(" + ", known.byline().authors())
                + " | "
                + known.outlet().orElse("-")
                + " | "
                + known.published().map(LocalDate::toString).orElse("-")
                + " | "
                + known.kind().label();
    }

    /** The particulars of each part, or why it was refused. */
    static String outcome(List<Ingested> parts) {
        return parts.stream().map(PartsOfFiles::line).collect(Collectors.joining("\n"));
    }

    static String line(Ingested part) {
        return switch (part) {
            case Ingested.Rejected(var refusal) ->
                    refusal.part() + " " + refusal.reason() + ": " + refusal.detail();
            case Ingested.Accepted(Article article, var partly) -> particulars(article);
        };
    }
}
