package dev.sayso.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.home.Home;
import dev.sayso.home.backup.Backup;
import dev.sayso.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts all that cannot be made again into one file. */
@Command(
        name = "backup",
        description =
                "Put the corpus into one file: originals, authority file, corrections, decisions and trash. The index is not in it: restoring makes it again. Others may write meanwhile.",
        footer = {"", "Example:", "  sayso backup ~/sayso-2026-11-25.zip --home ~/op-eds"})
final class BackupCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Write over a file of that name.")
    private boolean replace;

    @Option(names = "--json", description = "One line of JSON about the backup.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Home home = place.home();
        check(home);
        Terminal terminal = common.terminal();
        Backup.Held held;
        try (Progress progress = new Progress(terminal, "files", Backup.count(home))) {
            held = Backup.write(home, file, progress::reached);
        }
        for (String left : held.leftOut()) {
            terminal.warn("Not in the backup: " + left + ".");
        }
        if (json) {
            try (Output out = new Output()) {
                out.line(
                        Json.print(
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("file", file.toString())
                                        .put("files", held.files())
                                        .put("bytes", held.bytes())));
            }
        }
        terminal.say(
                String.format(
                        Locale.ROOT,
                        "%,d files (%,d bytes) are in %s now. `sayso restore %s --home DIR` makes an archive of it.",
                        held.files(),
                        held.bytes(),
                        file,
                        file));
        return held.leftOut().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private void check(Home home) {
        Path whole = file.toAbsolutePath().normalize();
        if (!Files.isDirectory(home.corpus())) {
            throw new UsageMistake(
                    "There is no corpus in " + home.corpus() + "; name the archive with --home.");
        }
        if (Files.isDirectory(whole)) {
            throw new UsageMistake(file + " is a folder; name the file to write.");
        }
        if (whole.startsWith(home.corpus()) || whole.startsWith(home.index())) {
            throw new UsageMistake(
                    "A backup inside the archive would be lost with it; name a file elsewhere.");
        }
        if (Files.exists(whole) && !replace) {
            throw new UsageMistake(
                    file
                            + " exists already; name another file, or add --replace to write over it.");
        }
    }
}
