package dev.sayso.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {
    /** Asked for by {@link Failures}, who sees the command line and not the command. */
    static final String DEBUG = "--debug";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and an example.")
    @SuppressWarnings("unused") // picocli acts on it by itself
    private boolean help;

    @Option(names = "--quiet", description = "No progress and no counts; mistakes are still named.")
    private boolean quiet;

    @Option(names = DEBUG, description = "Show where in the program a failure happened.")
    @SuppressWarnings("unused") // asked for by name, see DEBUG
    private boolean debug;

    Terminal terminal() {
        return Terminal.here(quiet);
    }
}
