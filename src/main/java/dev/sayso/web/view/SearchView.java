package dev.sayso.web.view;

import dev.sayso.archive.Facet;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import dev.sayso.query.QueryWords;
import dev.sayso.query.StatisticCondition;
import dev.sayso.query.StatisticConditionWords;
import dev.sayso.query.StatisticPrinter;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Verdict;
import dev.sayso.web.question.Parameters;
import dev.sayso.web.question.Question;
import dev.sayso.web.text.InterfaceLanguage;
import dev.sayso.web.text.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The search page with its answer.
 *
 * @param readAs the query in words, when it is more than bare words
 * @param notes what was mended in the query
 * @param next the cursor behind the last hit, when there are more
 * @param nothing what to do when nothing was found, or hardly anything
 * @param read how far a run is that reads files, when one goes on
 */
public record SearchView(
        Frame frame,
        Question question,
        Optional<String> readAs,
        List<String> notes,
        Results results,
        double milliseconds,
        Optional<String> next,
        Optional<NothingView> nothing,
        Optional<FilesReadView> read) {
    /**
     * A part of what narrows the search, and the address without it.
     *
     * @param language of the label, where it is another than that of the page
     */
    public record Chip(String label, String address, Optional<InterfaceLanguage> language) {
        public Chip(String label, String address) {
            this(label, address, Optional.empty());
        }

        /** For people who hear the page: what the link does, in the language of its label. */
        public String removal() {
            Supplier<String> words = () -> Speech.say("search.remove", label);
            return language.isPresent() ? Speech.inEnglish(words) : words.get();
        }

        /** The attribute {@code lang} of the link. */
        public @Nullable String code() {
            return language.map(InterfaceLanguage::code).orElse(null);
        }
    }

    /** A link among several of which one may be in force. */
    public record Choice(String label, String address, boolean current) {}

    /** The query in words, when seeing it tells more than what was typed. */
    public static Optional<String> words(Query read) {
        boolean bare =
                switch (read) {
                    case Query.Everything everything -> true;
                    case Query.Word word -> isBare(word);
                    case Query.All(List<Query> parts) ->
                            parts.stream()
                                    .allMatch(p -> p instanceof Query.Word word && isBare(word));
                    default -> false;
                };
        return bare ? Optional.empty() : Optional.of(QueryWords.describe(read));
    }

    /** A condition on a statistic as it narrows a search: {@code credits nobody}. */
    static Chip chip(StatisticCondition condition, String address) {
        if (condition.equals(StatisticCondition.anything())) {
            return new Chip(Speech.say("facet.statistics.has"), address);
        }
        return switch (condition) {
            case StatisticCondition.OfKind(QuantityKind kind) ->
                    new Chip(
                            Speech.say(
                                    "condition.kind",
                                    Speech.say("quantity." + kind.label().replace('_', '-'))),
                            address);
            case StatisticCondition.InRole(Role role) ->
                    new Chip(
                            Speech.say(
                                    "condition.role",
                                    Speech.say("role." + role.label().replace('_', '-'))),
                            address);
            case StatisticCondition.Going(Direction direction) ->
                    new Chip(
                            Speech.say(
                                    "condition.direction",
                                    Speech.say("direction." + direction.label())),
                            address);
            case StatisticCondition.Checked(Verdict verdict) ->
                    new Chip(Speech.say("check." + verdict.label()), address);
            case StatisticCondition.Unsourced unsourced ->
                    new Chip(Speech.say("condition.unsourced"), address);
            default ->
                    new Chip(
                            StatisticConditionWords.describe(condition),
                            address,
                            Optional.of(InterfaceLanguage.ENGLISH));
        };
    }

    private static boolean isBare(Query.Word word) {
        return word.scope() == Query.Scope.ANY && !word.exact();
    }

    public List<HitView> hits() {
        return results.hits().stream().map(hit -> new HitView(hit, question.typed())).toList();
    }

    /** The heading: {@code 37 articles}. */
    public String total() {
        return Wording.capital(Wording.count(results.total(), "article"));
    }

    /** {@code 0.8 ms}. */
    public String took() {
        return Speech.say("search.took", String.format(Locale.ROOT, "%.1f", milliseconds));
    }

    /** The facets that leave something to choose. */
    public List<FacetView> facets() {
        List<FacetView> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            FacetView view = FacetView.of(facet, results.values(facet), question);
            // Months are chosen in the drawing.
            if (facet != Facet.MONTH && FacetView.isUseful(facet, view)) {
                facets.add(view);
            }
        }
        return facets;
    }

    public Timeline timeline() {
        return Timeline.of(results, question);
    }

    /** Everything that narrows the search, each to be taken away. */
    public List<Chip> chips() {
        return Chips.of(question, changed -> changed.address("/search"));
    }

    public List<Choice> orders() {
        List<Choice> orders = new ArrayList<>();
        for (Search.Sort sort : Search.Sort.values()) {
            orders.add(
                    new Choice(
                            Speech.say("search.order." + sort.label()),
                            question.sortedBy(sort).address("/search"),
                            question.sort() == sort));
        }
        return orders;
    }

    /** The order in force, in words. */
    public String order() {
        return Speech.say("search.order." + question.sort().label());
    }

    /** This very search in other formats. */
    public List<Choice> exports() {
        String base = question.onPage(1).address("/api/v1/search");
        String format = (base.indexOf('?') < 0 ? "?" : "&") + "format=";
        return Map.of(
                        "csv", "CSV",
                        "jsonl", "JSON Lines",
                        "ris", "RIS",
                        "bibtex", "BibTeX",
                        "csl-json", "CSL-JSON")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new Choice(entry.getValue(), base + format + entry.getKey(), false))
                .toList();
    }

    public Pager pager() {
        Optional<String> further = next.map(cursor -> question.goingOn(cursor).address("/search"));
        return question.cursor().isPresent()
                ? Pager.goingOn(results.total(), further)
                : Pager.of(
                                question.page(),
                                question.size(),
                                results.total(),
                                number -> question.onPage(number).address("/search"))
                        .orGoingOn(further);
    }

    /** What the form beside the results must repeat: left-out values and the order. */
    public List<Chip> hidden() {
        List<Chip> hidden = new ArrayList<>();
        if (question.sort() != Search.Sort.RELEVANCE) {
            hidden.add(new Chip("sort", question.sort().label()));
        }
        for (Facet facet : Facet.values()) {
            question.unwanted(facet)
                    .forEach(value -> hidden.add(new Chip("not." + Parameters.of(facet), value)));
        }
        question.wanted(Facet.MONTH)
                .forEach(value -> hidden.add(new Chip(Parameters.of(Facet.MONTH), value)));
        question.inOrder().forEach(c -> hidden.add(new Chip("stat", StatisticPrinter.print(c))));
        return hidden;
    }
}
