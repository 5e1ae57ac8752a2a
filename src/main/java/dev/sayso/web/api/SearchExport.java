package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Hit;
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
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/** The articles of a search in the formats of other programs. */
final class SearchExport {
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

    /** Exports wait for each other: a slow reader of a long file keeps no search waiting. */
    private final SearchGate exports = new SearchGate();

    SearchExport(Archive archive) {
        this.archive = archive;
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
                                        "The parameter format is json, jsonl, csv, ris, bibtex or"
                                                + " csl-json."));
    }

    /** One article. */
    static void send(Context context, String label, Hit article) throws IOException {
        Format format = known(label);
        OutputStream out = Download.begin(context, format.name(), format.type());
        Entries entries = new Entries(format, out);
        entries.add(article);
        entries.end();
    }

    /**
     * Every article that the question finds, in its order and from one state of the archive. A file
     * that cannot be completed in time is cut off, so that nobody takes it for the whole.
     */
    void send(Context context, String label, Question question, Query read) throws IOException {
        Format format = known(label);
        Search search = question.search(read).telling(Search.Detail.ARTICLES);
        exports.run(
                () -> {
                    Entries entries =
                            new Entries(
                                    format, Download.begin(context, format.name(), format.type()));
                    Download.mustBeWhole(archive.hits(search, entries::add));
                    entries.end();
                    return true;
                });
    }

    /** A file that is being written. */
    private static final class Entries {
        private final Format format;
        private final OutputStream out;
        private boolean begun;

        Entries(Format format, OutputStream out) {
            this.format = format;
            this.out = out;
        }

        boolean add(Hit hit) throws IOException {
            Download.write(out, begun ? format.between() : format.before());
            Download.write(out, format.entry().apply(hit));
            begun = true;
            return true;
        }

        void end() throws IOException {
            Download.write(out, begun ? format.after() : format.before() + format.after());
            out.flush();
        }
    }
}
