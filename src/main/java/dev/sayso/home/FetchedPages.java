package dev.sayso.home;

import dev.sayso.archive.Fetching;
import dev.sayso.archive.FollowedFeed;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Intake;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.ingest.fetch.FetchRefused;
import dev.sayso.ingest.fetch.Fetched;
import dev.sayso.ingest.fetch.Fetcher;
import dev.sayso.ingest.fetch.PageAddress;
import dev.sayso.ingest.fetch.Validators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Fetches pages and hands them to the way in as files, each with where it is from. What was fetched
 * becomes an original of the corpus, byte for byte.
 */
public final class FetchedPages implements Fetching {
    private final Fetcher fetcher;
    private final Intake intake;
    private final Path corpus;

    /**
     * @param intake takes the pages, whether this process holds the archive or another one
     */
    public FetchedPages(Fetcher fetcher, Intake intake, Home home) {
        this.fetcher = fetcher;
        this.intake = intake;
        this.corpus = home.corpus();
    }

    @Override
    public void ingest(List<String> addresses, Hints hints, Consumer<IngestLine> lines)
            throws IOException {
        for (String address : addresses) {
            try {
                ingest(PageAddress.parse(address), hints, lines);
            } catch (FetchRefused e) {
                lines.accept(refused(address, e));
            }
        }
    }

    @Override
    public List<FollowedFeed> followed() throws IOException {
        return new FollowedFile(corpus).sources().stream().map(FollowedSource::told).toList();
    }

    private void ingest(PageAddress page, Hints hints, Consumer<IngestLine> lines)
            throws IOException {
        Optional<Path> there = held(page);
        if (there.isPresent()) {
            intake.ingest(List.of(there.get()), hints, lines);
        } else if (fetcher.fetch(page, Validators.none()) instanceof Fetched.Page fetched) {
            ingest(fetched, hints, lines);
        }
    }

    /** The original that was fetched from there. */
    private Optional<Path> held(PageAddress page) throws IOException {
        Optional<String> path = GivenHints.of(corpus).pathOf(page.toString());
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Path file = new CorpusFiles(corpus).file(path.get());
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(file)
                : Optional.empty();
    }

    /** In a folder of its own, so that the name of its server goes into the corpus with it. */
    private void ingest(Fetched.Page page, Hints hints, Consumer<IngestLine> lines)
            throws IOException {
        Path folder = Files.createTempDirectory("sayso-fetched-");
        try {
            Path file = folder.resolve(page.fileName());
            Files.createDirectories(CorpusFiles.parent(file));
            page.bytes().writeTo(file);
            intake.ingest(List.of(folder), hints.from(page.origin()), lines);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static IngestLine refused(String address, FetchRefused why) {
        return new IngestLine(
                Optional.empty(),
                address,
                1,
                Outcome.REFUSED,
                why.reason(),
                Optional.ofNullable(why.getMessage()));
    }
}
