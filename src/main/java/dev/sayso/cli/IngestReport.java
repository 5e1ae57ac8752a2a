package dev.sayso.cli;

import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.article.Reason;
import dev.sayso.json.IngestLineJson;
import dev.sayso.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Tells what becomes of each piece, and counts. */
final class IngestReport implements Consumer<IngestLine> {
    private final Output out;
    private final Progress progress;
    private final boolean json;
    private final Stopwatch watch = new Stopwatch();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final Set<String> files = new HashSet<>();
    private int notAnalysed;

    /**
     * @param json whether each piece is printed as a line of JSON
     */
    IngestReport(Output out, Progress progress, boolean json) {
        this.out = out;
        this.progress = progress;
        this.json = json;
    }

    @Override
    public void accept(IngestLine line) {
        counts.merge(line.outcome(), 1, Integer::sum);
        notAnalysed += line.extent().isLimitedByLanguage() ? 1 : 0;
        files.add(line.path());
        if (json) {
            print(line);
        } else if (line.outcome() == Outcome.REFUSED || line.outcome() == Outcome.PARTLY) {
            progress.warn(sentence(line));
        }
        progress.reached(files.size(), pieces());
    }

    /** Flushed at once: whoever reads the line may rely on the article being durable. */
    private void print(IngestLine line) {
        try {
            out.line(Json.print(IngestLineJson.write(line)));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sentence(IngestLine line) {
        String what = line.outcome() == Outcome.PARTLY ? "read only partly" : "refused";
        String piece = line.part() > 1 ? ", piece " + line.part() : "";
        String why =
                line.detail()
                        .filter(detail -> !detail.isBlank())
                        .or(() -> line.reason().map(Reason::sentence))
                        .orElse("");
        return line.path()
                + piece
                + ": "
                + what
                + line.reason().map(reason -> " (" + reason + ")").orElse("")
                + (why.isEmpty() ? "" : ". " + why);
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

    private int pieces() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String summary() {
        StringJoiner parts = new StringJoiner(", ");
        add(parts, Outcome.INDEXED, "indexed");
        add(parts, Outcome.UNCHANGED, "unchanged");
        add(parts, Outcome.PARTLY, "indexed partly");
        add(parts, Outcome.REFUSED, "refused");
        int pieces = pieces();
        return pieces == 0
                ? "No files were found there."
                : parts
                        + " in "
                        + watch.elapsed()
                        + " ("
                        + watch.rate(pieces)
                        + " a second)."
                        + (notAnalysed == 0 ? "" : notAnalysed());
    }

    private String notAnalysed() {
        return String.format(
                Locale.ROOT,
                " %,d in other languages than English: found by their words, names and figures not analysed.",
                notAnalysed);
    }

    private void add(StringJoiner parts, Outcome outcome, String words) {
        int count = counts.getOrDefault(outcome, 0);
        if (count > 0) {
            parts.add(String.format(Locale.ROOT, "%,d %s", count, words));
        }
    }

    int status() {
        return counts.containsKey(Outcome.REFUSED) ? ExitStatus.REFUSED : ExitStatus.DONE;
    }
}
