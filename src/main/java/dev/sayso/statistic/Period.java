package dev.sayso.statistic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a statistic holds.
 *
 * @param edtf in the Extended Date/Time Format of ISO 8601-2: {@code 2024}, {@code
 *     2024-01/2024-03}, {@code 2021-08/..}, {@code 199X} for a decade, {@code 2023-22} for a summer
 * @param words the words it was read from
 */
public record Period(String edtf, String words) {
    /**
     * The first day of it: 2024-01-01 for {@code 2024}. Empty when its beginning is open, and when
     * the format cannot be read.
     */
    public Optional<LocalDate> first() {
        return Days.of(edtf).first();
    }

    /**
     * The last day of it: 2024-03-31 for {@code 2024-01/2024-03}. Empty when its end is open, and
     * when the format cannot be read.
     */
    public Optional<LocalDate> last() {
        return Days.of(edtf).last();
    }

    /**
     * Whether the two have a day in common; an open end reaches as far as the other. One that names
     * no day at all overlaps nothing.
     */
    public boolean overlaps(Period other) {
        return Days.of(edtf).overlaps(Days.of(other.edtf));
    }
}
