package dev.sayso.extract.statistic;

import dev.sayso.extract.statistic.WhenReader.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that count from the day of publication: "last year", "two years ago", "in January".
 */
final class RelativeDates {
    private final Words words;
    private final @Nullable LocalDate published;

    RelativeDates(Words words, Optional<LocalDate> published) {
        this.words = words;
        this.published = published.orElse(null);
    }

    /**
     * @param before what was read in the sentence so far; "the same months of 2023" refers to it
     */
    @Nullable Dated at(int at, List<When> before) {
        if (words.isAny(at, "same") && !before.isEmpty()) {
            Dated same = same(at, before.get(before.size() - 1));
            if (same != null) {
                return same;
            }
        }
        Dated beside = besideYear(at, before);
        if (beside != null) {
            return beside;
        }
        LocalDate today = published;
        if (today == null) {
            return null;
        }
        Dated ago = ago(at, reference(today, before), hasMonth(before));
        if (ago != null) {
            return ago;
        }
        return switch (words.lower(at)) {
            case "this", "last", "next", "previous", "past" -> adjective(at, today);
            case "yesterday" -> new Dated(at + 1, today.minusDays(1).toString());
            case "today" -> new Dated(at + 1, Integer.toString(today.getYear()));
            default -> month(at, today);
        };
    }

    /** "the same months of 2023", "the same period of 2023". */
    private @Nullable Dated same(int at, When before) {
        int of = words.isAny(at + 2, "of", "in", "last") ? at + 3 : at + 2;
        int year = words.number(of);
        boolean unit = words.isAny(at + 1, "months", "period", "month", "quarter", "time", "half");
        if (!unit || !DateParts.isYear(year) || before.edtf().length() < 7) {
            return null;
        }
        return new Dated(of + 1, before.edtf().replace(before.year(), Integer.toString(year)));
    }

    /**
     * "94 in 2025, against 47 the year before": counts from the year that the sentence has named.
     */
    private @Nullable Dated besideYear(int at, List<When> before) {
        When last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || last.sort() != When.Sort.AT || !last.edtf().matches("\\d{4}")) {
            return null;
        }
        int year = Integer.parseInt(last.edtf());
        int count = DateParts.small(words.lower(at));
        boolean counted = count > 0 && words.isAny(at + 1, "year", "years");
        if (counted && words.isAny(at + 2, "earlier", "before", "later")) {
            int step = words.isAny(at + 2, "later") ? count : -count;
            return ends(at + 3) ? new Dated(at + 3, Integer.toString(year + step)) : null;
        }
        boolean articled = words.isAny(at - 1, "the");
        if (articled && words.isAny(at, "year") && words.isAny(at + 1, "before", "after")) {
            int step = words.isAny(at + 1, "after") ? 1 : -1;
            return ends(at + 2) ? new Dated(at + 2, Integer.toString(year + step)) : null;
        }
        boolean next = words.isAny(at, "following");
        return articled
                        && (next || words.isAny(at, "previous", "preceding"))
                        && words.isAny(at + 1, "year")
                ? new Dated(at + 2, Integer.toString(year + (next ? 1 : -1)))
                : null;
    }

    /** "the year before the war" counts from something else. */
    private boolean ends(int at) {
        return !words.isWord(at)
                || words.isAny(at, "and", "or", "but", "while", "when", "to", "in");
    }

    private static boolean hasMonth(List<When> before) {
        return !before.isEmpty()
                && before.get(before.size() - 1).edtf().matches("\\d{4}-[01]\\d(-\\d\\d)?");
    }

    /** "two years ago" counts from the date that the sentence has named, if it has. */
    private static LocalDate reference(LocalDate today, List<When> before) {
        if (!hasMonth(before)) {
            return today;
        }
        String edtf = before.get(before.size() - 1).edtf();
        return LocalDate.parse(edtf.length() == 7 ? edtf + "-01" : edtf);
    }

    /** "two years ago", "a year earlier". */
    private @Nullable Dated ago(int at, LocalDate today, boolean months) {
        int count = DateParts.small(words.lower(at));
        if (count == 0 || !words.isAny(at + 2, "ago", "earlier")) {
            return lasting(at, count, today);
        }
        return switch (words.lower(at + 1)) {
            case "year", "years" ->
                    new Dated(
                            at + 3,
                            months
                                    ? month(today.minusYears(count))
                                    : Integer.toString(today.minusYears(count).getYear()));
            case "month", "months" -> new Dated(at + 3, month(today.minusMonths(count)));
            case "decade", "decades" ->
                    new Dated(at + 3, Integer.toString(today.minusYears(10L * count).getYear()));
            default -> null;
        };
    }

    /** "in three years", "over the past five years". */
    private @Nullable Dated lasting(int at, int count, LocalDate today) {
        boolean past = words.isAny(at - 1, "past", "last");
        boolean unit = words.isAny(at + 1, "years") || (past && words.isAny(at + 1, "year"));
        boolean led = words.isAny(at - 1, "in", "over", "past", "last") && !superlative(at - 1);
        boolean compound = words.isAny(at + 2, "of", "from", "time", "'", "’", "old");
        return count > 0 && unit && led && !compound
                ? new Dated(
                        at + 2,
                        Integer.toString(today.minusYears(count).getYear()),
                        When.Sort.LASTING)
                : null;
    }

    /** "the worst in 30 years" says how rare a thing is, not when it holds. */
    private boolean superlative(int before) {
        return Superlatives.isBefore(words, before);
    }

    private @Nullable Dated adjective(int at, LocalDate today) {
        int step =
                words.isAny(at, "last", "previous", "past") ? -1 : words.isAny(at, "next") ? 1 : 0;
        int end = at + 2;
        int month = DateParts.monthOf(words, at + 1);
        if (month > 0 && step <= 0) {
            return new Dated(end, month(recent(today, month)));
        }
        int season = DateParts.season(words.lower(at + 1));
        if (season > 0) {
            return new Dated(
                    end, (today.getYear() + (step < 0 && season > 22 ? -1 : 0)) + "-" + season);
        }
        if (words.isAny(at, "previous", "past")) {
            return null;
        }
        return switch (words.lower(at + 1)) {
            case "year" -> new Dated(end, Integer.toString(today.getYear() + step));
            case "month" -> new Dated(end, month(today.plusMonths(step)));
            case "quarter" -> {
                LocalDate day = today.plusMonths(3L * step);
                yield new Dated(
                        end, DateParts.quarter(day.getYear(), (day.getMonthValue() + 2) / 3));
            }
            case "decade" -> {
                int first = today.getYear() / 10 * 10 + 10 * step;
                yield new Dated(end, first + "/" + (first + 9));
            }
            case "week" -> null;
            default -> null;
        };
    }

    /** "in January": the latest one before publication. */
    private @Nullable Dated month(int at, LocalDate today) {
        int month = DateParts.monthOf(words, at);
        boolean led =
                words.isAny(
                        at - 1, "in", "since", "of", "by", "during", "late", "early", "until", "to",
                        "from");
        boolean verb = words.lower(at).equals("may") && !words.isAny(at - 1, "in", "since", "of");
        return month > 0 && led && !verb && words.number(at + 1) < 0
                ? new Dated(at + 1, month(recent(today, month)))
                : null;
    }

    private static LocalDate recent(LocalDate today, int month) {
        int year = month <= today.getMonthValue() ? today.getYear() : today.getYear() - 1;
        return LocalDate.of(year, month, 1);
    }

    private static String month(LocalDate day) {
        return DateParts.month(day.getYear(), day.getMonthValue());
    }
}
