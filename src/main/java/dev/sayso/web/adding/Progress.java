package dev.sayso.web.adding;

import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far one lot of files is.
 *
 * @param lines what became of each piece, in their order; the first {@link Ticket#MOST_LINES}
 * @param counts of all pieces, by what became of them
 * @param done how many of the files have a line
 * @param files how many were sent
 * @param failure what stopped the work, for people; the pieces that have a line are in
 */
public record Progress(
        Stage stage,
        List<IngestLine> lines,
        Map<Outcome, Integer> counts,
        long done,
        int files,
        Optional<String> failure) {
    /** Where it stands. */
    public enum Stage {
        WAITING,
        READING,
        ENDED
    }

    public Progress {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }

    /** How many pieces came to that. */
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** How many pieces have come, shown or not. */
    public int pieces() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean hasEnded() {
        return stage == Stage.ENDED;
    }
}
