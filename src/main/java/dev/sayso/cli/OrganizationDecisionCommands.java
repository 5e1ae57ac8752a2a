package dev.sayso.cli;

import dev.sayso.archive.DecisionOutcome;
import dev.sayso.archive.OrganizationRequest;
import dev.sayso.archive.OrganizationRequest.Kind;
import dev.sayso.export.PlainText;
import dev.sayso.json.DecisionJson;
import dev.sayso.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands by which people decide about organizations. Names are names, acronyms or ids. */
final class OrganizationDecisionCommands {
    private OrganizationDecisionCommands() {}

    /** What they have in common: the decision is handed in, and its outcome told. */
    abstract static class Deciding implements Callable<Integer> {
        @Mixin private final Opening opening = new Opening();

        @Option(names = "--json", description = "What became of it, on one line of JSON.")
        private boolean json;

        abstract OrganizationRequest request();

        @Override
        public Integer call() throws IOException {
            // Opened first for reading, so that a mistyped place is named and not made.
            opening.read((archive, out, terminal) -> ExitStatus.DONE);
            DecisionOutcome outcome;
            try (WayIn in = opening.wayIn()) {
                outcome = in.intake().decide(request());
            }
            if (json) {
                try (Output out = new Output()) {
                    out.line(Json.print(DecisionJson.write(outcome)));
                }
            }
            return told(outcome, opening.terminal());
        }

        private static int told(DecisionOutcome outcome, Terminal terminal) {
            return switch (outcome) {
                case DecisionOutcome.Decided(var entry, int articles) -> {
                    terminal.say(
                            "Decision "
                                    + entry.number()
                                    + ": "
                                    + PlainText.oneLine(entry.summary())
                                    + ". "
                                    + ListedOrganizations.articles(articles)
                                    + " brought up to date; `sayso organizations undo "
                                    + entry.number()
                                    + "` takes it back.");
                    yield ExitStatus.DONE;
                }
                case DecisionOutcome.Ambiguous(String name, var meanings) -> {
                    terminal.warn("“" + name + "” may mean several; say which by its id:");
                    meanings.forEach(one -> terminal.warn("  " + ListedOrganizations.brief(one)));
                    yield ExitStatus.REFUSED;
                }
                case DecisionOutcome.Refused(String message) -> {
                    terminal.warn(message);
                    yield ExitStatus.REFUSED;
                }
            };
        }
    }

    /** Two are one. */
    @Command(
            name = "merge",
            description = "Two organizations are one; it keeps the id and heading of the first.",
            footer = {"", "Example:", "  sayso organizations merge \"World Bank\" IBRD"})
    static final class Merge extends Deciding {
        @Parameters(index = "0", paramLabel = "A", description = "The one that stays.")
        private String kept = "";

        @Parameters(index = "1", paramLabel = "B", description = "The one that joins it.")
        private String joined = "";

        @Override
        OrganizationRequest request() {
            return new OrganizationRequest(Kind.MERGE, List.of(kept, joined));
        }
    }

    /** Some names mean another. */
    @Command(
            name = "split",
            description =
                    "Articles that name it by none but these variants mean another organization. Where an article itself explains the variant by the full name, that holds.",
            footer = {"", "Example:", "  sayso organizations split pips PIPS"})
    static final class Split extends Deciding {
        @Parameters(index = "0", paramLabel = "NAME", description = "The organization.")
        private String name = "";

        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "VARIANT",
                description = "The names that mean another.")
        private List<String> variants = List.of();

        @Override
        OrganizationRequest request() {
            List<String> words = new ArrayList<>(List.of(name));
            words.addAll(variants);
            return new OrganizationRequest(Kind.SPLIT, words);
        }
    }

    /** Another heading. */
    @Command(
            name = "rename",
            description = "Show an organization under another heading; its names stay.",
            footer = {
                "",
                "Example:",
                "  sayso organizations rename pips \"Pak Institute for Peace Studies\""
            })
    static final class Rename extends Deciding {
        @Parameters(index = "0", paramLabel = "A", description = "The organization.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "HEADING", description = "The new heading.")
        private String heading = "";

        @Override
        OrganizationRequest request() {
            return new OrganizationRequest(Kind.RENAME, List.of(name, heading));
        }
    }

    /** Two are two. */
    @Command(
            name = "not-same",
            description =
                    "Two organizations are never taken for one; those that were joined by rule come apart.",
            footer = {
                "",
                "Example:",
                "  sayso organizations not-same \"Institute for Policy Studies\" \"Institute of Policy Studies\""
            })
    static final class NotSame extends Deciding {
        @Parameters(index = "0", paramLabel = "A", description = "One of them.")
        private String one = "";

        @Parameters(index = "1", paramLabel = "B", description = "The other.")
        private String other = "";

        @Override
        OrganizationRequest request() {
            return new OrganizationRequest(Kind.NOT_SAME, List.of(one, other));
        }
    }

    /** A decision less. */
    @Command(
            name = "undo",
            description = "Take a decision back; the last one when no number is given.",
            footer = {"", "Example:", "  sayso organizations undo 3"})
    static final class Undo extends Deciding {
        @Parameters(
                arity = "0..1",
                paramLabel = "N",
                description = "Its number, as `sayso organizations log` lists it.")
        private String number = "";

        @Override
        OrganizationRequest request() {
            return new OrganizationRequest(
                    Kind.UNDO, number.isEmpty() ? List.of() : List.of(number));
        }
    }
}
