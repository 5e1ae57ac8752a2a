package dev.sayso.archive;

import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Results.FacetCount;
import java.io.IOException;
import java.util.List;

/**
 * Who published and who wrote the articles of an archive. Names count as they are printed: two
 * spellings are two. Counts are exact; copies count each for itself, as in searches.
 */
public interface Contributors {
    /**
     * A part of the list of all outlets or authors.
     *
     * @param total how many the whole list has
     * @param partial whether time ran out before everything was looked at: then there may be more,
     *     and counts may be too low
     */
    record Listed(long total, List<Contributor> entries, boolean partial) {
        public Listed {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Outlets with copies of somebody's pieces.
     *
     * @param partial whether time ran out before all were counted
     */
    record CopiedIn(List<FacetCount> outlets, boolean partial) {
        public CopiedIn {
            outlets = List.copyOf(outlets);
        }
    }

    /**
     * Outlets or authors, those with most articles first and equal ones by name.
     *
     * @param words in lower case; only names that hold all of them are listed
     * @param skip how many of the first are left out
     * @param limit how many are listed at most
     */
    Listed list(Role role, List<String> words, int skip, int limit) throws IOException;

    /**
     * Those of which a slug is the address: the one with this {@link Contributor#ownSlug own slug},
     * or else all with this {@link Contributor#slug slug}, in the order of {@link #list}; at most
     * 500. Always whole: few articles are to be counted.
     */
    List<Contributor> at(Role role, String slug) throws IOException;

    /**
     * The outlets of articles that are copies of one of theirs and not theirs themselves, with the
     * number of these copies; most first, equal ones by name, at most 500.
     *
     * @param name as {@link Contributor#name} has it
     */
    CopiedIn copiedIn(Role role, String name) throws IOException;
}
