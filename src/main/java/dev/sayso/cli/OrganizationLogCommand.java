package dev.sayso.cli;

import dev.sayso.export.PlainText;
import dev.sayso.home.OrganizationLog;
import dev.sayso.json.DecisionJson;
import dev.sayso.json.Json;
import dev.sayso.resolution.Decision;
import dev.sayso.resolution.DecisionLog;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What was decided about organizations. */
@Command(
        name = "log",
        description = "List what was decided about organizations, by number, those undone too.",
        footer = {"", "Example:", "  sayso organizations log"})
final class OrganizationLogCommand implements Callable<Integer> {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Mixin private final Opening opening = new Opening();

    @Option(names = "--json", description = "One line of JSON for each decision.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        DecisionLog log = new OrganizationLog(opening.home().corpus()).read();
        try (Output out = new Output()) {
            for (Decision.Entry entry : log.log()) {
                out.line(json ? Json.print(DecisionJson.write(entry)) : line(entry, log));
            }
        }
        if (log.log().isEmpty()) {
            opening.terminal().say("Nothing has been decided yet.");
        }
        return ExitStatus.DONE;
    }

    private static String line(Decision.Entry entry, DecisionLog log) {
        return String.format(
                Locale.ROOT,
                "%4d  %s  %s%s",
                entry.number(),
                WHEN.format(entry.when().atZone(ZoneId.systemDefault())),
                PlainText.oneLine(entry.summary()),
                log.isUndone(entry) ? "  (undone)" : "");
    }
}
