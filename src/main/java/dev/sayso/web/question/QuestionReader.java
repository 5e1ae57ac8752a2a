package dev.sayso.web.question;

import dev.sayso.archive.Facet;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.query.StatisticCondition;
import dev.sayso.web.http.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a question out of the parameters of an address. */
public final class QuestionReader {
    private static final int MOST_VALUES = 100;

    private final Map<String, List<String>> parameters;

    QuestionReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /**
     * What the parameters of an address ask for.
     *
     * @throws Problem when a value cannot be used: 400, saying which and what to write instead
     */
    public static Question read(Map<String, List<String>> parameters) {
        return new QuestionReader(parameters).question();
    }

    /**
     * What the parameters of an address ask of the ledger.
     *
     * @param size rows a page where the address does not say
     * @throws Problem when a value cannot be used
     */
    public static LedgerQuestion readLedger(Map<String, List<String>> parameters, int size) {
        Map<String, List<String>> others = new HashMap<>(parameters);
        others.remove("sort");
        others.putIfAbsent("size", List.of(String.valueOf(size)));
        return new LedgerQuestion(read(others), new QuestionReader(parameters).order(), size);
    }

    private LedgerSearch.Order order() {
        return LedgerSearch.Order.labelled(
                        first("sort").filter(label -> !label.isBlank()).orElse("newest"))
                .orElseThrow(
                        () ->
                                Problem.badRequest(
                                        "The parameter sort is newest, oldest, value, -value,"
                                                + " period, -period, source or outlet."));
    }

    private Question question() {
        Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
        Map<Facet, Set<String>> unwanted = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            wanted.put(facet, values(Parameters.of(facet)));
            unwanted.put(facet, values("not." + Parameters.of(facet)));
        }
        int page = number("page", 1, 1, Search.DEEPEST);
        int size = number("size", Question.SIZE, 0, 100);
        if ((long) page * size > Search.DEEPEST) {
            throw Problem.said(400, "problem.request", "problem.too-far.detail");
        }
        Optional<String> cursor = first("cursor").filter(text -> !text.isBlank());
        if (cursor.isPresent() && page != 1) {
            throw Problem.badRequest("The parameters page and cursor cannot be used together.");
        }
        return new Question(
                first("q").orElse(""),
                wanted,
                unwanted,
                conditions(),
                date("from", true),
                date("to", false),
                sort(),
                page,
                size,
                cursor);
    }

    Optional<String> first(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }

    private Set<String> values(String name) {
        Set<String> values = new LinkedHashSet<>();
        for (String value : parameters.getOrDefault(name, List.of())) {
            if (!value.isBlank()) {
                values.add(value);
            }
        }
        if (values.size() > MOST_VALUES) {
            throw Problem.badRequest(
                    "The parameter " + name + " has more than 100 values; choose fewer.");
        }
        return values;
    }

    private Set<StatisticCondition> conditions() {
        Set<StatisticCondition> conditions = new LinkedHashSet<>();
        for (String value : values("stat")) {
            switch (QueryParser.parse("stat:(" + value + ")")) {
                case Reading.Understood(Query.WithStatistic(var condition), var notes)
                        when notes.isEmpty() ->
                        conditions.add(condition);
                case Reading.Mistake(int position, String message) ->
                        throw Problem.badRequest("The parameter stat: " + message);
                case Reading.Understood other ->
                        throw Problem.badRequest(
                                "The parameter stat holds what could stand inside stat:( ), as in"
                                        + " stat=unsourced.");
            }
        }
        return conditions;
    }

    int number(String name, int otherwise, int least, int most) {
        Optional<String> value = first(name).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.get().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as any other number that cannot be used.
        }
        throw Problem.badRequest(
                String.format(
                        Locale.ROOT,
                        "The parameter %s is a number from %d to %,d.",
                        name,
                        least,
                        most));
    }

    /** A day, a month or a year: its first day where a stretch begins, its last where it ends. */
    private Optional<LocalDate> date(String name, boolean first) {
        Optional<String> value = first(name).map(String::strip).filter(text -> !text.isEmpty());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String text = value.get();
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 ->
                                first
                                        ? LocalDate.parse(text + "-01-01")
                                        : LocalDate.parse(text + "-12-31");
                        case 7 ->
                                first
                                        ? YearMonth.parse(text).atDay(1)
                                        : YearMonth.parse(text).atEndOfMonth();
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeParseException e) {
            throw Problem.badRequest(
                    "The parameter "
                            + name
                            + " is a day, month or year: 2024-03-05, 2024-03 or 2024.");
        }
    }

    private Search.Sort sort() {
        String typed = first("sort").orElse("");
        return typed.isEmpty()
                ? Search.Sort.RELEVANCE
                : Search.Sort.labelled(typed)
                        .orElseThrow(
                                () ->
                                        Problem.badRequest(
                                                "The parameter sort is relevance, fresh, newest or oldest."));
    }
}
