package dev.sayso.cli;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Intake;
import dev.sayso.home.CorpusFiles;
import dev.sayso.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the index match the corpus. */
@Command(
        name = "sync",
        description =
                "Make the index match the corpus folder: what was added, changed, moved or removed there is so in the archive afterwards. A moved article keeps its id and its corrections.",
        footer = {"", "Example:", "  sayso sync --home ~/op-eds"})
final class SyncCommand implements Callable<Integer> {
    @Mixin private final Opening opening = new Opening();

    @Option(
            names = "--full",
            description =
                    "Read every file, also those whose size and time are as they were at the last run.")
    private boolean full;

    @Option(
            names = "--force",
            description = "Go on when most of what is held is gone from the folder.")
    private boolean force;

    @Option(
            names = "--json",
            description = "One line of JSON for each article that changed, once it is durable.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = opening.terminal();
        Home home = opening.home();
        if (!Files.isDirectory(home.corpus())) {
            throw new ArchiveException(
                    ArchiveException.Cause.CORPUS_GONE,
                    "There is no folder "
                            + home.corpus()
                            + "; connect its disk, or name another with --home or --corpus.");
        }
        long total = new CorpusFiles(home.corpus()).all().size();
        try (WayIn in = opening.wayIn();
                Output out = new Output();
                Progress progress = new Progress(terminal, "files", total)) {
            SyncReport report = new SyncReport(out, progress, json);
            in.intake().sync(new Intake.Sync(full, force), report);
            report.close(terminal);
            return report.status();
        }
    }
}
