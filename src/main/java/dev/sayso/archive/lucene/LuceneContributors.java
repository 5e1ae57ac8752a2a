package dev.sayso.archive.lucene;

import dev.sayso.archive.Contributor;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Contributors;
import java.io.IOException;
import java.util.List;

/** Who published and wrote; each answer comes from one state of the index. */
final class LuceneContributors implements Contributors {
    private final OpenIndex index;

    LuceneContributors(OpenIndex index) {
        this.index = index;
    }

    @Override
    public Listed list(Role role, List<String> words, int skip, int limit) throws IOException {
        return index.read(
                searcher ->
                        new ContributorRun(index.timed(searcher), role).list(words, skip, limit));
    }

    @Override
    public List<Contributor> at(Role role, String slug) throws IOException {
        return index.read(
                searcher ->
                        new ContributorRun(new TimedSearcher(searcher, TimeLimit.NONE), role)
                                .at(slug, index.facets(searcher)));
    }

    @Override
    public CopiedIn copiedIn(Role role, String name) throws IOException {
        return index.read(
                searcher ->
                        new ContributorRun(index.timed(searcher), role)
                                .copiedIn(name, index.facets(searcher)));
    }
}
