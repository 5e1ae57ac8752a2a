package dev.sayso.archive.lucene;

import dev.sayso.archive.Contributor;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Contributors;
import java.io.IOException;
import java.util.List;

/** Who published and wrote; each answer comes from one state of the index. */
final class LuceneContributors implements Contributors {
    private final LuceneArchive archive;

    LuceneContributors(LuceneArchive archive) {
        this.archive = archive;
    }

    @Override
    public Listed list(Role role, List<String> words, int skip, int limit) throws IOException {
        return archive.read(
                searcher ->
                        new ContributorRun(archive.timed(searcher), role).list(words, skip, limit));
    }

    @Override
    public List<Contributor> at(Role role, String slug) throws IOException {
        return archive.read(
                searcher ->
                        new ContributorRun(new TimedSearcher(searcher, TimeLimit.NONE), role)
                                .at(slug, archive.counter(searcher)));
    }

    @Override
    public CopiedIn copiedIn(Role role, String name) throws IOException {
        return archive.read(
                searcher ->
                        new ContributorRun(archive.timed(searcher), role)
                                .copiedIn(name, archive.counter(searcher)));
    }
}
