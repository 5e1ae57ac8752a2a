package dev.sayso.cli;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Findings;
import dev.sayso.article.ArticleId;
import dev.sayso.json.CopiesJson;
import dev.sayso.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One article. */
@Command(
        name = "show",
        description =
                "Show one article: its text, whom it cites, every figure in it, and what was corrected.",
        footer = {"", "Example:", "  sayso show 1f8b2c3d4e5f60718293a4b5"})
final class ShowCommand implements Callable<Integer> {
    @Mixin private final Opening opening = new Opening();
    @Mixin private final ArticleArgument article = new ArticleArgument();

    @Option(names = "--json", description = "The article's record on one line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        return opening.read(this::show);
    }

    private int show(Archive archive, Output out, Terminal terminal) throws IOException {
        Optional<ArticleId> id = article.newest(archive, terminal);
        Optional<AnnotatedArticle> found =
                id.isPresent() ? archive.get(id.get()) : Optional.empty();
        if (found.isEmpty()) {
            return ExitStatus.REFUSED;
        }
        Findings<Comparison> compared = archive.copies(found.get().id());
        List<Comparison> copies = compared.found();
        if (compared.partial()) {
            terminal.say("The time ran out: there may be more copies.");
        }
        if (json) {
            out.line(Json.print(CopiesJson.write(found.get(), copies)));
        } else {
            new ArticlePrinter(out, terminal).print(found.get(), copies);
        }
        return ExitStatus.DONE;
    }
}
