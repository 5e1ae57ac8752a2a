package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Facet;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Results;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Search;
import dev.sayso.attribution.Credit;
import dev.sayso.attribution.SourceType;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Statistic;
import dev.sayso.web.adding.WatchedIntake;
import dev.sayso.web.question.Question;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.FilesReadView;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.HitView;
import dev.sayso.web.view.StartView;
import dev.sayso.web.view.StartView.Example;
import dev.sayso.web.view.Timeline;
import dev.sayso.web.view.Wording;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The archive at a glance, with searches made from its own content. */
final class StartPage {
    private static final int NEWEST = 5;
    private static final int MOST_CITED = 8;
    private static final int EXAMPLES = 3;
    private static final int ROWS = 200;

    private final Archive archive;
    private final Pages pages;
    private final WatchedIntake intake;

    StartPage(Archive archive, Pages pages, WatchedIntake intake) {
        this.archive = archive;
        this.pages = pages;
        this.intake = intake;
    }

    void answer(Context context) throws IOException {
        Results all =
                archive.search(
                        Search.of(new Query.Everything()).sorted(Search.Sort.NEWEST).sized(NEWEST));
        pages.send(
                context,
                "start.jte",
                new StartView(
                        Frame.of(Speech.say("start.title"), "search", pages.assets()),
                        all.total(),
                        all.values(Facet.OUTLET).distinct(),
                        all.values(Facet.AUTHOR).distinct(),
                        all.values(Facet.CITES).distinct(),
                        Timeline.of(all, Question.of("")),
                        all.counts(Facet.CITES).stream().limit(MOST_CITED).toList(),
                        all.hits().stream().map(hit -> new HitView(hit, "")).toList(),
                        examples(all),
                        intake.now().map(FilesReadView::new)));
    }

    /** The first few candidates that find something. */
    private List<Example> examples(Results all) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, String> candidate : candidates(all)) {
            if (examples.size() < EXAMPLES
                    && QueryParser.parse(candidate.getKey())
                            instanceof Reading.Understood(Query query, List<String> notes)) {
                long found = archive.search(Search.counting(query)).total();
                if (found > 0) {
                    examples.add(new Example(candidate.getKey(), candidate.getValue(), found));
                }
            }
        }
        return examples;
    }

    private List<Map.Entry<String, String>> candidates(Results all) throws IOException {
        List<Map.Entry<String, String>> candidates = new ArrayList<>();
        Optional<String> outlet = top(all, Facet.OUTLET);
        List<Statistic> statistics = counts();
        Optional<String> unit = mostFrequent(statistics.stream().map(StartPage::unit));
        mostFrequent(
                        statistics.stream()
                                .filter(s -> credited(s).isPresent())
                                .map(s -> unit(s) + " cites:" + value(credited(s).orElse(""))))
                .ifPresent(
                        query ->
                                candidates.add(
                                        Map.entry(query, Speech.say("start.example.credited"))));
        candidates.add(Map.entry("has:wrong", Speech.say("start.example.wrong")));
        unit.ifPresent(
                word ->
                        candidates.add(
                                Map.entry(
                                        word + " has:unsourced",
                                        Speech.say("start.example.unsourced"))));
        outlet.ifPresent(
                name ->
                        candidates.add(
                                Map.entry(
                                        "outlet:" + value(name),
                                        Speech.say("start.example.outlet"))));
        top(all, Facet.ORGANIZATION)
                .ifPresent(
                        name ->
                                candidates.add(
                                        Map.entry(
                                                "org:" + value(name),
                                                Speech.say("start.example.organization"))));
        return candidates;
    }

    /** The things counted in the newest pieces. */
    private List<Statistic> counts() throws IOException {
        return archive.statistics(new Query.Everything(), ROWS).stream()
                .map(LedgerRow::statistic)
                .filter(statistic -> statistic.amount().kind() == QuantityKind.COUNT)
                .filter(s -> s.amount().unit().filter(u -> u.matches("[a-z]{4,}")).isPresent())
                .toList();
    }

    private static String unit(Statistic statistic) {
        return Wording.plural(statistic.amount().unit().orElse(""));
    }

    /** The institute that a statistic is credited to. */
    private static Optional<String> credited(Statistic statistic) {
        return statistic
                .source()
                .filter(credit -> credit.type() == SourceType.INSTITUTE)
                .map(Credit::name);
    }

    private static Optional<String> mostFrequent(Stream<String> words) {
        return words
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Comparator.comparingLong(Map.Entry<String, Long>::getValue)
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static Optional<String> top(Results all, Facet facet) {
        return all.counts(facet).stream().findFirst().map(FacetCount::value);
    }

    private static String value(String name) {
        return name.matches("[\\p{L}\\p{N}]+") ? name : '"' + name.replace('"', ' ') + '"';
    }
}
