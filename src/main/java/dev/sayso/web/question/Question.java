package dev.sayso.web.question;

import dev.sayso.archive.Facet;
import dev.sayso.archive.Filter;
import dev.sayso.archive.Search;
import dev.sayso.organization.OrganizationName;
import dev.sayso.query.Query;
import dev.sayso.query.StatisticCondition;
import dev.sayso.query.StatisticPrinter;
import dev.sayso.web.http.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A search as an address holds it: what was typed, and everything that narrows and orders it. Equal
 * questions have equal addresses.
 *
 * @param typed the query as typed, read or not
 * @param wanted per facet the values of which an article must have one
 * @param unwanted per facet the values that an article must not have
 * @param conditions all to be met by one statistic
 * @param page counted from 1
 * @param size hits a page, 0 to 100
 * @param cursor where to go on instead, as {@link CursorText} writes it; {@code page} is 1 then
 */
public record Question(
        String typed,
        Map<Facet, Set<String>> wanted,
        Map<Facet, Set<String>> unwanted,
        Set<StatisticCondition> conditions,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Search.Sort sort,
        int page,
        int size,
        Optional<String> cursor) {
    /** Hits a page unless asked otherwise. */
    public static final int SIZE = 20;

    public Question {
        wanted = sorted(wanted);
        unwanted = sorted(unwanted);
        conditions = Set.copyOf(conditions);
    }

    private static Map<Facet, Set<String>> sorted(Map<Facet, Set<String>> values) {
        Map<Facet, Set<String>> sorted = new EnumMap<>(Facet.class);
        values.forEach(
                (facet, chosen) -> {
                    if (!chosen.isEmpty()) {
                        sorted.put(facet, Collections.unmodifiableSet(new TreeSet<>(chosen)));
                    }
                });
        return Collections.unmodifiableMap(sorted);
    }

    private Question(
            String typed,
            Map<Facet, Set<String>> wanted,
            Map<Facet, Set<String>> unwanted,
            Set<StatisticCondition> conditions,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Search.Sort sort,
            int page,
            int size) {
        this(typed, wanted, unwanted, conditions, from, to, sort, page, size, Optional.empty());
    }

    /** Only words. */
    public static Question of(String typed) {
        return new Question(
                typed,
                Map.of(),
                Map.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Search.Sort.RELEVANCE,
                1,
                SIZE);
    }

    /** The values of a facet of which an article must have one; none when any will do. */
    public Set<String> wanted(Facet facet) {
        return wanted.getOrDefault(facet, Set.of());
    }

    public Set<String> unwanted(Facet facet) {
        return unwanted.getOrDefault(facet, Set.of());
    }

    /** Whether anything narrows the query beyond what was typed. */
    public boolean isNarrowed() {
        return !(wanted.isEmpty()
                && unwanted.isEmpty()
                && conditions.isEmpty()
                && from.isEmpty()
                && to.isEmpty());
    }

    /** Whether nothing is asked at all. */
    public boolean isEmpty() {
        return typed.isBlank() && !isNarrowed();
    }

    /** What was typed as words of a name, in the form in which names are compared. */
    public List<String> nameWords() {
        return Stream.of(OrganizationName.fold(typed).replace('-', ' ').split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What to look for, once the typed query has been read: dates and conditions added. */
    public Query query(Query read) {
        List<Query> parts = dated(read);
        if (!conditions.isEmpty()) {
            parts.add(new Query.WithStatistic(StatisticCondition.all(inOrder())));
        }
        return parts.size() == 1 ? read : new Query.All(parts);
    }

    /** Which articles are meant, whatever is asked of their statistics besides. */
    Query articles(Query read) {
        List<Query> parts = dated(read);
        return parts.size() == 1 ? read : new Query.All(parts);
    }

    private List<Query> dated(Query read) {
        List<Query> parts = new ArrayList<>();
        parts.add(read);
        if (from.isPresent() || to.isPresent()) {
            parts.add(new Query.Published(from, to));
        }
        return parts;
    }

    /** The facets that are narrowed. */
    public List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (wanted.containsKey(facet) || unwanted.containsKey(facet)) {
                filters.add(new Filter(facet, wanted(facet), unwanted(facet)));
            }
        }
        return filters;
    }

    /**
     * What the archive is asked.
     *
     * @throws Problem when the cursor was not made for this search
     */
    public Search search(Query read) {
        Search search = new Search(query(read), filters(), sort, page, size);
        return cursor.map(text -> search.after(CursorText.read(text, search))).orElse(search);
    }

    /** The same from where an answer ended. */
    public Question goingOn(String place) {
        return new Question(
                typed, wanted, unwanted, conditions, from, to, sort, 1, size, Optional.of(place));
    }

    public Question onPage(int number) {
        return new Question(typed, wanted, unwanted, conditions, from, to, sort, number, size);
    }

    public Question sortedBy(Search.Sort order) {
        return new Question(typed, wanted, unwanted, conditions, from, to, order, 1, size);
    }

    public Question typing(String query) {
        return new Question(query, wanted, unwanted, conditions, from, to, sort, 1, size);
    }

    public Question dated(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Question(typed, wanted, unwanted, conditions, first, last, sort, 1, size);
    }

    /** The same with the value chosen, or no longer chosen when it was. */
    public Question toggled(Facet facet, String value) {
        return new Question(
                typed,
                toggled(wanted, facet, value),
                without(unwanted, facet, value),
                conditions,
                from,
                to,
                sort,
                1,
                size);
    }

    /** The same with the value left out, or no longer left out when it was. */
    public Question toggledOut(Facet facet, String value) {
        return new Question(
                typed,
                without(wanted, facet, value),
                toggled(unwanted, facet, value),
                conditions,
                from,
                to,
                sort,
                1,
                size);
    }

    /** The conditions on statistics, always in one order. */
    public List<StatisticCondition> inOrder() {
        return conditions.stream().sorted(Comparator.comparing(StatisticPrinter::print)).toList();
    }

    /** The same with the condition asked of statistics, or no longer asked when it was. */
    public Question toggled(StatisticCondition condition) {
        Set<StatisticCondition> changed = new HashSet<>(conditions);
        if (!changed.remove(condition)) {
            changed.add(condition);
        }
        return new Question(typed, wanted, unwanted, changed, from, to, sort, 1, size);
    }

    /** Only what was typed, in the same order. */
    public Question cleared() {
        return new Question(
                typed,
                Map.of(),
                Map.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                sort,
                1,
                size);
    }

    private static Map<Facet, Set<String>> toggled(
            Map<Facet, Set<String>> values, Facet facet, String value) {
        boolean chosen = values.getOrDefault(facet, Set.of()).contains(value);
        Map<Facet, Set<String>> changed = without(values, facet, value);
        if (!chosen) {
            Set<String> more = new TreeSet<>(changed.getOrDefault(facet, Set.of()));
            more.add(value);
            changed.put(facet, more);
        }
        return changed;
    }

    private static Map<Facet, Set<String>> without(
            Map<Facet, Set<String>> values, Facet facet, String value) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(values);
        Set<String> fewer = new TreeSet<>(values.getOrDefault(facet, Set.of()));
        fewer.remove(value);
        changed.put(facet, fewer);
        return changed;
    }

    /** Where this question is answered, below a path: {@code /search?q=attack&outlet=DND}. */
    public String address(String path) {
        return address(path, SIZE);
    }

    /**
     * @param usualSize the size that need not be said
     */
    String address(String path, int usualSize) {
        return Address.of(path, Address.pairs(this, usualSize));
    }

    /** What its address says, as names and values. */
    public List<Map.Entry<String, String>> parameters() {
        return Address.pairs(this, SIZE);
    }
}
