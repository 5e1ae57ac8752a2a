package dev.sayso.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of a list of organizations.
 *
 * @param total how many the whole list has
 * @param partial whether time ran out before everything was looked at: then there may be more, and
 *     counts may be too low
 */
public record Roster(long total, List<Entry> entries, boolean partial) {
    public Roster {
        entries = List.copyOf(entries);
    }

    /**
     * An organization with what rests on it.
     *
     * @param statistics how many statistics credit it
     * @param first the day of the first dated article that cites it
     * @param last the day of the last one
     */
    public record Entry(
            KnownOrganization known,
            long statistics,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {}
}
