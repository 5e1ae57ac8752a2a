package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.json.EstablishedJson;
import dev.sayso.json.Json;
import dev.sayso.organization.OrganizationName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The organizations of an archive, and what is decided about them. */
@Command(
        name = "organizations",
        description =
                "List the organizations that articles name, under all their names; decide which names mean the same one. What you decide is kept in corpus/.sayso/organizations.jsonl.",
        subcommands = {
            OrganizationShowCommand.class,
            OrganizationSuggestionsCommand.class,
            OrganizationDecisionCommands.Merge.class,
            OrganizationDecisionCommands.Split.class,
            OrganizationDecisionCommands.Rename.class,
            OrganizationDecisionCommands.NotSame.class,
            OrganizationDecisionCommands.Undo.class,
            OrganizationLogCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  sayso organizations peace",
            "  sayso organizations show PIPS",
            "  sayso organizations merge \"World Bank\" IBRD"
        })
final class OrganizationsCommand implements Callable<Integer> {
    @Mixin private final Opening opening = new Opening();

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Words that stand in a name; every organization when absent.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            description = "How many at most, those in most articles first; all when absent.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--json", description = "One line of JSON for each organization.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        settle(opening);
        return opening.read(this::list);
    }

    private int list(Archive archive, Output out, Terminal terminal) throws IOException {
        List<String> wanted =
                words.stream().map(OrganizationName::fold).filter(w -> !w.isEmpty()).toList();
        List<KnownOrganization> found =
                archive.organizations().stream()
                        .filter(known -> known.mentioning() > 0 && isWanted(known, wanted))
                        .limit(limit)
                        .toList();
        for (KnownOrganization known : found) {
            print(known, json, ListedOrganizations.lines(known), out);
        }
        terminal.say(
                String.format(
                        Locale.ROOT,
                        found.size() == 1 ? "%,d organization." : "%,d organizations.",
                        found.size()));
        return ExitStatus.DONE;
    }

    private static boolean isWanted(KnownOrganization known, List<String> words) {
        return words.isEmpty()
                || known.organization().names().stream()
                        .map(OrganizationName::fold)
                        .anyMatch(name -> words.stream().allMatch(name::contains));
    }

    static void print(KnownOrganization known, boolean json, List<String> lines, Output out)
            throws IOException {
        if (json) {
            out.line(
                    Json.print(
                            EstablishedJson.write(
                                    known.organization(), known.mentioning(), known.citing())));
        } else {
            for (String line : lines) {
                out.line(line);
            }
        }
    }

    /** Takes up what was edited by hand in the authority file since the index was written. */
    static void settle(Opening opening) throws IOException {
        // Opened first for reading, so that a mistyped place is named and not made.
        opening.read((archive, out, terminal) -> ExitStatus.DONE);
        if (opening.home().knowsAuthorities()) {
            return;
        }
        try (WayIn in = opening.wayIn()) {
            int articles = in.intake().settleOrganizations();
            opening.terminal()
                    .say(
                            "The authority file was edited; "
                                    + ListedOrganizations.articles(articles)
                                    + " brought up to date.");
        }
    }
}
