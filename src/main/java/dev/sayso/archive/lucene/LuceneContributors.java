package dev.sayso.archive.lucene;

import dev.sayso.archive.Contributor;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Contributors;
import java.io.IOException;
import java.util.List;

/** Who published and wrote; each answer comes from one state of the index. */
final class LuceneContributors implements Contributors {
    private final OpenIndex index;

    /** Questions of which the answers are kept. */
    private record Page(Role role, List<String> words, int skip, int limit) {}

    private record Named(Role role, String name) {}

    LuceneContributors(OpenIndex index) {
        this.index = index;
    }

    @Override
    public Listed list(Role role, List<String> words, int skip, int limit) throws IOException {
        return index.kept(
                Listed.class,
                new Page(role, List.copyOf(words), skip, limit),
                listed -> listed.partial() ? KeptAnswers.PARTIAL : listed.entries().size(),
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
        return index.kept(
                CopiedIn.class,
                new Named(role, name),
                copied -> copied.partial() ? KeptAnswers.PARTIAL : copied.outlets().size(),
                searcher ->
                        new ContributorRun(index.timed(searcher), role)
                                .copiedIn(name, index.facets(searcher)));
    }
}
