package dev.sayso.cli;

import dev.sayso.export.PlainText;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Reads a query from the words that stand on the command line. */
final class TypedQuery {
    private TypedQuery() {}

    /**
     * The query; what the parser mended on the way is said to the person.
     *
     * @throws UsageMistake with a caret under the place and what to type instead
     */
    static Query read(List<String> words, Terminal terminal) {
        String typed = String.join(" ", words);
        return switch (QueryParser.parse(typed)) {
            case Reading.Understood(Query query, List<String> notes) -> {
                notes.forEach(terminal::say);
                yield query;
            }
            case Reading.Mistake(int position, String message) ->
                    throw new UsageMistake(
                            message
                                    + "\n  "
                                    + PlainText.oneLine(typed)
                                    + "\n  "
                                    + before(typed, position)
                                    + "^");
        };
    }

    private static String before(String typed, int position) {
        String shown = PlainText.oneLine(typed.substring(0, Math.min(position, typed.length())));
        return " ".repeat(shown.codePointCount(0, shown.length()));
    }

    /**
     * Lets a query hold a word like {@code -outlet:DND}, which would else be taken for an option;
     * what begins with two hyphens is still one.
     */
    static void allowMinus(CommandSpec command) {
        command.parser()
                .unmatchedOptionsArePositionalParams(true)
                .posixClusteredShortOptionsAllowed(false);
    }

    /**
     * @throws UsageMistake when an option is misspelt
     */
    static void refuseOptions(List<String> words) {
        words.stream()
                .filter(word -> word.matches("--[A-Za-z].*"))
                .findFirst()
                .ifPresent(
                        word -> {
                            throw new UsageMistake(
                                    "There is no option "
                                            + word
                                            + "; --help lists those there are.");
                        });
    }
}
