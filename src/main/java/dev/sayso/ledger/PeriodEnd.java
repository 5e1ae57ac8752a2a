package dev.sayso.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** When a period of the Extended Date/Time Format is over. */
final class PeriodEnd {
    private PeriodEnd() {}

    /**
     * Its last day: of {@code 2024} 31 December. Nothing for a period that is open, and nothing for
     * two years with a stroke between them, which may be a change from one to the other.
     */
    static Optional<LocalDate> of(String edtf) {
        int slash = edtf.indexOf('/');
        String end = edtf.substring(slash + 1);
        if (slash >= 0 && end.length() == 4) {
            return Optional.empty();
        }
        try {
            return switch (end.length()) {
                case 4 -> Optional.of(LocalDate.of(Integer.parseInt(end), 12, 31));
                case 7 -> Optional.of(YearMonth.parse(end).atEndOfMonth());
                case 10 -> Optional.of(LocalDate.parse(end));
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // a decade, a season, a quarter
        }
    }
}
