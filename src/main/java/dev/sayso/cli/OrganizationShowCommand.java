package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.archive.KnownOrganization;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One organization, with the reasons why its names are one. */
@Command(
        name = "show",
        description =
                "Show an organization: every name, how many articles use it, and why the names are held to mean one.",
        footer = {"", "Example:", "  sayso organizations show PIPS"})
final class OrganizationShowCommand implements Callable<Integer> {
    @Mixin private final Opening opening = new Opening();

    @Parameters(paramLabel = "NAME", description = "Any of its names, its acronym, or its id.")
    private String name = "";

    @Option(names = "--json", description = "One line of JSON for each that the name may mean.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        OrganizationsCommand.settle(opening);
        return opening.read(this::show);
    }

    private int show(Archive archive, Output out, Terminal terminal) throws IOException {
        List<KnownOrganization> meant = archive.organizations(name);
        for (KnownOrganization known : meant) {
            OrganizationsCommand.print(known, json, ListedOrganizations.everything(known), out);
        }
        if (meant.isEmpty()) {
            terminal.warn(
                    "No organization goes by “"
                            + name
                            + "” here; `sayso organizations` lists those there are.");
            return ExitStatus.REFUSED;
        }
        return ExitStatus.DONE;
    }
}
