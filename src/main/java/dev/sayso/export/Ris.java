package dev.sayso.export;

import dev.sayso.archive.Summary;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Articles as RIS, which reference managers read. */
public final class Ris {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private Ris() {}

    /** One entry, a newspaper article, with the empty line after it. Names stand as printed. */
    public static String entry(Summary article) {
        StringBuilder entry = new StringBuilder();
        add(entry, "TY", "NEWS");
        article.authors().forEach(author -> add(entry, "AU", author));
        add(entry, "TI", article.title());
        article.outlet().ifPresent(outlet -> add(entry, "T2", outlet));
        article.published()
                .ifPresent(
                        day -> {
                            add(entry, "PY", String.format(Locale.ROOT, "%04d", day.getYear()));
                            add(entry, "DA", DAY.format(day));
                        });
        article.url().ifPresent(url -> add(entry, "UR", url));
        add(entry, "ID", article.id().value());
        add(entry, "ER", "");
        return entry + "\r\n";
    }

    private static void add(StringBuilder entry, String tag, String value) {
        entry.append(tag).append("  - ").append(PlainText.oneLine(value)).append("\r\n");
    }
}
