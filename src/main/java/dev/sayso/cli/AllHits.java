package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Walks through the hits of a search, page by page. */
final class AllHits {
    private static final int PAGE = 100;

    /** What is done with each hit. */
    interface Each {
        void hit(Hit hit) throws IOException;
    }

    private AllHits() {}

    /**
     * Hands on the hits in their order, at most {@code limit}. Where there are more than can be
     * reached, or time ran out, the person is told.
     *
     * @return how many match, reached or not
     */
    static long of(Archive archive, Search search, OptionalInt limit, Terminal terminal, Each each)
            throws IOException {
        int most = Math.min(limit.orElse(Search.DEEPEST), Search.DEEPEST);
        int size = Math.min(most, PAGE);
        int reached = 0;
        long total = 0;
        boolean more = true;
        for (int page = 1; more; page++) {
            Results results =
                    archive.search(
                            new Search(
                                    search.query(), search.filters(), search.sort(), page, size));
            total = results.total();
            List<Hit> hits =
                    results.hits().subList(0, Math.min(results.hits().size(), most - reached));
            for (Hit hit : hits) {
                each.hit(hit);
            }
            reached += hits.size();
            more =
                    !hits.isEmpty()
                            && reached < Math.min(total, most)
                            && (page + 1) * size <= Search.DEEPEST;
            if (results.partial()) {
                terminal.warn(
                        "The search took too long and is not complete; ask for less at once.");
                more = false;
            }
        }
        if (reached < total && reached < limit.orElse(Integer.MAX_VALUE) && reached > 0) {
            terminal.warn(
                    String.format(
                            Locale.ROOT,
                            "Only the first %,d of %,d articles are given; narrow the query, for example with date:2024.",
                            reached,
                            total));
        }
        return total;
    }
}
