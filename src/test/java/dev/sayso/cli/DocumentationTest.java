package dev.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sayso.query.QueryLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What can be typed stands in the readme, and every command explains itself. */
final class DocumentationTest {
    private static final Map<String, CommandLine> COMMANDS = Main.commands().getSubcommands();

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void everyCommandStandsInTheReadme() throws IOException {
        String readme = readme();

        assertEquals(
                List.of(),
                COMMANDS.keySet().stream().filter(name -> !readme.contains("`" + name)).toList());
    }

    @Test
    void everyOptionStandsInTheReadme() throws IOException {
        String readme = readme();
        Set<String> missing = new TreeSet<>();
        COMMANDS.values().stream()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .filter(name -> !readme.contains(name))
                .forEach(missing::add);

        assertEquals(Set.of(), missing);
    }

    @Test
    void theReadmeShowsTheTableOfTheQueryLanguage() throws IOException {
        String rows =
                QueryLanguage.sections().stream()
                        .limit(3)
                        .flatMap(section -> section.forms().stream())
                        .map(form -> "| `" + form.example() + "` | " + form.meaning() + " |\n")
                        .collect(Collectors.joining());

        assertEquals(
                rows, between(readme(), "| write | to find |\n|---|---|\n", "\nInside `stat:( )`"));
    }

    @Test
    void theGuideShowsTheTableOfTheQueryLanguage() throws IOException {
        String tables =
                QueryLanguage.sections().stream()
                        .map(DocumentationTest::table)
                        .collect(Collectors.joining("\n"));

        assertEquals(
                tables,
                between(
                        Files.readString(Path.of("src/site/markdown/query-language.md")),
                        "<!-- the table of QueryLanguage -->\n",
                        "<!-- end of the table -->"));
    }

    private static String table(QueryLanguage.Section section) {
        return "## "
                + section.title()
                + "\n\n"
                + section.opening()
                + "\n\n| write | it means | example |\n|---|---|---|\n"
                + section.forms().stream()
                        .map(
                                form ->
                                        "| `"
                                                + form.written()
                                                + "` | "
                                                + form.meaning()
                                                + " | `"
                                                + form.example()
                                                + "` |\n")
                        .collect(Collectors.joining());
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    @Test
    void theHelpOfSearchShowsEveryExampleOfTheQueryLanguage() {
        String help = COMMANDS.get("search").getUsageMessage();

        assertEquals(
                List.of(),
                QueryLanguage.sections().stream()
                        .flatMap(section -> section.forms().stream())
                        .map(QueryLanguage.Form::example)
                        .filter(example -> !help.contains("  " + example + "\n"))
                        .toList());
    }

    @Test
    void everyCommandShowsAnExampleOfItself() {
        COMMANDS.forEach(
                (name, command) ->
                        assertEquals(
                                true,
                                command.getUsageMessage().contains("sayso " + name + " ")
                                        || command.getUsageMessage().contains("| sayso " + name),
                                name));
    }

    @Test
    void everyOptionIsExplained() {
        COMMANDS.forEach(
                (name, command) ->
                        command.getCommandSpec()
                                .options()
                                .forEach(
                                        option ->
                                                assertFalse(
                                                        option.description().length == 0,
                                                        name + " " + option.longestName())));
    }

    @Test
    void examplesFitOnALineOfEightyCharacters() {
        COMMANDS.forEach(
                (name, command) ->
                        Arrays.stream(command.getCommandSpec().usageMessage().footer())
                                .forEach(line -> assertFalse(line.length() > 80, line)));
    }
}
