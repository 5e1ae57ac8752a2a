package dev.sayso.cli;

import dev.sayso.archive.Intake.Hints;
import dev.sayso.home.CorpusFiles;
import dev.sayso.home.FetchedPages;
import dev.sayso.home.Home;
import dev.sayso.ingest.fetch.Fetcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files and folders into the archive. */
@Command(
        name = "ingest",
        description =
                "Read files and folders into the archive, and pages from the web where --allow-fetch"
                        + " is given. What is there already is left alone, so run it again at any"
                        + " time.",
        footer = {
            "",
            "Examples:",
            "  sayso ingest --home ~/op-eds ~/Downloads/articles",
            "  sayso ingest --home ~/op-eds --allow-fetch https://outlet.example/a-piece"
        })
final class IngestCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();
    @Mixin private final ReadingFlags reading = new ReadingFlags();
    @Mixin private final FetchOption fetching = new FetchOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|URL",
            description = "Files, folders and addresses of pages.")
    private List<String> paths = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published them all.")
    private @Nullable String outlet;

    @Option(names = "--author", paramLabel = "NAME", description = "Who signed them all.")
    private @Nullable String author;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day they were all published, as in 2024-03-05.")
    private @Nullable LocalDate date;

    @Option(
            names = "--json",
            description = "One line of JSON for each article, once it is durable.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = common.terminal();
        List<String> addresses = paths.stream().filter(IngestCommand::isAddress).toList();
        List<Path> files = paths.stream().filter(typed -> !isAddress(typed)).map(Path::of).toList();
        Optional<Fetcher> fetcher = fetching.fetcher();
        if (fetcher.isEmpty() && !addresses.isEmpty()) {
            throw notAllowed(addresses.getFirst());
        }
        Home home = place.home();
        Hints hints =
                new Hints(
                        Optional.ofNullable(outlet),
                        Optional.ofNullable(author),
                        Optional.ofNullable(date),
                        reading.columns(),
                        reading.ocr());
        try (WayIn in = WayIn.open(home, place.authorities(terminal));
                Output out = new Output();
                Progress progress =
                        new Progress(
                                terminal,
                                "files",
                                new CorpusFiles(home.corpus()).count(files) + addresses.size())) {
            IngestReport report = new IngestReport(out, progress, json);
            if (!files.isEmpty()) {
                in.intake().ingest(files, hints, report);
            }
            if (fetcher.isPresent() && !addresses.isEmpty()) {
                try (Fetcher pages = fetcher.get()) {
                    new FetchedPages(pages, in.intake(), home).ingest(addresses, hints, report);
                }
            }
            report.close(terminal);
            return report.status();
        }
    }

    private static boolean isAddress(String typed) {
        return typed.matches("(?is)https?://.*");
    }

    private static UsageMistake notAllowed(String address) {
        return new UsageMistake(
                "Sayso does not fetch "
                        + address
                        + " by itself; save the page and ingest the file, or allow it with --allow-fetch.");
    }
}
