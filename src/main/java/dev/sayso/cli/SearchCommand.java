package dev.sayso.cli;

import dev.sayso.archive.AmbiguousNames;
import dev.sayso.archive.Archive;
import dev.sayso.archive.DeadEnd;
import dev.sayso.archive.Explainer;
import dev.sayso.archive.Explanation;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Search;
import dev.sayso.article.ArticleId;
import dev.sayso.export.BibTex;
import dev.sayso.export.Csv;
import dev.sayso.export.Ris;
import dev.sayso.json.ExplanationJson;
import dev.sayso.json.Json;
import dev.sayso.json.SummaryJson;
import dev.sayso.query.Query;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranked articles with marked snippets. */
@Command(
        name = "search",
        description = "Find articles: the best match first, with the sentences that match.",
        footer = {
            "",
            "Examples:",
            "  sayso search '\"suicide attack\" outlet:DND -author:khan'",
            "  sayso search 'cites:PIPS date:2024' --sort newest --csv > pips.csv",
            "  sayso search 'suicide attack outlet:DND' --explain 1f8b2c3d"
        })
final class SearchCommand implements Callable<Integer>, HasQuery {
    private static final int FEW = 20;

    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();

    @Parameters(
            arity = "1..*",
            paramLabel = "QUERY",
            description =
                    "Words (all must occur), \"a phrase\", a OR b, -without, terror*, field:value. * finds every article.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many at most; 20 for reading, all in the other formats.")
    private @Nullable Integer limit;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            converter = SortConverter.class,
            description =
                    "relevance, fresh (relevance with a mild preference for newer articles), newest or oldest.")
    private Search.Sort sort = Search.Sort.RELEVANCE;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Say why this article is a hit, or why it is none.")
    private @Nullable String explain;

    @ArgGroup private Format format = new Format();

    /** One of these; an ordered list for reading without any. */
    static final class Format {
        @Option(names = "--json", description = "One line of JSON for each article.")
        private boolean json;

        @Option(names = "--csv", description = "A table for a spreadsheet.")
        private boolean csv;

        @Option(names = "--ris", description = "For a reference manager.")
        private boolean ris;

        @Option(names = "--bibtex", description = "For LaTeX.")
        private boolean bibtex;

        private boolean reading() {
            return !json && !csv && !ris && !bibtex;
        }
    }

    @Override
    public Integer call() throws IOException {
        TypedQuery.refuseOptions(words);
        Terminal terminal = common.terminal();
        if (limit != null && limit < 1) {
            throw new UsageMistake("--limit takes a number from 1 up.");
        }
        Search search = Search.of(TypedQuery.read(words, terminal)).sorted(sort);
        try (Archive archive = place.openForReading();
                Output out = new Output()) {
            AmbiguousNames.notes(archive, search.query()).forEach(terminal::say);
            if (explain != null) {
                return explain(archive, search.query(), ArticleArgument.of(explain), out);
            }
            if (format.reading()) {
                read(archive, search, out, terminal);
            } else {
                export(archive, search, out, terminal);
            }
        }
        return ExitStatus.DONE;
    }

    private int explain(Archive archive, Query query, ArticleArgument named, Output out)
            throws IOException {
        if (!format.reading() && !format.json) {
            throw new UsageMistake("--explain prints for reading, or with --json.");
        }
        Terminal terminal = common.terminal();
        Optional<ArticleId> id = named.newest(archive, terminal);
        Optional<Explanation> explanation =
                id.isPresent() ? Explainer.explain(archive, id.get(), query) : Optional.empty();
        if (explanation.isEmpty()) {
            return ExitStatus.REFUSED;
        }
        if (format.json) {
            out.line(Json.print(ExplanationJson.write(explanation.get())));
        } else {
            new ExplanationPrinter(out, terminal).print(explanation.get());
        }
        return ExitStatus.DONE;
    }

    private void read(Archive archive, Search search, Output out, Terminal terminal)
            throws IOException {
        int most = limit == null ? FEW : limit;
        HitPrinter printer = new HitPrinter(out, terminal);
        long total = AllHits.of(archive, search, OptionalInt.of(most), terminal, printer::print);
        help(archive, search, total, terminal);
        if (total > 0) {
            long shown = Math.min(total, most);
            terminal.say(
                    shown < total
                            ? String.format(
                                    Locale.ROOT,
                                    "%,d of %,d articles. --limit N shows more.",
                                    shown,
                                    total)
                            : String.format(
                                    Locale.ROOT,
                                    total == 1 ? "%,d article." : "%,d articles.",
                                    total));
        }
    }

    private void export(Archive archive, Search search, Output out, Terminal terminal)
            throws IOException {
        if (format.csv) {
            out.print(Csv.articleHeader());
        }
        OptionalInt most = limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
        long total = AllHits.of(archive, search, most, terminal, hit -> out.print(line(hit)));
        help(archive, search, total, terminal);
    }

    /** What may help when nothing was found, or hardly anything. */
    private static void help(Archive archive, Search search, long total, Terminal terminal)
            throws IOException {
        DeadEnd help =
                DeadEnd.of(
                        archive,
                        search.query(),
                        query -> Search.of(query).sorted(search.sort()),
                        total);
        DeadEndText.lines(help, total).forEach(terminal::say);
    }

    private String line(Hit hit) {
        if (format.csv) {
            return Csv.row(hit.article(), hit.copies());
        }
        if (format.ris) {
            return Ris.entry(hit.article());
        }
        return format.bibtex
                ? BibTex.entry(hit.article())
                : Json.print(SummaryJson.write(hit)) + "\n";
    }
}
