package dev.sayso.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sayso.extract.Annotator;
import dev.sayso.home.Home;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.ingest.Ingested;
import dev.sayso.json.ArticleJson;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the article records that would be indexed. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints the article records that would be indexed; touches no index.",
        footer = "%nExample:%n  sayso extract article.html --json")
final class ExtractCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "print JSON Lines")
    private boolean json;

    private boolean refused;

    @Override
    public Integer call() throws IOException {
        Annotator annotator =
                new Annotator(new Home(Path.of("corpus"), Path.of("index")).authorities());
        try (ArticleReader reader = new ArticleReader(InstantSource.system())) {
            for (Path path : paths) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        reader.read(file, file.toString(), part -> print(annotator, part));
                    }
                }
            }
        }
        return refused ? 1 : 0;
    }

    private void print(Annotator annotator, Ingested part) {
        PrintStream out = System.out;
        switch (part) {
            case Ingested.Accepted accepted -> {
                try {
                    out.println(
                            JSON.writeValueAsString(
                                    ArticleJson.write(annotator.annotate(accepted.article()))));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            case Ingested.Rejected rejected -> {
                refused = true;
                System.err.println(
                        rejected.refusal().path()
                                + ": refused ("
                                + rejected.refusal().reason()
                                + ") "
                                + rejected.refusal().detail());
            }
        }
    }
}
