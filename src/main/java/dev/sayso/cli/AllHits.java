package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import java.io.IOException;
import java.util.OptionalInt;

/** Goes through the hits of a search, however many there are. */
final class AllHits {
    /** What is done with each hit. */
    interface Each {
        void hit(Hit hit) throws IOException;
    }

    /** What a person is told where not everything could be looked at. */
    static final String TOO_LONG =
            "The search took too long and is not complete; ask for less at once.";

    private AllHits() {}

    /**
     * Hands on the hits in their order, at most {@code limit}. Where time ran out, the person is
     * told.
     *
     * @return how many match, handed on or not
     */
    static long of(Archive archive, Search search, OptionalInt limit, Terminal terminal, Each each)
            throws IOException {
        Results counted = archive.search(search.counting());
        int[] given = {0};
        boolean whole =
                archive.hits(
                        search,
                        hit -> {
                            each.hit(hit);
                            given[0]++;
                            return given[0] < limit.orElse(Integer.MAX_VALUE);
                        });
        if (counted.partial() || !whole) {
            terminal.warn(TOO_LONG);
        }
        return counted.total();
    }
}
