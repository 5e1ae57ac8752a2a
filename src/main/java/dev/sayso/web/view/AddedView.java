package dev.sayso.web.view;

import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.web.adding.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of the files that were added.
 *
 * @param id of their ticket
 */
public record AddedView(Frame frame, String id, Progress progress, List<AddedLine> lines) {
    public AddedView {
        lines = List.copyOf(lines);
    }

    /** Where it is shown. */
    public String address() {
        return "/add/" + id;
    }

    /** Where what follows these lines is told. */
    public String events() {
        return address() + "/events?after=" + lines.size();
    }

    public String heading() {
        return heading(progress);
    }

    public String sentence() {
        return sentence(progress);
    }

    /** How many pieces have no line. */
    public int more() {
        return progress.pieces() - lines.size();
    }

    /** {@code Adding 3 files}, {@code Added}, {@code Nothing was added}. */
    public static String heading(Progress progress) {
        if (!progress.hasEnded()) {
            return "Adding " + Wording.count(progress.files(), "file");
        }
        boolean any = progress.count(Outcome.REFUSED) < progress.pieces();
        return any ? "Added" : "Nothing was added";
    }

    /** How far it is, or how it ended. */
    public static String sentence(Progress progress) {
        return switch (progress.stage()) {
            case WAITING -> "Waiting until other files are read.";
            case READING ->
                    "Reading: "
                            + Wording.grouped(progress.done())
                            + " of "
                            + Wording.count(progress.files(), "file")
                            + ".";
            case ENDED ->
                    progress.failure()
                            .map(
                                    failure ->
                                            progress.pieces() == 0
                                                    ? failure
                                                    : failure + " Before that: " + counts(progress))
                            .orElseGet(() -> Wording.capital(counts(progress)));
        };
    }

    private static String counts(Progress progress) {
        List<String> parts = new ArrayList<>();
        add(parts, progress, Outcome.INDEXED, "indexed");
        add(parts, progress, Outcome.UNCHANGED, "unchanged");
        add(parts, progress, Outcome.PARTLY, "indexed partly");
        add(parts, progress, Outcome.REFUSED, "refused");
        add(parts, progress, Outcome.REMOVED, "replaced by a newer version");
        return parts.isEmpty() ? "no article was found." : String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, Progress progress, Outcome outcome, String words) {
        int count = progress.count(outcome);
        if (count > 0) {
            parts.add(
                    parts.isEmpty()
                            ? Wording.count(count, "piece") + " " + words
                            : Wording.grouped(count) + " " + words);
        }
    }
}
