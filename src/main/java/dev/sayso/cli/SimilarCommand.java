package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Findings;
import dev.sayso.archive.Similar;
import dev.sayso.article.ArticleId;
import dev.sayso.export.PlainText;
import dev.sayso.json.ExplanationJson;
import dev.sayso.json.Json;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** More like one article. */
@Command(
        name = "similar",
        description =
                "List the articles that write of the same things as one: by the words that tell it from others, and by the organizations that both name. Its copies are not among them.",
        footer = {"", "Example:", "  sayso similar 1f8b2c3d4e5f60718293a4b5 --limit 5"})
final class SimilarCommand implements Callable<Integer> {
    @Mixin private final Opening opening = new Opening();
    @Mixin private final ArticleArgument article = new ArticleArgument();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many at most, up to 50; 10 when absent.")
    private int limit = 10;

    @Option(names = "--json", description = "One line of JSON for each article.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || limit > Archive.MOST_SIMILAR) {
            throw new UsageMistake(
                    "--limit takes a number from 1 to " + Archive.MOST_SIMILAR + ".");
        }
        return opening.read(this::list);
    }

    private int list(Archive archive, Output out, Terminal terminal) throws IOException {
        Optional<ArticleId> id = article.newest(archive, terminal);
        if (id.isEmpty()) {
            return ExitStatus.REFUSED;
        }
        Findings<Similar> found = archive.similar(id.get(), limit);
        for (Similar similar : found.found()) {
            if (json) {
                out.line(Json.print(ExplanationJson.write(similar)));
            } else {
                out.line(terminal.bold(PlainText.oneLine(similar.article().title())));
                out.line("  " + HitPrinter.about(similar.article()));
                HitPrinter.holds(out, similar.article(), "  ");
            }
        }
        if (found.partial()) {
            terminal.say("The time ran out: there may be more.");
        } else if (found.found().isEmpty()) {
            terminal.say("No other article here writes of the same things.");
        }
        return ExitStatus.DONE;
    }
}
