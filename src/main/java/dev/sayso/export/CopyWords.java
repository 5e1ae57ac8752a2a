package dev.sayso.export;

import dev.sayso.archive.AlsoIn;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Copy;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words where else a piece stands, and how its copies differ from it. */
public final class CopyWords {
    private static final int MOST_NAMED = 6;

    private CopyWords() {}

    /**
     * Where else it stands; empty when nowhere.
     *
     * <pre>{@code
     * also in 2 outlets: The Argus (word for word), The Courier (with changes)
     * also a second time in the same outlet
     * }</pre>
     */
    public static String also(Summary article, List<Copy> copies) {
        return also(AlsoIn.of(article, copies), CopyWords::named);
    }

    /** Where else the same statistic stands, in copies; empty when nowhere. */
    public static String also(LedgerRow row) {
        return also(AlsoIn.of(row.article(), row.copies()), AlsoIn.Place::outlet);
    }

    private static String also(AlsoIn also, Function<AlsoIn.Place, String> name) {
        List<String> parts = new ArrayList<>();
        if (!also.outlets().isEmpty()) {
            parts.add("in " + outlets(also.outlets().size()) + ": " + listed(also.outlets(), name));
        }
        if (also.sameOutlet() > 0) {
            parts.add(times(also.sameOutlet()) + " in the same outlet");
        }
        if (also.unknown() > 0) {
            parts.add(times(also.unknown()) + ", outlet unknown");
        }
        return parts.isEmpty() ? "" : PlainText.oneLine("also " + String.join("; ", parts));
    }

    private static String named(AlsoIn.Place place) {
        return place.outlet() + (place.sameText() ? " (word for word)" : " (with changes)");
    }

    private static String listed(List<AlsoIn.Place> places, Function<AlsoIn.Place, String> name) {
        String listed =
                places.stream().limit(MOST_NAMED).map(name).collect(Collectors.joining(", "));
        int more = places.size() - MOST_NAMED;
        return more > 0 ? listed + " and " + more + " more" : listed;
    }

    private static String outlets(int number) {
        return String.format(Locale.ROOT, number == 1 ? "%,d outlet" : "%,d outlets", number);
    }

    private static String times(int number) {
        return number == 1 ? "a second time" : String.format(Locale.ROOT, "%,d more times", number);
    }

    /** How the other one differs: {@code another headline; trimmed by 18 %}. */
    public static String difference(Comparison comparison) {
        String text = text(comparison);
        return comparison.isRetitled() ? "another headline; " + text : text;
    }

    private static String text(Comparison comparison) {
        return switch (CopyDifference.of(comparison)) {
            case CopyDifference.SameText same -> "word for word the same text";
            case CopyDifference.Nearly nearly -> "nearly word for word";
            case CopyDifference.Trimmed(double missing) ->
                    "trimmed by " + CopyDifference.percent(missing);
            case CopyDifference.Longer(double added) ->
                    "longer: " + CopyDifference.percent(added) + " of it is not here";
            case CopyDifference.Edited(double missing, double added) ->
                    "edited: lacks "
                            + CopyDifference.percent(missing)
                            + " of this text, "
                            + CopyDifference.percent(added)
                            + " of its own is not here";
        };
    }
}
