package dev.sayso.cli;

import dev.sayso.article.ArticleId;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes one article out. */
@Command(
        name = "delete",
        description =
                "Take one article out. Its original moves to corpus/.sayso/trash, so that a rebuild does not bring it back.",
        footer = {"", "Example:", "  sayso delete 1f8b2c3d4e5f60718293a4b5"})
final class DeleteCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();

    @Parameters(
            paramLabel = "ID",
            converter = ArticleIdConverter.class,
            description = "The article's id, as search prints it.")
    private ArticleId id = ArticleIdConverter.NONE;

    @Option(names = "--purge", description = "Remove the original for good.")
    private boolean purge;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = common.terminal();
        // Opened first for reading, so that a mistyped place is named and not made.
        place.openForReading().close();
        try (WayIn in = WayIn.open(place.home(), place.authorities(terminal))) {
            if (!in.intake().delete(id, purge)) {
                terminal.warn(
                        "There is no article " + id + " here; `sayso search` prints the ids.");
                return ExitStatus.REFUSED;
            }
        }
        terminal.say(
                purge
                        ? "Deleted for good."
                        : "Deleted. The original is in corpus/.sayso/trash if you want it back.");
        return ExitStatus.DONE;
    }
}
