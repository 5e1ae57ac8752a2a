package dev.sayso.web.view;

import dev.sayso.archive.AlsoIn;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Copy;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Summary;
import dev.sayso.export.CopyDifference;
import dev.sayso.export.PlainText;
import dev.sayso.web.text.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says in the language of the page where else a piece stands, and how its copies differ. */
final class CopyTexts {
    private static final int MOST_NAMED = 6;

    private CopyTexts() {}

    /** {@code also in 1 outlet: The Argus (word for word)}; empty when nowhere. */
    static String also(Summary article, List<Copy> copies) {
        return also(AlsoIn.of(article, copies), CopyTexts::named);
    }

    /** Where else the same statistic stands, in copies; empty when nowhere. */
    static String also(LedgerRow row) {
        return also(AlsoIn.of(row.article(), row.copies()), AlsoIn.Place::outlet);
    }

    private static String also(AlsoIn also, Function<AlsoIn.Place, String> name) {
        List<String> parts = new ArrayList<>();
        if (!also.outlets().isEmpty()) {
            parts.add(
                    Speech.say(
                            "copies.also.in",
                            Wording.count(also.outlets().size(), "outlet"),
                            listed(also.outlets(), name)));
        }
        if (also.sameOutlet() > 0) {
            parts.add(Speech.say("copies.also.same-outlet", times(also.sameOutlet())));
        }
        if (also.unknown() > 0) {
            parts.add(Speech.say("copies.also.unknown", times(also.unknown())));
        }
        return parts.isEmpty()
                ? ""
                : PlainText.oneLine(
                        Speech.say(
                                "copies.also", String.join(Speech.say("list.semicolon"), parts)));
    }

    private static String named(AlsoIn.Place place) {
        return Speech.say(
                place.sameText() ? "copies.also.same-text" : "copies.also.changed", place.outlet());
    }

    private static String listed(List<AlsoIn.Place> places, Function<AlsoIn.Place, String> name) {
        String listed = Wording.joined(places.stream().limit(MOST_NAMED).map(name).toList());
        int more = places.size() - MOST_NAMED;
        return more > 0 ? Speech.say("list.more", listed, Wording.grouped(more)) : listed;
    }

    private static String times(int number) {
        return number == 1
                ? Speech.say("copies.also.again")
                : Speech.say("copies.also.times", Wording.grouped(number));
    }

    /** How the other one differs: {@code another headline; trimmed by 18 %}. */
    static String difference(Comparison comparison) {
        String text = text(comparison);
        return comparison.isRetitled() ? Speech.say("copies.retitled", text) : text;
    }

    private static String text(Comparison comparison) {
        return switch (CopyDifference.of(comparison)) {
            case CopyDifference.SameText same -> Speech.say("copies.same-text");
            case CopyDifference.Nearly nearly -> Speech.say("copies.nearly");
            case CopyDifference.Trimmed(double missing) ->
                    Speech.say("copies.trimmed", CopyDifference.percent(missing));
            case CopyDifference.Longer(double added) ->
                    Speech.say("copies.longer", CopyDifference.percent(added));
            case CopyDifference.Edited(double missing, double added) ->
                    Speech.say(
                            "copies.edited",
                            CopyDifference.percent(missing),
                            CopyDifference.percent(added));
        };
    }
}
