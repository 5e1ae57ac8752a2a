package dev.sayso.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Sayso's command line. */
@Command(
        name = "sayso",
        description = "Find out on whose say-so: a full-text archive of opinion pieces.",
        mixinStandardHelpOptions = true,
        subcommands = {ExtractCommand.class, AnnotateCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
