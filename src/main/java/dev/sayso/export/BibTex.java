package dev.sayso.export;

import dev.sayso.archive.Summary;
import dev.sayso.organization.OrganizationName;
import java.util.Locale;
import java.util.stream.Collectors;

/** Articles as BibTeX. */
public final class BibTex {
    private static final int DIGITS_OF_ID = 6;

    private BibTex() {}

    /**
     * One entry with the empty line after it. Its key is made of the first author's last name, the
     * year and the beginning of the article's id: {@code khan2024a1b2c3}.
     */
    public static String entry(Summary article) {
        StringBuilder entry = new StringBuilder("@article{" + key(article));
        if (!article.authors().isEmpty()) {
            add(
                    entry,
                    "author",
                    article.authors().stream()
                            .map(BibTex::author)
                            .collect(Collectors.joining(" and ")));
        }
        add(entry, "title", "{" + escaped(article.title()) + "}");
        article.outlet().ifPresent(outlet -> add(entry, "journal", escaped(outlet)));
        article.published()
                .ifPresent(
                        day -> {
                            add(entry, "year", String.format(Locale.ROOT, "%04d", day.getYear()));
                            add(entry, "month", String.valueOf(day.getMonthValue()));
                            add(entry, "date", day.toString());
                        });
        article.url().ifPresent(url -> add(entry, "url", url(url)));
        return entry.append("\n}\n\n").toString();
    }

    private static void add(StringBuilder entry, String field, String value) {
        entry.append(",\n  ").append(field).append(" = {").append(value).append('}');
    }

    private static String key(Summary article) {
        String author =
                article.authors().isEmpty() ? "unsigned" : lastWord(article.authors().getFirst());
        String year =
                article.published()
                        .map(day -> String.format(Locale.ROOT, "%04d", day.getYear()))
                        .orElse("");
        return author + year + article.id().value().substring(0, DIGITS_OF_ID);
    }

    private static String lastWord(String name) {
        String folded = OrganizationName.fold(name);
        String word = folded.substring(folded.lastIndexOf(' ') + 1).replaceAll("[^a-z]", "");
        return word.isEmpty() ? "article" : word;
    }

    /** In braces where BibTeX would else take one name for several. */
    private static String author(String name) {
        String escaped = escaped(name);
        return escaped.contains(" and ") || escaped.contains(",") ? "{" + escaped + "}" : escaped;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : PlainText.oneLine(text).toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '#', '_', '%' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** An address stands as it is, but for braces, which would end the field. */
    private static String url(String url) {
        return PlainText.oneLine(url).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
