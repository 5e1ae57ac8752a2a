package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.export.PlainText;
import dev.sayso.home.Settlement;
import dev.sayso.json.EstablishedJson;
import dev.sayso.json.Json;
import dev.sayso.resolution.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Organizations that may be the same. */
@Command(
        name = "suggestions",
        description =
                "List organizations that may be the same, likeliest first, with the evidence. Nothing is joined until you say so: merge them, or say not-same.",
        footer = {"", "Example:", "  sayso organizations suggestions --limit 20"})
final class OrganizationSuggestionsCommand implements Callable<Integer> {
    @Mixin private final Opening opening = new Opening();

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            defaultValue = "50",
            description = "How many at most: ${DEFAULT-VALUE}.")
    private int limit = 50;

    @Option(names = "--json", description = "One line of JSON for each.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        OrganizationsCommand.settle(opening);
        return opening.read(this::list);
    }

    private int list(Archive archive, Output out, Terminal terminal) throws IOException {
        List<Suggestion> all = Settlement.of(archive, opening.home()).resolution().suggestions();
        for (Suggestion suggestion : all.stream().limit(limit).toList()) {
            print(suggestion, out);
        }
        terminal.say(
                all.size() > limit
                        ? "Shown are " + limit + " of " + all.size() + "."
                        : all.size() == 1 ? "1 suggestion." : all.size() + " suggestions.");
        return ExitStatus.DONE;
    }

    private void print(Suggestion suggestion, Output out) throws IOException {
        if (json) {
            out.line(Json.print(EstablishedJson.write(suggestion)));
            return;
        }
        out.line(ListedOrganizations.brief(suggestion.one()));
        out.line(ListedOrganizations.brief(suggestion.other()));
        out.line("    " + PlainText.oneLine(suggestion.evidence()));
    }
}
