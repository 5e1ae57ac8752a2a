package dev.sayso.cli;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.article.ArticleId;
import dev.sayso.json.CopiesJson;
import dev.sayso.json.Json;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One article. */
@Command(
        name = "show",
        description = "Show one article: its text, whom it cites, and every figure in it.",
        footer = {"", "Example:", "  sayso show 1f8b2c3d4e5f60718293a4b5"})
final class ShowCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();

    @Parameters(
            paramLabel = "ID",
            converter = ArticleIdConverter.class,
            description = "The article's id, as search prints it.")
    private ArticleId id = ArticleIdConverter.NONE;

    @Option(names = "--json", description = "The article's record on one line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = common.terminal();
        try (Archive archive = place.openForReading();
                Output out = new Output()) {
            Optional<AnnotatedArticle> found = archive.get(id);
            if (found.isEmpty()) {
                terminal.warn(
                        "There is no article " + id + " here; `sayso search` prints the ids.");
                return ExitStatus.REFUSED;
            }
            if (json) {
                out.line(Json.print(CopiesJson.write(found.get(), archive.copies(id))));
            } else {
                new ArticlePrinter(out, terminal).print(found.get(), archive.copies(id));
            }
        }
        return ExitStatus.DONE;
    }
}
