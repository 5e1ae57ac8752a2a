package dev.sayso.cli;

import dev.sayso.archive.KnownOrganization;
import dev.sayso.export.PlainText;
import dev.sayso.resolution.Established;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Organizations as the command line shows them. */
final class ListedOrganizations {
    private static final int SHOWN_VARIANTS = 6;

    private ListedOrganizations() {}

    /** {@code pips Pakistan Institute for Peace Studies (PIPS)}. */
    static String brief(Established one) {
        return PlainText.oneLine(
                one.id()
                        + "  "
                        + one.heading()
                        + one.acronym()
                                .filter(acronym -> !acronym.equals(one.heading()))
                                .map(acronym -> " (" + acronym + ")")
                                .orElse(""));
    }

    /** A few lines: what it is, how often it is named, what is doubtful. */
    static List<String> lines(KnownOrganization known) {
        Established one = known.organization();
        List<String> lines = new ArrayList<>();
        lines.add(brief(one));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "    %s%s; mentioned in %s, cited in %,d",
                        one.type().label(),
                        one.country().map(country -> ", " + country).orElse(""),
                        articles(known.mentioning()),
                        known.citing()));
        List<String> variants =
                one.variants().stream()
                        .filter(variant -> variant.articles() > 0)
                        .limit(SHOWN_VARIANTS)
                        .map(variant -> variant.name() + " (" + variant.articles() + ")")
                        .toList();
        if (!variants.isEmpty()) {
            lines.add("    named as " + PlainText.oneLine(String.join(", ", variants)));
        }
        one.doubts().forEach(doubt -> lines.add("    doubt: " + PlainText.oneLine(doubt)));
        return lines;
    }

    /** All that is known. */
    static List<String> everything(KnownOrganization known) {
        List<String> lines = new ArrayList<>(lines(known));
        Established one = known.organization();
        one.variants().stream()
                .skip(SHOWN_VARIANTS)
                .filter(variant -> variant.articles() > 0)
                .forEach(
                        v ->
                                lines.add(
                                        "    also "
                                                + PlainText.oneLine(v.name())
                                                + " ("
                                                + v.articles()
                                                + ")"));
        one.variants().stream()
                .filter(variant -> variant.articles() == 0)
                .forEach(v -> lines.add("    by the authority file also " + v.name()));
        one.reasons().forEach(reason -> lines.add("    joined: " + PlainText.oneLine(reason)));
        return lines;
    }

    static String articles(int count) {
        return String.format(Locale.ROOT, count == 1 ? "%,d article" : "%,d articles", count);
    }
}
