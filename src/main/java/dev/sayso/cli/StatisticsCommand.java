package dev.sayso.cli;

import dev.sayso.archive.LedgerReader;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.LedgerSearch;
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

/** The ledger's rows. */
@Command(
        name = "statistics",
        description =
                "List every statistic of the articles that match, with who is credited for it and whether it adds up; where the query asks for a statistic by stat:( ), only such ones.",
        footer = {
            "",
            "Examples:",
            "  sayso statistics 'stat:(check:wrong)'",
            "  sayso statistics 'stat:(percent >50 unsourced)' --sort value",
            "  sayso statistics 'cites:PIPS date:2024' --csv > pips.csv"
        })
final class StatisticsCommand implements Callable<Integer>, HasQuery {
    @Mixin private final Opening opening = new Opening();
    @Mixin private final QueryArgument asked = new QueryArgument();

    @ArgGroup private Format format = new Format();

    /** One of these; a list for reading without any. */
    static final class Format {
        @Option(names = "--json", description = "One line of JSON for each statistic.")
        private boolean json;

        @Option(names = "--csv", description = "A table for a spreadsheet.")
        private boolean csv;
    }

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            converter = OrderConverter.class,
            description =
                    "newest (also when absent), oldest, value, -value, period, -period, source or outlet; value begins with the largest, -value with the smallest.")
    private LedgerSearch.Order order = LedgerSearch.Order.NEWEST;

    @Override
    public Integer call() throws IOException {
        Query query = asked.read(opening.terminal());
        LedgerSearch search = new LedgerSearch(query, List.of(), List.of(), order, 0);
        return opening.read(
                (archive, out, terminal) -> {
                    Printer printer = new Printer(out, terminal);
                    printer.begin();
                    boolean whole = archive.statistics(search, printer);
                    if (!whole) {
                        terminal.warn(AllHits.TOO_LONG);
                    }
                    terminal.say(
                            whole && printer.printed == 0
                                    ? "No statistics there."
                                    : String.format(
                                            Locale.ROOT, "%,d statistics.", printer.printed));
                    return ExitStatus.DONE;
                });
    }

    /** Prints rows as they come. */
    private final class Printer implements LedgerReader {
        private final Output out;
        private final Terminal terminal;
        private Optional<ArticleId> shown = Optional.empty();
        private int printed;

        Printer(Output out, Terminal terminal) {
            this.out = out;
            this.terminal = terminal;
        }

        void begin() throws IOException {
            if (format.csv) {
                out.print(Csv.ledgerHeader());
            }
        }

        @Override
        public boolean take(LedgerRow row) throws IOException {
            printed++;
            if (format.json) {
                out.line(Json.print(LedgerRowJson.write(row)));
            } else if (format.csv) {
                out.print(Csv.row(row));
            } else {
                inWords(row);
            }
            return true;
        }

        private void inWords(LedgerRow row) throws IOException {
            Summary article = row.article();
            if (!shown.equals(Optional.of(article.id()))) {
                out.line((shown.isEmpty() ? "" : "\n") + heading(article, terminal));
                shown = Optional.of(article.id());
            }
            for (String line : StatisticText.lines(row.statistic(), terminal.columns())) {
                out.line(line);
            }
            HitPrinter.also(out, CopyWords.also(row), "      ", terminal);
        }
    }

    private static String heading(Summary article, Terminal terminal) {
        return terminal.bold(PlainText.oneLine(article.title())) + "\n" + HitPrinter.about(article);
    }
}
