package dev.sayso.cli;

import dev.sayso.export.PlainText;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * Where the person sits: messages and progress on standard error, and what may be done to either
 * stream.
 *
 * <p>The launcher says by the property {@code sayso.terminal} which streams are a terminal ({@code
 * out}, {@code err}); nothing in Java 21 can tell one stream from the other.
 */
final class Terminal {
    private static final int COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 40;
    private static final int MOST_COLUMNS = 100;
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[22m";

    private final PrintStream messages;
    private final boolean quiet;
    private final boolean progressBar;
    private final boolean styled;
    private final int columns;

    /**
     * @param messages standard error
     * @param quiet leaves out what is only good to know
     * @param terminals {@code out}, {@code err}: the streams that are a terminal
     */
    Terminal(PrintStream messages, boolean quiet, List<String> terminals, Map<String, String> env) {
        this.messages = messages;
        this.quiet = quiet;
        boolean capable = !"dumb".equals(env.get("TERM"));
        boolean plainWanted = !env.getOrDefault("NO_COLOR", "").isEmpty();
        this.progressBar = terminals.contains("err") && capable;
        this.styled = terminals.contains("out") && capable && !plainWanted;
        this.columns = columns(env.getOrDefault("COLUMNS", ""));
    }

    /** The terminal that this process was started from. */
    static Terminal here(boolean quiet) {
        return new Terminal(
                System.err,
                quiet,
                List.of(System.getProperty("sayso.terminal", "").split(",")),
                System.getenv());
    }

    private static int columns(String said) {
        return said.matches("[0-9]{1,4}")
                ? Math.clamp(Integer.parseInt(said), FEWEST_COLUMNS, MOST_COLUMNS)
                : COLUMNS;
    }

    /** Something the person must know: always shown. */
    void warn(String sentence) {
        messages.println(PlainText.oneLine(sentence));
    }

    /** Something that is good to know: left out when quiet. */
    void say(String sentence) {
        if (!quiet) {
            warn(sentence);
        }
    }

    /** The stream behind {@link #warn}, for what is drawn over again. */
    PrintStream messages() {
        return messages;
    }

    boolean quiet() {
        return quiet;
    }

    /** Whether a line on standard error can be drawn over. */
    boolean progressBar() {
        return progressBar;
    }

    /** How many characters fit on a line. */
    int columns() {
        return columns;
    }

    /** In bold, where standard output is a terminal and the person did not forbid it. */
    String bold(String text) {
        return styled ? BOLD + text + PLAIN : text;
    }
}
