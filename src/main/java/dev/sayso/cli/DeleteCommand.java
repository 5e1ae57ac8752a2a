package dev.sayso.cli;

import dev.sayso.article.ArticleId;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes one article out. */
@Command(
        name = "delete",
        description =
                "Take one article out. Its original moves to corpus/.sayso/trash, so that a rebuild does not bring it back.",
        footer = {"", "Example:", "  sayso delete 1f8b2c3d4e5f60718293a4b5"})
final class DeleteCommand implements Callable<Integer> {
    @Mixin private final Opening opening = new Opening();
    @Mixin private final ArticleArgument article = new ArticleArgument();

    @Option(names = "--purge", description = "Remove the original for good.")
    private boolean purge;

    @Override
    public Integer call() throws IOException {
        // Opened first for reading, so that a mistyped place is named and not made.
        return opening.read(
                (archive, out, terminal) -> {
                    Optional<ArticleId> id = article.exactly(archive, terminal);
                    return id.isPresent() ? delete(id.get(), terminal) : ExitStatus.REFUSED;
                });
    }

    private int delete(ArticleId id, Terminal terminal) throws IOException {
        try (WayIn in = opening.wayIn()) {
            if (!in.intake().delete(id, purge)) {
                terminal.warn("Article " + id + " was taken out in this very moment.");
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
