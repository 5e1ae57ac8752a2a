package dev.sayso.archive;

import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.QueryWords;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * What may help somebody whose search found nothing, or hardly anything. Nothing of it is applied
 * by itself.
 *
 * @param missing the parts that no article has, in the order of the query
 * @param without what the search would find without one of its parts, most first
 * @param unfiltered the same for what was chosen in one facet
 * @param respelled the query in spellings that articles use, with what it would find
 */
public record DeadEnd(
        List<Missing> missing,
        List<Without> without,
        List<Unfiltered> unfiltered,
        List<Respelled> respelled) {
    /** So many hits are few: another spelling of what was typed may be the usual one. */
    public static final long FEW = 3;

    /** A spelling that finds so many times as much is worth telling where something was found. */
    private static final long TIMES = 10;

    private static final int MOST_PARTS = 20;
    private static final int MOST_WORDS = 5;
    private static final int MOST_SHOWN = 3;

    /** So many ways to mend several words at once are tried. */
    private static final int MOST_TRIED = 8;

    private static final long LONGEST = Duration.ofSeconds(2).toNanos();

    /**
     * A part that no article has.
     *
     * @param apart for a phrase, how many articles have all its words, though not together
     */
    public record Missing(Query part, long apart) {
        /** In words, without a full stop: {@code No article has “zeppelin”}. */
        public String words() {
            boolean isVerb = part instanceof Query.Cites || part instanceof Query.Mentions;
            return "No article " + (isVerb ? "" : "has ") + QueryWords.describe(part);
        }
    }

    /** What {@code rest} finds: the query without the part. */
    public record Without(Query part, Query rest, long articles) {}

    /** What is found when nothing is chosen in the facet. */
    public record Unfiltered(Facet facet, long articles) {}

    /** The whole query with some of its words or names spelled otherwise. */
    public record Respelled(Query query, long articles) {}

    public DeadEnd {
        missing = List.copyOf(missing);
        without = List.copyOf(without);
        unfiltered = List.copyOf(unfiltered);
        respelled = List.copyOf(respelled);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return missing.isEmpty()
                && without.isEmpty()
                && unfiltered.isEmpty()
                && respelled.isEmpty();
    }

    /**
     * Looks for ways out. Takes about two seconds at most; what could not be looked at by then is
     * left out.
     *
     * @param typed the query
     * @param asked makes the search of a query: whatever else narrows it stays
     * @param total what the search found, up to {@link #FEW}; with more there is no help
     */
    public static DeadEnd of(
            Archive archive, Query typed, Function<Query, Search> asked, long total)
            throws IOException {
        return new Looking(archive, typed, asked, System::nanoTime).help(total);
    }

    /** Goes by a clock that a test can set. */
    static DeadEnd of(
            Archive archive,
            Query typed,
            Function<Query, Search> asked,
            long total,
            LongSupplier nanoseconds)
            throws IOException {
        return new Looking(archive, typed, asked, nanoseconds).help(total);
    }

    /**
     * A query with words mended.
     *
     * @param rank how many likelier spellings were passed over
     */
    private record Mended(Query query, int rank) {}

    /** One look for ways out. */
    private static final class Looking {
        private final Archive archive;
        private final Query typed;
        private final Function<Query, Search> asked;
        private final LongSupplier clock;
        private final long began;

        Looking(Archive archive, Query typed, Function<Query, Search> asked, LongSupplier clock) {
            this.archive = archive;
            this.typed = typed;
            this.asked = asked;
            this.clock = clock;
            this.began = clock.getAsLong();
        }

        private boolean isTimeLeft() {
            return clock.getAsLong() - began < LONGEST;
        }

        DeadEnd help(long total) throws IOException {
            if (total > FEW) {
                return new DeadEnd(List.of(), List.of(), List.of(), List.of());
            }
            List<Query> rare = new ArrayList<>();
            List<Missing> missing = new ArrayList<>();
            for (Query leaf : leaves(typed).stream().limit(MOST_PARTS).toList()) {
                long alone = isTimeLeft() ? count(Search.of(leaf)) : Long.MAX_VALUE;
                if (alone <= FEW) {
                    rare.add(leaf);
                }
                if (alone == 0) {
                    missing.add(new Missing(leaf, apart(leaf)));
                }
            }
            List<Respelled> respelled = respelled(rare, total);
            return total > 0
                    ? new DeadEnd(List.of(), List.of(), List.of(), respelled)
                    : new DeadEnd(missing, without(missing), unfiltered(), respelled);
        }

        private long count(Search search) throws IOException {
            return archive.search(search.counting()).total();
        }

        private long apart(Query leaf) throws IOException {
            return leaf
                                    instanceof
                                    Query.Phrase(
                                            Scope scope,
                                            List<String> words,
                                            int slop,
                                            boolean exact)
                            && isTimeLeft()
                    ? count(
                            Search.of(
                                    new Query.All(
                                            words.stream()
                                                    .<Query>map(
                                                            w -> new Query.Word(scope, w, exact))
                                                    .toList())))
                    : 0;
        }

        /** Leaving out one part helps only where no other one is missing. */
        private List<Without> without(List<Missing> missing) throws IOException {
            List<Query> parts = parts(typed);
            List<Without> without = new ArrayList<>();
            if (parts.size() < 2 || parts.size() > MOST_PARTS || missing.size() > 1) {
                return without;
            }
            for (int i = 0; i < parts.size(); i++) {
                Query part = parts.get(i);
                boolean concerned =
                        missing.isEmpty() || leaves(part).contains(missing.getFirst().part());
                if (concerned && isTimeLeft()) {
                    List<Query> others = new ArrayList<>(parts);
                    others.remove(i);
                    Query rest = all(others);
                    long articles = count(asked.apply(rest));
                    if (articles > 0) {
                        without.add(new Without(part, rest, articles));
                    }
                }
            }
            without.sort(Comparator.comparingLong(w -> -w.articles()));
            return without.subList(0, Math.min(MOST_SHOWN, without.size()));
        }

        private List<Unfiltered> unfiltered() throws IOException {
            Search search = asked.apply(typed);
            List<Unfiltered> unfiltered = new ArrayList<>();
            for (Filter filter : search.filters()) {
                List<Filter> others =
                        search.filters().stream().filter(f -> f.facet() != filter.facet()).toList();
                if (isTimeLeft()) {
                    long articles =
                            count(
                                    new Search(
                                            search.query(),
                                            others,
                                            search.sort(),
                                            1,
                                            0,
                                            Optional.empty(),
                                            Search.Detail.ARTICLES));
                    if (articles > 0) {
                        unfiltered.add(new Unfiltered(filter.facet(), articles));
                    }
                }
            }
            return unfiltered;
        }

        private List<Respelled> respelled(List<Query> rare, long total) throws IOException {
            Map<Query, List<Query>> spellings = new LinkedHashMap<>();
            for (Query leaf : rare.stream().limit(MOST_WORDS).toList()) {
                List<Query> found = isTimeLeft() ? archive.respellings(leaf) : List.of();
                if (!found.isEmpty()) {
                    spellings.put(leaf, found);
                }
            }
            List<Respelled> respelled = new ArrayList<>();
            if (spellings.size() > 1) {
                for (Query mended : mended(spellings)) {
                    if (respelled.isEmpty()) {
                        addIfBetter(respelled, mended, total);
                    }
                }
            }
            for (Map.Entry<Query, List<Query>> leaf : spellings.entrySet()) {
                for (Query spelling : leaf.getValue()) {
                    addIfBetter(respelled, replaced(typed, leaf.getKey(), spelling), total);
                }
            }
            return respelled.subList(0, Math.min(MOST_SHOWN, respelled.size()));
        }

        /** The query with all these words mended at once, in their likeliest spellings first. */
        private List<Query> mended(Map<Query, List<Query>> spellings) {
            List<Mended> all = List.of(new Mended(typed, 0));
            for (Map.Entry<Query, List<Query>> leaf : spellings.entrySet()) {
                List<Mended> longer = new ArrayList<>();
                for (Mended one : all) {
                    for (int i = 0; i < leaf.getValue().size(); i++) {
                        longer.add(
                                new Mended(
                                        replaced(
                                                one.query(), leaf.getKey(), leaf.getValue().get(i)),
                                        one.rank() + i));
                    }
                }
                longer.sort(Comparator.comparingInt(Mended::rank));
                all = longer.subList(0, Math.min(MOST_TRIED, longer.size()));
            }
            return all.stream().map(Mended::query).toList();
        }

        private void addIfBetter(List<Respelled> respelled, Query query, long total)
                throws IOException {
            boolean known = respelled.stream().anyMatch(r -> r.query().equals(query));
            if (!known && isTimeLeft()) {
                long articles = count(asked.apply(query));
                if (articles > 0 && articles >= total * TIMES) {
                    respelled.add(new Respelled(query, articles));
                }
            }
        }
    }

    /** What stands side by side in a query, all of which must hold. */
    private static List<Query> parts(Query query) {
        return query instanceof Query.All(List<Query> parts)
                ? parts.stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(query);
    }

    private static Query all(List<Query> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
    }

    /** The terms that an article should have; not those it must not have. */
    private static List<Query> leaves(Query query) {
        return switch (query) {
            case Query.All(List<Query> parts) ->
                    parts.stream().flatMap(part -> leaves(part).stream()).distinct().toList();
            case Query.Any(List<Query> parts) ->
                    parts.stream().flatMap(part -> leaves(part).stream()).distinct().toList();
            case Query.Not not -> List.of();
            default -> List.of(query);
        };
    }

    private static Query replaced(Query query, Query leaf, Query by) {
        UnaryOperator<Query> each = part -> replaced(part, leaf, by);
        return switch (query) {
            case Query.All(List<Query> parts) -> new Query.All(parts.stream().map(each).toList());
            case Query.Any(List<Query> parts) -> new Query.Any(parts.stream().map(each).toList());
            default -> query.equals(leaf) ? by : query;
        };
    }
}
