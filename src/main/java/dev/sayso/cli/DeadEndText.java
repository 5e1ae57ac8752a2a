package dev.sayso.cli;

import dev.sayso.archive.DeadEnd;
import dev.sayso.export.PlainText;
import dev.sayso.query.QueryPrinter;
import dev.sayso.query.QueryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ways out of a search that found nothing, or hardly anything, as lines for a terminal. */
final class DeadEndText {
    private DeadEndText() {}

    /**
     * @param total what the search found
     */
    static List<String> lines(DeadEnd help, long total) {
        List<String> lines = new ArrayList<>();
        if (total == 0) {
            lines.add("Nothing matches.");
        }
        for (DeadEnd.Missing one : help.missing()) {
            lines.add(
                    one.words()
                            + (one.apart() == 0
                                    ? "."
                                    : ", but "
                                            + articles(one.apart())
                                            + (one.apart() == 1 ? " has" : " have")
                                            + " all of its words."));
        }
        for (DeadEnd.Without one : help.without()) {
            lines.add(
                    "Without "
                            + QueryWords.describe(one.part())
                            + ": "
                            + articles(one.articles())
                            + ", by: "
                            + QueryPrinter.print(one.rest()));
        }
        for (DeadEnd.Respelled one : help.respelled()) {
            lines.add(
                    "Did you mean "
                            + QueryPrinter.print(one.query())
                            + "? "
                            + articles(one.articles())
                            + ".");
        }
        if (total == 0 && help.isEmpty()) {
            lines.add("Try fewer words, or other forms: terror* finds all that begins so.");
        }
        return lines.stream().map(PlainText::oneLine).toList();
    }

    private static String articles(long number) {
        return String.format(Locale.ROOT, number == 1 ? "%,d article" : "%,d articles", number);
    }
}
