package dev.sayso.cli;

import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.export.PlainText;
import dev.sayso.home.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in what appears in a folder, until it is stopped. */
@Command(
        name = "watch",
        description =
                "Take in new and changed files of a folder, as `ingest` does, each when it has stopped"
                        + " growing. Goes on until it is stopped with Ctrl-C; another process may serve"
                        + " the archive meanwhile.",
        footer = {"", "Example:", "  sayso watch --home ~/op-eds ~/Downloads/articles"})
final class WatchCommand implements Callable<Integer> {
    @Mixin private final Opening opening = new Opening();

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--json",
            description = "One line of JSON for each article, once it is durable.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = opening.terminal();
        Home home = opening.home();
        try (Output out = new Output();
                Progress progress = new Progress(Terminal.here(true), "files", 0);
                FolderWatch watch =
                        FolderWatch.of(
                                folder,
                                home,
                                (files, lines) -> {
                                    try (WayIn in = opening.wayIn()) {
                                        in.intake().ingest(files, Hints.none(), lines);
                                    }
                                },
                                terminal)) {
            terminal.say("Watching " + folder + "; stop it with Ctrl-C.");
            IngestReport report = new IngestReport(out, progress, json);
            watch.run(json ? report : report.andThen(line -> tell(line, out)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.DONE;
    }

    private static void tell(IngestLine line, Output out) {
        if (line.outcome() == Outcome.REFUSED) {
            return;
        }
        try {
            out.line(PlainText.oneLine(line.path() + ": " + line.outcome().label()));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
