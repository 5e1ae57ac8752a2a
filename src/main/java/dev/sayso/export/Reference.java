package dev.sayso.export;

import dev.sayso.archive.Summary;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An article as a line in a list of works, to be pasted into a text. */
public final class Reference {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Reference() {}

    /**
     * Author, title, outlet, day and address, whichever are known, after the fashion of the Chicago
     * Manual's notes: {@code Mariam Sethi, “Old roads”, Dispatch News Desk, 5 March 2024,
     * https://dispatch.example/roads}. One line, in English whatever the pages speak, for what is
     * pasted belongs to no page.
     */
    public static String line(Summary article) {
        List<String> parts = new ArrayList<>();
        if (!article.authors().isEmpty()) {
            parts.add(authors(article.authors()));
        }
        parts.add("“" + tidy(article.title()) + "”");
        article.outlet().map(Reference::tidy).ifPresent(parts::add);
        parts.add(article.published().map(DAY::format).orElse("no date"));
        article.url().map(Reference::tidy).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static String authors(List<String> names) {
        List<String> all = names.stream().map(Reference::tidy).toList();
        int last = all.size() - 1;
        return last == 0
                ? all.get(0)
                : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    /** On one line, with one space between words. */
    private static String tidy(String text) {
        return SPACES.matcher(PlainText.oneLine(text)).replaceAll(" ").strip();
    }
}
