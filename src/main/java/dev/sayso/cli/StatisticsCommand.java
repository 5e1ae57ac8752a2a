package dev.sayso.cli;

import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.export.CopyWords;
import dev.sayso.export.Csv;
import dev.sayso.export.PlainText;
import dev.sayso.json.Json;
import dev.sayso.json.LedgerRowJson;
import dev.sayso.query.Query;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The ledger's rows. */
@Command(
        name = "statistics",
        description =
                "List every statistic of the articles that match, with who is credited for it and whether it adds up.",
        footer = {
            "",
            "Examples:",
            "  sayso statistics has:wrong",
            "  sayso statistics 'cites:PIPS date:2024' --csv > pips.csv"
        })
final class StatisticsCommand implements Callable<Integer>, HasQuery {
    @Mixin private final Opening opening = new Opening();

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Which articles, as for search; every one when absent.")
    private List<String> words = List.of();

    @ArgGroup private Format format = new Format();

    /** One of these; a list for reading without any. */
    static final class Format {
        @Option(names = "--json", description = "One line of JSON for each statistic.")
        private boolean json;

        @Option(names = "--csv", description = "A table for a spreadsheet.")
        private boolean csv;
    }

    @Override
    public Integer call() throws IOException {
        TypedQuery.refuseOptions(words);
        Query query = TypedQuery.read(words, opening.terminal());
        return opening.read(
                (archive, out, terminal) -> {
                    List<LedgerRow> rows = archive.statistics(query, Integer.MAX_VALUE);
                    print(rows, out, terminal);
                    terminal.say(
                            rows.isEmpty()
                                    ? "No statistics there."
                                    : String.format(Locale.ROOT, "%,d statistics.", rows.size()));
                    return ExitStatus.DONE;
                });
    }

    private void print(List<LedgerRow> rows, Output out, Terminal terminal) throws IOException {
        if (format.csv) {
            out.print(Csv.ledgerHeader());
        }
        Optional<ArticleId> shown = Optional.empty();
        for (LedgerRow row : rows) {
            if (format.json) {
                out.line(Json.print(LedgerRowJson.write(row)));
            } else if (format.csv) {
                out.print(Csv.row(row));
            } else {
                Summary article = row.article();
                if (!shown.equals(Optional.of(article.id()))) {
                    out.line(
                            shown.isEmpty()
                                    ? heading(article, terminal)
                                    : "\n" + heading(article, terminal));
                    shown = Optional.of(article.id());
                }
                for (String line : StatisticText.lines(row.statistic(), terminal.columns())) {
                    out.line(line);
                }
                HitPrinter.also(out, CopyWords.also(row), "      ", terminal);
            }
        }
    }

    private static String heading(Summary article, Terminal terminal) {
        return terminal.bold(PlainText.oneLine(article.title())) + "\n" + HitPrinter.about(article);
    }
}
