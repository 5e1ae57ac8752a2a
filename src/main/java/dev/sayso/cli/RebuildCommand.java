package dev.sayso.cli;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Intake;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.home.CorpusFiles;
import dev.sayso.home.Home;
import dev.sayso.home.RemoteIntake;
import dev.sayso.home.ServeNote;
import dev.sayso.organization.AuthorityFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the index again. */
@Command(
        name = "rebuild",
        description =
                "Make the index again from the corpus, beside the old one, and put it in its place. Articles keep their ids.",
        footer = {"", "Example:", "  sayso rebuild --home ~/op-eds"})
final class RebuildCommand implements Callable<Integer> {
    private static final String BESIDE = ".rebuild";

    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();

    @Option(names = "--json", description = "One line of JSON for each article.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = common.terminal();
        Home home = place.home();
        if (!Files.isDirectory(home.corpus())) {
            throw new ArchiveException(
                    ArchiveException.Cause.NOT_AN_INDEX,
                    "There is no corpus in "
                            + home.corpus()
                            + " to make the index from; name it with --home or --corpus.");
        }
        long total = new CorpusFiles(home.corpus()).all().size();
        try (Output out = new Output();
                Progress progress = new Progress(terminal, "files", total)) {
            IngestReport report = new IngestReport(out, progress, json);
            Optional<ServeNote> served = WayIn.serving(home);
            if (served.isPresent()) {
                new RemoteIntake(served.get()).rebuild(report);
            } else {
                beside(home, place.authorities(terminal), report);
            }
            report.close(terminal);
            return report.status();
        }
    }

    private static void beside(Home home, AuthorityFile authorities, IngestReport report)
            throws IOException {
        Files.createDirectories(home.index());
        Path fresh = home.index().resolve(BESIDE);
        Closeable held = hold(home.index());
        try {
            clear(fresh);
            try (OwnArchive archive =
                    OwnArchive.open(new Home(home.corpus(), fresh), authorities)) {
                Intake intake = archive.intake();
                intake.rebuild(report);
            }
        } finally {
            held.close();
        }
        LuceneArchive.replace(home.index(), fresh);
        new Home(home.corpus(), fresh).handOver(home.index());
        remove(fresh);
    }

    /**
     * Keeps other writers out of the old index while the new one is made. A damaged one needs no
     * keeping: nobody can write to it.
     */
    private static Closeable hold(Path index) throws IOException {
        try {
            if (!LuceneArchive.isEmpty(index)) {
                LuceneArchive.openReadOnly(index).close();
            }
            return LuceneArchive.open(index);
        } catch (ArchiveException e) {
            return switch (e.why()) {
                case DAMAGED, NEWER_SCHEMA -> () -> {};
                case LOCKED, READ_ONLY, DISK_FULL, NOT_AN_INDEX, CORPUS_GONE -> throw e;
            };
        }
    }

    /** What an interrupted rebuild left goes; one that still runs is left alone. */
    private static void clear(Path fresh) throws IOException {
        try {
            LuceneArchive.open(fresh).close();
        } catch (ArchiveException e) {
            if (e.why() == ArchiveException.Cause.LOCKED) {
                throw e;
            }
        }
        remove(fresh);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                List<Path> deepestFirst = entries.sorted(Comparator.reverseOrder()).toList();
                for (Path entry : deepestFirst) {
                    Files.delete(entry);
                }
            }
        }
    }
}
