package dev.sayso.cli;

import dev.sayso.archive.Change;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.export.PlainText;
import dev.sayso.json.IngestLineJson;
import dev.sayso.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Tells what has changed in a corpus, and counts; what is as it was is only counted. */
final class SyncReport implements Consumer<IngestLine> {
    private static final String UNCHANGED = "unchanged";
    private static final String REFUSED = "refused";

    private final Output out;
    private final Progress progress;
    private final boolean json;
    private final Stopwatch watch = new Stopwatch();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<String> files = new HashSet<>();
    private String last = "";

    /**
     * @param json whether each change is printed as a line of JSON
     */
    SyncReport(Output out, Progress progress, boolean json) {
        this.out = out;
        this.progress = progress;
        this.json = json;
    }

    @Override
    public void accept(IngestLine line) {
        boolean refused = line.outcome() == Outcome.REFUSED;
        counts.merge(
                refused ? REFUSED : line.change().map(Change::label).orElse(UNCHANGED),
                1,
                Integer::sum);
        files.add(line.path());
        if (refused || line.outcome() == Outcome.PARTLY) {
            warn(line);
        }
        if (json && (refused || line.change().isPresent())) {
            print(Json.print(IngestLineJson.writeSynced(line)));
        } else if (!json) {
            line.change().ifPresent(change -> tell(line.path(), change));
        }
        progress.reached(files.size());
    }

    private void warn(IngestLine line) {
        if (!json) {
            progress.warn(IngestReport.sentence(line));
        }
    }

    /** One line a file, however many pieces it holds. */
    private void tell(String path, Change change) {
        String name =
                change instanceof Change.Moved(String from)
                        ? PlainText.oneLine(from) + " → " + PlainText.oneLine(path)
                        : PlainText.oneLine(path);
        String told = String.format(Locale.ROOT, "%-8s %s", change.label(), name);
        if (!told.equals(last)) {
            last = told;
            progress.clear();
            print(told);
        }
    }

    /** Flushed at once: whoever reads the line may rely on it. */
    private void print(String line) {
        try {
            out.line(line);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the counts: on standard output, or among the messages where that is for JSON. */
    void close(Terminal terminal) throws IOException {
        progress.close();
        if (json) {
            terminal.say(summary());
        } else if (!terminal.quiet()) {
            out.line(summary());
        }
    }

    private String summary() {
        StringJoiner parts = new StringJoiner(", ");
        for (String what :
                new String[] {"added", "changed", "moved", "removed", REFUSED, UNCHANGED}) {
            if (counts.containsKey(what)) {
                parts.add(String.format(Locale.ROOT, "%,d %s", counts.get(what), what));
            }
        }
        return counts.isEmpty()
                ? "No files were found there."
                : parts + " in " + watch.elapsed() + ".";
    }

    int status() {
        return counts.containsKey(REFUSED) ? ExitStatus.REFUSED : ExitStatus.DONE;
    }
}
