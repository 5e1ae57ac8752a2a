package dev.sayso.extract.quantity;

import java.util.List;

/** Months and days of the week, in English. */
public final class CalendarWords {
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private CalendarWords() {}

    /** 1 to 12 for a month or its abbreviation, as written with a capital; 0 for anything else. */
    public static int month(String word) {
        if (word.length() < 3 || !Character.isUpperCase(word.charAt(0))) {
            return 0;
        }
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            boolean short3 = lower.length() == 3 && month.startsWith(lower);
            if (month.equals(lower) || short3 || (i == 8 && lower.equals("sept"))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether it names a day of the week. */
    public static boolean isDay(String lower) {
        return DAYS.contains(lower);
    }
}
