package dev.sayso.cli;

import dev.sayso.query.QueryLanguage;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The table of the query language under the help of a command. */
final class QueryHelp {
    private static final int WIDTH = 80;
    private static final String INDENT = "      ";

    private QueryHelp() {}

    /** Puts the table behind what already stands at the foot of the command's help. */
    static void addTo(CommandSpec command) {
        List<String> footer = new ArrayList<>(List.of(command.usageMessage().footer()));
        footer.addAll(lines());
        command.usageMessage().footer(footer.toArray(String[]::new));
    }

    /** Each example on a line, what it means indented below it. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (QueryLanguage.Section section : QueryLanguage.sections()) {
            lines.add("");
            lines.add(section.title() + ":");
            lines.addAll(wrapped("  ", section.opening()));
            for (QueryLanguage.Form form : section.forms()) {
                lines.add("  " + form.example());
                lines.addAll(wrapped(INDENT, form.meaning()));
            }
        }
        return lines.stream().map(line -> line.replace("%", "%%")).toList();
    }

    private static List<String> wrapped(String indent, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
