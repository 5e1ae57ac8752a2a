package dev.sayso.archive.lucene;

import dev.sayso.archive.CitingPage;
import dev.sayso.archive.CitingRequest;
import dev.sayso.archive.InstituteProfile;
import dev.sayso.archive.Institutes;
import dev.sayso.archive.Roster;
import dev.sayso.archive.StatisticPage;
import dev.sayso.organization.OrganizationId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/** Who is cited in an archive; each answer comes from one state of its index. */
final class LuceneInstitutes implements Institutes {
    /** About what a profile takes, in rows. */
    private static final int PROFILE_ROWS = 100;

    private final OpenIndex index;

    /** Questions of which the answers are kept. */
    private record Listed(Order order, List<String> words, int skip, int limit) {}

    private record Credited(OrganizationId organization, int skip, int limit) {}

    private record Elsewhere(OrganizationId organization, int limit) {}

    LuceneInstitutes(OpenIndex index) {
        this.index = index;
    }

    private record Profiled(Optional<InstituteProfile> profile) {}

    private static int rows(Profiled one) {
        return one.profile().map(InstituteProfile::partial).orElse(false)
                ? KeptAnswers.PARTIAL
                : PROFILE_ROWS;
    }

    private static int rows(Roster roster) {
        return roster.partial() ? KeptAnswers.PARTIAL : roster.entries().size();
    }

    private static int rows(StatisticPage page) {
        return page.partial() ? KeptAnswers.PARTIAL : page.rows().size();
    }

    @Override
    public Roster roster(Order order, List<String> words, int skip, int limit) throws IOException {
        return index.kept(
                Roster.class,
                new Listed(order, List.copyOf(words), skip, limit),
                LuceneInstitutes::rows,
                searcher ->
                        new InstituteRun(index.timed(searcher)).roster(order, words, skip, limit));
    }

    @Override
    public Optional<InstituteProfile> profile(OrganizationId organization) throws IOException {
        return index.kept(
                        Profiled.class,
                        organization,
                        LuceneInstitutes::rows,
                        searcher -> profiled(searcher, organization))
                .profile();
    }

    private Profiled profiled(IndexSearcher searcher, OrganizationId organization)
            throws IOException {
        return new Profiled(
                new InstituteRun(index.timed(searcher))
                        .profile(organization, index.facets(searcher)));
    }

    @Override
    public StatisticPage credited(OrganizationId organization, int skip, int limit)
            throws IOException {
        return index.kept(
                StatisticPage.class,
                new Credited(organization, skip, limit),
                LuceneInstitutes::rows,
                searcher ->
                        new CreditedStatistics(index.timed(searcher))
                                .creditedTo(organization, skip, limit));
    }

    @Override
    public StatisticPage elsewhere(OrganizationId organization, int limit) throws IOException {
        return index.kept(
                StatisticPage.class,
                new Elsewhere(organization, limit),
                LuceneInstitutes::rows,
                searcher ->
                        new CreditedStatistics(index.timed(searcher))
                                .elsewhere(organization, limit));
    }

    @Override
    public CitingPage citing(OrganizationId organization, CitingRequest request)
            throws IOException {
        return index.read(
                searcher -> new InstituteRun(index.timed(searcher)).citing(organization, request));
    }
}
