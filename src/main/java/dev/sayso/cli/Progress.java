package dev.sayso.cli;

import java.io.Closeable;
import java.util.Locale;

/**
 * How far a long run is: a bar that is drawn over again on a terminal, a line now and then
 * elsewhere, nothing when quiet.
 */
final class Progress implements Closeable {
    private static final long BAR_EVERY = 100_000_000L;
    private static final long LINE_EVERY = 10_000_000_000L;
    private static final int CELLS = 24;
    private static final String CLEAR = "\r\u001b[K";

    private final Terminal terminal;
    private final String what;
    private final long total;
    private final Stopwatch watch = new Stopwatch();
    private long shown = System.nanoTime();
    private boolean drawn;
    private long articles;

    /**
     * @param what is counted, in the plural: {@code files}
     * @param total how many there will be
     */
    Progress(Terminal terminal, String what, long total) {
        this.terminal = terminal;
        this.what = what;
        this.total = total;
    }

    /**
     * So many are done by now.
     *
     * @param read how many articles were in them; told where they are more
     */
    void reached(long done, long read) {
        articles = read;
        reached(done);
    }

    /** So many are done by now. */
    void reached(long done) {
        long now = System.nanoTime();
        long every = terminal.progressBar() ? BAR_EVERY : LINE_EVERY;
        if (now - shown >= every) {
            shown = now;
            show(done);
        }
    }

    /** Shows it whatever was shown last and when. */
    void show(long done) {
        if (terminal.quiet()) {
            return;
        }
        if (terminal.progressBar()) {
            terminal.messages().print(CLEAR + bar(done));
            terminal.messages().flush();
            drawn = true;
        } else {
            terminal.messages().println(counts(done));
        }
    }

    /** A message that stays above the bar. */
    void warn(String sentence) {
        clear();
        terminal.warn(sentence);
    }

    private String bar(long done) {
        int full = total == 0 ? 0 : (int) Math.min(CELLS, CELLS * done / total);
        return "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] " + counts(done);
    }

    private String counts(long done) {
        boolean inFiles = articles > done;
        return String.format(
                Locale.ROOT,
                "%,d of %,d %s%s, %s a second",
                done,
                total,
                what,
                inFiles ? String.format(Locale.ROOT, ", %,d articles", articles) : "",
                watch.rate(inFiles ? articles : done));
    }

    /** Takes the bar away until it is drawn again, so that a line can be printed. */
    void clear() {
        if (drawn) {
            terminal.messages().print(CLEAR);
            drawn = false;
        }
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        clear();
    }
}
