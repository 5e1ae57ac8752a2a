package dev.sayso.cli;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Match;
import dev.sayso.archive.Snippet;
import dev.sayso.archive.Summary;
import dev.sayso.article.Languages;
import dev.sayso.article.Span;
import dev.sayso.export.CopyWords;
import dev.sayso.export.PlainText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints articles of a list for reading. */
final class HitPrinter {
    private static final Pattern WORD = Pattern.compile("\\S++");
    private static final String INDENT = "    ";

    private final Output out;
    private final Terminal terminal;
    private int number;

    HitPrinter(Output out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** A hit with its number, what the article holds, and the sentences that match in bold. */
    void print(Hit hit) throws IOException {
        number++;
        out.line(
                String.format(Locale.ROOT, "%3d. ", number)
                        + terminal.bold(PlainText.oneLine(hit.article().title())));
        out.line(INDENT + " " + about(hit.article()));
        holds(out, hit.article(), INDENT + " ");
        also(out, CopyWords.also(hit.article(), hit.copies()), INDENT + " ", terminal);
        for (Snippet snippet : hit.snippets()) {
            for (String line :
                    new Lines(terminal.columns() - INDENT.length() - 3).of(marked(snippet))) {
                out.line(INDENT + " | " + line);
            }
        }
        out.line("");
    }

    /** Outlet, authors, day and id on one line. */
    static String about(Summary article) {
        StringJoiner about = new StringJoiner(" · ");
        article.outlet().ifPresent(about::add);
        if (!article.authors().isEmpty()) {
            about.add(String.join(", ", article.authors()));
        }
        about.add(article.published().map(LocalDate::toString).orElse("no date"));
        about.add(article.id().value());
        return PlainText.oneLine(about.toString());
    }

    /** A line with where else it stands, if anywhere. */
    static void also(Output out, String words, String indent, Terminal terminal)
            throws IOException {
        if (!words.isEmpty()) {
            for (String line : new Lines(terminal.columns() - indent.length()).of(words)) {
                out.line(indent + line);
            }
        }
    }

    /** A line with whom the article cites and how many figures it has, if any. */
    static void holds(Output out, Summary article, String indent) throws IOException {
        StringJoiner holds = new StringJoiner(" · ");
        if (article.extent() != AnalysisExtent.FULL) {
            holds.add(
                    article.language()
                                    .filter(code -> article.extent().isLimitedByLanguage())
                                    .map(code -> "in " + Languages.name(code) + ", ")
                                    .orElse("")
                            + "names and figures not analysed");
        }
        if (!article.cites().isEmpty()) {
            holds.add("cites " + String.join(", ", article.cites()));
        }
        if (article.statistics() > 0) {
            holds.add(
                    article.statistics()
                            + (article.statistics() == 1 ? " statistic" : " statistics"));
        }
        if (article.wrong() > 0) {
            holds.add(article.wrong() + (article.wrong() == 1 ? " does" : " do") + " not add up");
        }
        if (article.truncated() > 0) {
            holds.add(article.truncated() + " printed short");
        }
        if (holds.length() > 0) {
            out.line(indent + PlainText.oneLine(holds.toString()));
        }
    }

    /** The words of a snippet, those that match in bold. */
    private List<String> marked(Snippet snippet) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Span match : Match.spans(snippet.matches())) {
            text.append(PlainText.oneLine(snippet.text().substring(from, match.start())));
            text.append(bold(PlainText.oneLine(match.of(snippet.text()))));
            from = match.end();
        }
        text.append(PlainText.oneLine(snippet.text().substring(from)));
        return Lines.words(text.toString());
    }

    /** Word by word, so that a line can be broken between them. */
    private String bold(String words) {
        return WORD.matcher(words)
                .replaceAll(word -> Matcher.quoteReplacement(terminal.bold(word.group())));
    }
}
