package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.archive.ClaimSearch;
import dev.sayso.json.ClaimJson;
import dev.sayso.json.Json;
import dev.sayso.ledger.Claim;
import dev.sayso.query.Query;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Statistics of many articles gathered into claims. */
@Command(
        name = "claims",
        description =
                "Gather what the matching articles say of one and the same fact: each value, on whose say-so, in which outlets, since when, what contradicts what, and whether the sums come out.",
        footer = {
            "",
            "Examples:",
            "  sayso claims",
            "  sayso claims 'attacks date:2024' --show contradicted",
            "  sayso claims cites:PIPS --least 1 --json"
        })
final class ClaimsCommand implements Callable<Integer>, HasQuery {
    @Mixin private final Opening opening = new Opening();
    @Mixin private final QueryArgument asked = new QueryArgument();

    @Option(
            names = "--show",
            paramLabel = "WHICH",
            description =
                    "Only claims that are contradicted, or that an article gets wrong: ${COMPLETION-CANDIDATES}.",
            converter = ShowConverter.class,
            completionCandidates = ShowConverter.class)
    private ClaimSearch.Show show = ClaimSearch.Show.ALL;

    @Option(
            names = "--least",
            paramLabel = "N",
            description =
                    "Only claims of at least so many articles; 2 when absent, and 1 with --show.")
    private int least;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; all when absent.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--json", description = "One line of JSON for each claim.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (least < 0 || limit < 0) {
            throw new UsageMistake("--least and --limit are numbers from 1.");
        }
        Query query = asked.read(opening.terminal());
        return opening.read((archive, out, terminal) -> list(query, archive, out, terminal));
    }

    private int list(Query query, Archive archive, Output out, Terminal terminal)
            throws IOException {
        int made = least > 0 ? least : show.least();
        int[] counted = {0};
        boolean whole =
                archive.claims(
                        new ClaimSearch(query, show, made, 0, limit),
                        claim -> {
                            print(claim, out, terminal);
                            counted[0]++;
                            return true;
                        });
        if (!whole) {
            terminal.warn(AllHits.TOO_LONG);
        }
        int printed = counted[0];
        terminal.say(
                whole && printed == 0
                        ? "No such claims there. `sayso claims --least 1` shows those of one article."
                        : String.format(
                                Locale.ROOT, printed == 1 ? "%,d claim." : "%,d claims.", printed));
        return ExitStatus.DONE;
    }

    private void print(Claim claim, Output out, Terminal terminal) throws IOException {
        if (json) {
            out.line(Json.print(ClaimJson.write(claim)));
            return;
        }
        for (String line : ClaimText.lines(claim, terminal)) {
            out.line(line);
        }
        out.line("");
    }
}
