package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import dev.sayso.export.BibTex;
import dev.sayso.export.Csl;
import dev.sayso.export.Csv;
import dev.sayso.export.Ris;
import dev.sayso.json.CopiesJson;
import dev.sayso.json.Json;
import dev.sayso.json.SummaryJson;
import dev.sayso.query.Query;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.Question;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The articles of a search in the formats of other programs. */
final class SearchExport {
    private static final int BATCH = 100;

    /**
     * A format.
     *
     * @param name of the file
     * @param before what stands before the first entry
     * @param between what stands between two
     */
    private record Format(
            String name,
            String type,
            String before,
            String between,
            String after,
            Function<Hit, String> entry) {}

    private final Archive archive;
    private final SearchGate gate;

    SearchExport(Archive archive, SearchGate gate) {
        this.archive = archive;
        this.gate = gate;
    }

    private static Optional<Format> format(String label) {
        return switch (label) {
            case "csv" ->
                    Optional.of(
                            new Format(
                                    "sayso.csv",
                                    "text/csv; charset=utf-8",
                                    Csv.articleHeader(),
                                    "",
                                    "",
                                    hit -> Csv.row(hit.article(), hit.copies())));
            case "jsonl" ->
                    Optional.of(
                            new Format(
                                    "sayso.jsonl",
                                    "application/x-ndjson",
                                    "",
                                    "",
                                    "",
                                    SearchExport::line));
            case "ris" ->
                    Optional.of(
                            new Format(
                                    "sayso.ris",
                                    "application/x-research-info-systems",
                                    "",
                                    "",
                                    "",
                                    hit -> Ris.entry(hit.article())));
            case "bibtex" ->
                    Optional.of(
                            new Format(
                                    "sayso.bib",
                                    "application/x-bibtex",
                                    "",
                                    "",
                                    "",
                                    hit -> BibTex.entry(hit.article())));
            case "csl-json" ->
                    Optional.of(
                            new Format(
                                    "sayso.json",
                                    "application/vnd.citationstyles.csl+json",
                                    "[",
                                    ",\n",
                                    "]\n",
                                    hit -> Csl.entry(hit.article())));
            default -> Optional.empty();
        };
    }

    private static String line(Hit hit) {
        ObjectNode node = SummaryJson.write(hit.article());
        return Json.print(CopiesJson.put(node, hit.article(), hit.copies())) + "\n";
    }

    private static Format known(String label) {
        return format(label)
                .orElseThrow(
                        () ->
                                Problem.badRequest(
                                        "The parameter format is json, jsonl, csv, ris, bibtex or csl-json."));
    }

    /** One article. */
    static void send(Context context, String label, Hit article) throws IOException {
        Format format = known(label);
        Download.send(context, format.name(), format.type(), entries(format, Stream.of(article)));
    }

    /** Every article that the question finds, in its order. */
    void send(Context context, String label, Question question, Query read) throws IOException {
        Format format = known(label);
        Search first =
                new Search(question.query(read), question.filters(), question.sort(), 1, BATCH);
        long total = gate.run(() -> archive.search(first.sized(0))).total();
        if (total > Search.DEEPEST) {
            throw Problem.badRequest(
                    "At most 10,000 articles can be exported at once; narrow the search, by year for example.");
        }
        Stream<Hit> hits =
                StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new Batches(first), Spliterator.ORDERED),
                        false);
        Download.send(context, format.name(), format.type(), entries(format, hits));
    }

    private static Stream<String> entries(Format format, Stream<Hit> hits) {
        boolean[] begun = {false};
        Stream<String> entries =
                hits.map(
                        hit -> {
                            String between = begun[0] ? format.between() : "";
                            begun[0] = true;
                            return between + format.entry().apply(hit);
                        });
        return Stream.concat(
                Stream.concat(Stream.of(format.before()), entries), Stream.of(format.after()));
    }

    /** Goes through the hits of a search, some at a time. */
    private final class Batches implements Iterator<Hit> {
        private final Search first;
        private final List<Hit> batch = new ArrayList<>();
        private int page;
        private boolean more = true;

        Batches(Search first) {
            this.first = first;
        }

        @Override
        public boolean hasNext() {
            if (batch.isEmpty() && more) {
                page++;
                more = page * BATCH < Search.DEEPEST;
                batch.addAll(load().hits());
                more &= batch.size() == BATCH;
            }
            return !batch.isEmpty();
        }

        private Results load() {
            try {
                return gate.run(
                        () ->
                                archive.search(
                                        new Search(
                                                first.query(),
                                                first.filters(),
                                                first.sort(),
                                                page,
                                                BATCH)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Hit next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return batch.removeFirst();
        }
    }
}
