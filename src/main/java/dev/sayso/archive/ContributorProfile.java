package dev.sayso.archive;

import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.query.Query;
import dev.sayso.statistic.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * What the articles of one outlet or author have in common.
 *
 * @param articles the newest of them, and all of them counted
 * @param statistics what they state; copies of one piece counted once
 * @param copiedIn outlets with copies of its pieces: see {@link Contributors#copiedIn}
 */
public record ContributorProfile(
        Role role,
        Contributor contributor,
        Results articles,
        LedgerTally statistics,
        Contributors.CopiedIn copiedIn) {

    /**
     * Reads the archive.
     *
     * @param newest how many of its articles are wanted, at most 100
     */
    public static ContributorProfile of(
            Archive archive, Role role, Contributor contributor, int newest) throws IOException {
        List<Filter> itself = List.of(by(role, contributor.name()));
        return new ContributorProfile(
                role,
                contributor,
                archive.search(
                        new Search(new Query.Everything(), itself, Search.Sort.NEWEST, 1, newest)),
                archive.tally(
                        new LedgerSearch(
                                new Query.Everything(),
                                itself,
                                List.of(),
                                LedgerSearch.Order.NEWEST,
                                0)),
                archive.contributors().copiedIn(role, contributor.name()));
    }

    /** Whether time ran out before everything was looked at: then all this may be too low. */
    public boolean partial() {
        return articles.partial() || statistics.partial() || copiedIn.partial();
    }

    /** Only the articles of one outlet or author. */
    public static Filter by(Role role, String name) {
        return new Filter(role.facet(), Set.of(name), Set.of());
    }

    /** The values of one facet over its articles. */
    public List<FacetCount> counts(Facet facet) {
        return articles.counts(facet).stream()
                .filter(one -> facet != role.facet() || one.value().equals(contributor.name()))
                .toList();
    }

    /** How many of its statistics a check finds so. */
    public long checked(Verdict verdict) {
        return statistics.counts(LedgerFacet.CHECK).stream()
                .filter(count -> count.value().equals(verdict.label()))
                .mapToLong(FacetCount::count)
                .sum();
    }
}
