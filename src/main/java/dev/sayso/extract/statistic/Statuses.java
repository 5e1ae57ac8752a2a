package dev.sayso.extract.statistic;

import dev.sayso.language.WordList;
import dev.sayso.statistic.Status;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells whether a figure was observed, or is a target, a forecast or what would have been. */
final class Statuses {
    private static final int FARTHEST = 12;
    private static final Map<String, Status> WORDS = new LinkedHashMap<>();

    /** No "may", unless it begins a question, which states nothing. */
    private static final String MONTH = "May";

    static {
        for (String[] row : WordList.rows(Statuses.class, "status.tsv", 2)) {
            WORDS.put(row[0], Status.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
    }

    private Statuses() {}

    static Status of(Figure figure) {
        Words words = figure.piece.words();
        for (int at = figure.first; at > figure.first - FARTHEST && at >= 0; at--) {
            if (at < figure.first && words.isAny(at, ";", ":", "but", "while", "whereas")) {
                break;
            }
            Status status = WORDS.get(words.lower(at) + " " + words.lower(at + 1));
            status = status == null ? WORDS.get(words.lower(at)) : status;
            if (status != null && !words.text(at).equals(MONTH)) {
                return status;
            }
        }
        Status after = WORDS.get(words.lower(figure.end));
        return after == Status.TARGET ? after : Status.OBSERVED;
    }
}
