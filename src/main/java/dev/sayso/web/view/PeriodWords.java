package dev.sayso.web.view;

import dev.sayso.web.text.Speech;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Map;

/** Says a period of the Extended Date/Time Format in words. */
final class PeriodWords {
    /** The texts of parts of a year by their numbers: seasons, quarters and halves. */
    private static final Map<String, String> PARTS =
            Map.ofEntries(
                    Map.entry("21", "spring"),
                    Map.entry("22", "summer"),
                    Map.entry("23", "autumn"),
                    Map.entry("24", "winter"),
                    Map.entry("33", "first-quarter"),
                    Map.entry("34", "second-quarter"),
                    Map.entry("35", "third-quarter"),
                    Map.entry("36", "fourth-quarter"),
                    Map.entry("40", "first-half"),
                    Map.entry("41", "second-half"));

    private PeriodWords() {}

    /**
     * {@code 2024-01/2024-03} is January to March 2024, {@code 2021-08/..} is since August 2021;
     * what cannot be read stays as it is.
     */
    static String of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return point(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (isOpen(to)) {
            return Speech.say("period.since", point(from));
        }
        if (isOpen(from)) {
            return Speech.say("period.until", point(to));
        }
        boolean sameYear =
                from.length() == 7
                        && to.length() == 7
                        && !PARTS.containsKey(from.substring(5))
                        && from.substring(0, 4).equals(to.substring(0, 4));
        return Speech.say("period.reach", sameYear ? month(from) : point(from), point(to));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String month(String yearMonth) {
        try {
            return name(YearMonth.parse(yearMonth).getMonth());
        } catch (DateTimeParseException e) {
            return yearMonth;
        }
    }

    private static String point(String point) {
        try {
            if (point.length() == 7) {
                String part = PARTS.get(point.substring(5));
                if (part != null) {
                    return Speech.say(
                            "period.of", Speech.say("period." + part), point.substring(0, 4));
                }
                return Wording.month(YearMonth.parse(point).toString());
            }
            return point.length() == 10 ? Wording.day(LocalDate.parse(point)) : decade(point);
        } catch (DateTimeParseException e) {
            return point;
        }
    }

    /** {@code 199X} is the 1990s. */
    private static String decade(String point) {
        return point.length() == 4 && point.endsWith("X") && !point.endsWith("XX")
                ? Speech.say("period.decade", point.substring(0, 3) + "0")
                : point;
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Speech.language().locale());
    }
}
