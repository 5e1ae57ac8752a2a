package dev.sayso.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.AmbiguousNames;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Meant;
import dev.sayso.archive.Search;
import dev.sayso.archive.Summary;
import dev.sayso.export.CopyWords;
import dev.sayso.export.PlainText;
import dev.sayso.json.CopiesJson;
import dev.sayso.json.Json;
import dev.sayso.json.StatisticJson;
import dev.sayso.json.SummaryJson;
import dev.sayso.query.Query;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every article that cites an institute. */
@Command(
        name = "cites",
        description =
                "List every article that takes an institute as its source, under any of its names: with which words, in which sentence, for which figures.",
        footer = {
            "",
            "Examples:",
            "  sayso cites PIPS",
            "  sayso cites \"World Bank\" date:2024 --json"
        })
final class CitesCommand implements Callable<Integer>, HasQuery {
    @Mixin private final Opening opening = new Opening();

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "The institute, by any of its names or its acronym.")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Which articles, as for search; every one when absent.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "One line of JSON for each article.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        TypedQuery.refuseOptions(words);
        Query wanted = TypedQuery.read(words, opening.terminal());
        Query cites = new Query.Cites(name);
        Query query =
                wanted instanceof Query.Everything ? cites : new Query.All(List.of(cites, wanted));
        return opening.read((archive, out, terminal) -> list(query, archive, out, terminal));
    }

    private int list(Query query, Archive archive, Output out, Terminal terminal)
            throws IOException {
        Meant meant = Meant.of(archive, name);
        AmbiguousNames.notes(archive, query).forEach(terminal::say);
        long total =
                AllHits.of(
                        archive,
                        Search.of(query).sorted(Search.Sort.NEWEST),
                        OptionalInt.empty(),
                        terminal,
                        hit -> print(archive, hit, meant, out, terminal));
        terminal.say(
                total == 0
                        ? "Nobody cites “"
                                + name
                                + "” there. `sayso search 'org:\""
                                + name
                                + "\"'` finds who mentions it."
                        : String.format(
                                Locale.ROOT,
                                total == 1 ? "%,d article cites it." : "%,d articles cite it.",
                                total));
        return ExitStatus.DONE;
    }

    private void print(Archive archive, Hit hit, Meant meant, Output out, Terminal terminal)
            throws IOException {
        Optional<AnnotatedArticle> found = archive.get(hit.article().id());
        if (found.isEmpty()) {
            return; // taken out while the list was being printed
        }
        Summary article = Summary.of(found.get());
        Citations citations = Citations.of(found.get(), meant);
        if (json) {
            ObjectNode record = record(article, citations);
            out.line(Json.print(CopiesJson.put(record, article, hit.copies())));
        } else {
            out.line(terminal.bold(PlainText.oneLine(article.title())));
            out.line("  " + HitPrinter.about(article));
            HitPrinter.also(out, CopyWords.also(article, hit.copies()), "  ", terminal);
            read(citations, out, terminal);
        }
    }

    private static void read(Citations citations, Output out, Terminal terminal)
            throws IOException {
        for (Citations.Passage passage : citations.passages()) {
            String cue = passage.cue().map(words -> words + ": ").orElse("");
            List<String> lines =
                    new Lines(terminal.columns() - 4).of(cue + "“" + passage.sentence() + "”");
            for (String line : lines) {
                out.line("    " + line);
            }
        }
        for (var statistic : citations.statistics()) {
            out.line("    - " + StatisticText.figure(statistic));
        }
        out.line("");
    }

    private static ObjectNode record(Summary article, Citations citations) {
        ObjectNode node = SummaryJson.write(article);
        ArrayNode organizations = node.putArray("organizations");
        citations
                .organizations()
                .forEach(
                        o ->
                                organizations
                                        .addObject()
                                        .put("id", o.id().value())
                                        .put("name", o.name())
                                        .put("acronym", o.acronym().orElse(null)));
        ArrayNode passages = node.putArray("citations");
        citations
                .passages()
                .forEach(
                        passage ->
                                passages.addObject()
                                        .put("cue", passage.cue().orElse(null))
                                        .put("sentence", passage.sentence())
                                        .put("start", passage.content().start())
                                        .put("end", passage.content().end()));
        ArrayNode statistics = node.putArray("credited");
        citations.statistics().forEach(s -> statistics.add(StatisticJson.write(s)));
        return node;
    }
}
