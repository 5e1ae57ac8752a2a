package dev.sayso.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Sayso's command line. */
@Command(
        name = "sayso",
        description = "Find out on whose say-so: a full-text archive of opinion pieces.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            IngestCommand.class,
            SyncCommand.class,
            FollowCommand.class,
            WatchCommand.class,
            SearchCommand.class,
            CitesCommand.class,
            StatisticsCommand.class,
            ClaimsCommand.class,
            ShowCommand.class,
            SimilarCommand.class,
            CorrectCommand.class,
            DeleteCommand.class,
            StatusCommand.class,
            VerifyCommand.class,
            RebuildCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ExtractCommand.class,
            AnnotateCommand.class,
            OrganizationsCommand.class
        },
        footer = {
            "",
            "`sayso COMMAND --help` explains a command and shows an example.",
            "Exit status: 0 done, 1 some input was refused, 2 wrong usage, 3 the archive cannot be opened."
        })
public final class Main implements Callable<Integer> {
    /** Held here, because the logging of the platform forgets a logger that nobody holds. */
    private static final Logger EVERYTHING = Logger.getLogger("");

    @Spec private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** The command line and all its commands. */
    static CommandLine commands() {
        CommandLine commands = new CommandLine(new Main());
        commands.getSubcommands().values().stream()
                .filter(sub -> sub.getCommand() instanceof HasQuery)
                .forEach(sub -> TypedQuery.allowMinus(sub.getCommandSpec()));
        commands.getSubcommands().values().stream()
                .filter(sub -> sub.getCommand() instanceof SearchCommand)
                .forEach(sub -> QueryHelp.addTo(sub.getCommandSpec()));
        return commands;
    }

    private static int run(String[] arguments) {
        boolean debug = List.of(arguments).contains(CommonOptions.DEBUG);
        EVERYTHING.setLevel(debug ? Level.INFO : Level.OFF);
        // what fails in the background, as joining segments on a full disk, fails the work itself
        // too
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, e) -> EVERYTHING.log(Level.INFO, "in " + thread.getName(), e));
        Failures failures = new Failures();
        CommandLine command =
                commands()
                        .setExecutionStrategy(Main::execute)
                        .setExecutionExceptionHandler(failures)
                        .setParameterExceptionHandler(failures);
        try {
            return command.execute(arguments);
        } catch (Error e) {
            return Failures.handle(e, debug);
        }
    }

    /** An option that stands before the last word of a command would be lost without a sound. */
    private static int execute(ParseResult parsed) {
        for (ParseResult level = parsed; level.hasSubcommand(); level = level.subcommand()) {
            if (!level.matchedOptions().isEmpty()) {
                CommandLine lost = level.commandSpec().commandLine();
                String option = level.matchedOptions().getFirst().longestName();
                String whole = level.subcommand().commandSpec().qualifiedName();
                throw new ParameterException(
                        lost,
                        option,
                        new UsageMistake(
                                "Put " + option + " behind `" + whole + "`, not inside it."));
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        spec.commandLine().usage(System.err);
        return ExitStatus.WRONG_USAGE;
    }
}
