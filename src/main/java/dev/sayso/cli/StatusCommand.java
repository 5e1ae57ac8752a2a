package dev.sayso.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Facet;
import dev.sayso.archive.FacetValues;
import dev.sayso.archive.PartlyRead;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import dev.sayso.archive.Stock;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.article.Refusal;
import dev.sayso.export.PlainText;
import dev.sayso.home.Home;
import dev.sayso.home.ServeNote;
import dev.sayso.json.Json;
import dev.sayso.json.StockJson;
import dev.sayso.query.Query;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the archive holds, and what it was given and could not read. */
@Command(
        name = "status",
        description =
                "Say what the archive holds, and name each file that could not be read, with the"
                        + " reason.",
        footer = {"", "Example:", "  sayso status --home ~/op-eds"})
final class StatusCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();

    @Option(names = "--json", description = "All of it on one line of JSON.")
    private boolean json;

    /**
     * What is told.
     *
     * @param values of all articles, by facet
     * @param withStatistics how many articles state one
     * @param notAnalysed how many were not analysed in full, because they are not in English
     */
    private record Status(
            Home home,
            Stock stock,
            Map<Facet, FacetValues> values,
            long withStatistics,
            long notAnalysed,
            Optional<ServeNote> served) {
        long files() {
            return stock.files();
        }

        int values(Facet facet) {
            return values.getOrDefault(facet, FacetValues.none()).distinct();
        }
    }

    @Override
    public Integer call() throws IOException {
        Status status = status();
        try (Output out = new Output()) {
            if (json) {
                out.line(Json.print(record(status)));
            } else {
                read(status, out);
            }
        }
        if (status.stock().articles() == 0) {
            common.terminal()
                    .say(
                            "Nothing has been indexed yet; `sayso ingest` with files or folders"
                                    + " begins.");
        }
        return ExitStatus.DONE;
    }

    private Status status() throws IOException {
        Home home = place.home();
        Optional<ServeNote> served = WayIn.serving(home);
        if (LuceneArchive.isEmpty(home.index())) {
            return new Status(
                    home, new Stock(0, 0, List.of(), List.of(), false), Map.of(), 0, 0, served);
        }
        try (Archive archive = place.openForReading()) {
            Results all = archive.search(Search.of(new Query.Everything()).sized(0));
            Query statistics = new Query.Has(Query.Property.STATISTICS);
            long withStatistics = archive.search(Search.counting(statistics)).total();
            Query analysed = new Query.Has(Query.Property.ANALYSIS);
            long notAnalysed = all.total() - archive.search(Search.counting(analysed)).total();
            return new Status(
                    home, archive.stock(), all.facets(), withStatistics, notAnalysed, served);
        }
    }

    private static void read(Status status, Output out) throws IOException {
        List<Refusal> refusals = status.stock().refusals();
        out.line("Corpus      " + status.home().corpus());
        out.line("Index       " + status.home().index());
        out.line(
                String.format(
                        Locale.ROOT,
                        "Articles    %,d, from %,d files",
                        status.stock().articles(),
                        status.files()));
        if (status.stock().articles() > 0) {
            out.line(
                    String.format(
                            Locale.ROOT,
                            "            %,d outlets, %,d authors, %,d institutes cited",
                            status.values(Facet.OUTLET),
                            status.values(Facet.AUTHOR),
                            status.values(Facet.CITES)));
            out.line(
                    String.format(
                            Locale.ROOT,
                            "            %,d with statistics",
                            status.withStatistics()));
        }
        if (status.notAnalysed() > 0) {
            out.line(
                    String.format(
                            Locale.ROOT,
                            "            %,d in other languages than English, not analysed for"
                                    + " names and figures (search -has:analysis)",
                            status.notAnalysed()));
        }
        if (status.served().isPresent()) {
            out.line("Served at   " + status.served().get().address());
        }
        out.line(String.format(Locale.ROOT, "Refused     %,d", refusals.size()));
        for (Refusal refusal : refusals) {
            out.line(
                    PlainText.oneLine(
                            "  "
                                    + refusal.path()
                                    + ": "
                                    + refusal.reason()
                                    + ". "
                                    + refusal.detail()));
        }
        if (!status.stock().partly().isEmpty()) {
            out.line(String.format(Locale.ROOT, "Read partly %,d", status.stock().partly().size()));
        }
        for (PartlyRead one : status.stock().partly()) {
            out.line(
                    PlainText.oneLine(
                            "  "
                                    + one.path()
                                    + ": "
                                    + one.why().reason()
                                    + ". "
                                    + one.why().detail()));
        }
    }

    private static ObjectNode record(Status status) {
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("corpus", status.home().corpus().toString())
                        .put("index", status.home().index().toString())
                        .put("articles", status.stock().articles())
                        .put("files", status.files())
                        .put("outlets", status.values(Facet.OUTLET))
                        .put("authors", status.values(Facet.AUTHOR))
                        .put("cited", status.values(Facet.CITES))
                        .put("withStatistics", status.withStatistics())
                        .put("notAnalysed", status.notAnalysed());
        ArrayNode refused = node.putArray("refused");
        for (Refusal refusal : status.stock().refusals()) {
            refused.addObject()
                    .put("path", refusal.path())
                    .put("part", refusal.part())
                    .put("reason", refusal.reason().name())
                    .put("detail", refusal.detail());
        }
        node.set("partly", StockJson.partly(status.stock().partly()));
        node.put("servedAt", status.served().map(ServeNote::address).orElse(null));
        return node;
    }
}
