package dev.sayso.cli;

import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.DiskTrouble;
import dev.sayso.export.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a sentence and an exit status; a stack trace is only for --debug. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        switch (mistake) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case ParameterException other when other.getCause() instanceof UsageMistake ours ->
                    say(String.valueOf(ours.getMessage()));
            default -> say(String.valueOf(mistake.getMessage()).replaceFirst("^Error: ", ""));
        }
        System.err.println(
                "Type `" + command.getCommandSpec().qualifiedName() + " --help` for an example.");
        return ExitStatus.WRONG_USAGE;
    }

    private static void unmatched(UnmatchedArgumentException mistake) {
        String typed = mistake.getUnmatched().isEmpty() ? "" : mistake.getUnmatched().getFirst();
        boolean noCommand = mistake.getCommandLine().getParent() == null;
        if (mistake.isUnknownOption()) {
            say("There is no option " + typed + ".");
        } else if (noCommand) {
            say("There is no command “" + typed + "”.");
        } else {
            say("“" + typed + "” was not expected here.");
        }
        if (!mistake.getSuggestions().isEmpty()) {
            say("Did you mean " + String.join(" or ", mistake.getSuggestions()) + "?");
        }
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult arguments) {
        return handle(failure, command.getParseResult().hasMatchedOption(CommonOptions.DEBUG));
    }

    /** Says what happened; the status to end with. */
    static int handle(Throwable failure, boolean debug) {
        Throwable cause = cause(failure);
        if (debug) {
            failure.printStackTrace(System.err);
        }
        return switch (cause) {
            case ReaderGone gone -> ExitStatus.DONE;
            case UsageMistake mistake -> said(mistake.getMessage(), ExitStatus.WRONG_USAGE);
            case ArchiveException closed -> said(closed.getMessage(), ExitStatus.CANNOT_OPEN);
            case IOException trouble -> said(sentence(trouble), ExitStatus.CANNOT_OPEN);
            case OutOfMemoryError full ->
                    said(
                            "Sayso ran out of memory; give it more, for example with SAYSO_HEAP=2g, and run the command again.",
                            ExitStatus.CANNOT_OPEN);
            default ->
                    said(
                            "Sayso failed at something it should be able to do ("
                                    + cause
                                    + "). Run the command again with --debug and report what it prints.",
                            ExitStatus.CANNOT_OPEN);
        };
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof UncheckedIOException
                        && failure.getCause() instanceof IOException e
                ? e
                : failure;
    }

    private static int said(@Nullable String message, int status) {
        say(String.valueOf(message));
        return status;
    }

    private static void say(String message) {
        message.lines().map(PlainText::oneLine).forEach(line -> System.err.println(line));
    }

    private static String sentence(IOException trouble) {
        return switch (trouble) {
            case IOException e when !(e instanceof FileSystemException) && DiskTrouble.isFull(e) ->
                    String.valueOf(
                            DiskTrouble.full("the archive or temporary files", e).getMessage());
            case NoSuchFileException e ->
                    "There is no file " + e.getFile() + "; check the spelling.";
            case AccessDeniedException e ->
                    e.getFile()
                            + " may not be read or written by this user; change its permissions or name another place.";
            case FileSystemException e -> ofFileSystem(e);
            default -> String.valueOf(trouble.getMessage());
        };
    }

    private static String ofFileSystem(FileSystemException e) {
        String reason = String.valueOf(e.getReason());
        String lower = reason.toLowerCase(Locale.ROOT);
        if (DiskTrouble.isFull(e)) {
            return String.valueOf(DiskTrouble.full(e.getFile(), e).getMessage());
        }
        if (lower.contains("read-only")) {
            return e.getFile() + " is on a read-only disk; name another place with --home.";
        }
        return e.getFile() + ": " + reason + ".";
    }
}
