package dev.sayso.ingest;

import dev.sayso.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The sample exports of news databases, and what is in them; outlets and persons invented. */
abstract class DatabaseExports extends PartsOfFiles {
    static final Path SAMPLES = Path.of("src/test/resources/dev/sayso/ingest/database");

    static final String NEXIS =
            """
            1 The river does not wait for the ministry | Mariam Sethi | The Harbour Courier (Invented) | 2024-03-03 | op-ed | en
            2 NO_TEXT
            3 Toll road opens | Jon Vik + Anna Berg | Daily Example (Invented) | 2024-03-05 | unknown | en | CORRUPT\
            """;

    static final String FACTIVA =
            """
            1 The river does not wait for the ministry | Mariam Sethi | The Harbour Courier (Invented) | 2024-03-03 | op-ed | en
            2 Toll road opens | Jon Vik | Daily Example (Invented) | 2024-03-05 | unknown | en
            3 Der Fluss wartet nicht |  | Hafen-Kurier (erfunden) | 2024-03-06 | unknown | de\
            """;

    static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name));
    }

    /** The particulars of each part with its language and what is amiss, or why it was refused. */
    static String found(List<Ingested> parts) {
        return parts.stream().map(DatabaseExports::withLanguage).collect(Collectors.joining("\n"));
    }

    private static String withLanguage(Ingested part) {
        return switch (part) {
            case Ingested.Rejected(var refusal) -> refusal.part() + " " + refusal.reason();
            case Ingested.Accepted(Article article, var partly) ->
                    particulars(article)
                            + " | "
                            + article.particulars().language().orElse("-")
                            + partly.map(refusal -> " | " + refusal.reason()).orElse("");
        };
    }
}
