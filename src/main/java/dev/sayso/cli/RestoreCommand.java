package dev.sayso.cli;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.home.Home;
import dev.sayso.home.backup.Restoring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an archive from a backup. */
@Command(
        name = "restore",
        description =
                "Make an archive from a backup, in a place where there is none: the corpus as it was, checked file by file, and an index with the same ids.",
        footer = {"", "Example:", "  sayso restore ~/sayso-2026-11-25.zip --home ~/op-eds"})
final class RestoreCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "What `sayso backup` wrote.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "One line of JSON for each article.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = common.terminal();
        Home home = place.home();
        if (!LuceneArchive.isEmpty(home.index())) {
            throw new ArchiveException(
                    ArchiveException.Cause.NOT_AN_INDEX,
                    "There is an index in "
                            + home.index()
                            + " already, and restoring never writes over one; name an empty place with --home.");
        }
        int files;
        try (Restoring restoring = Restoring.open(file);
                Progress progress = new Progress(terminal, "files", restoring.files())) {
            restoring.into(home, progress::reached);
            files = restoring.files();
        }
        try (Output out = new Output();
                Progress progress = new Progress(terminal, "files", files);
                OwnArchive archive = OwnArchive.open(home, place.authorities(terminal))) {
            IngestReport report = new IngestReport(out, progress, json);
            archive.intake().rebuild(report);
            report.close(terminal);
            return report.status();
        }
    }
}
