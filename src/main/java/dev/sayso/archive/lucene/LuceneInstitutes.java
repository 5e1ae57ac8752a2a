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

/** Who is cited in an archive; each answer comes from one state of its index. */
final class LuceneInstitutes implements Institutes {
    private final OpenIndex index;

    LuceneInstitutes(OpenIndex index) {
        this.index = index;
    }

    @Override
    public Roster roster(Order order, List<String> words, int skip, int limit) throws IOException {
        return index.read(
                searcher ->
                        new InstituteRun(index.timed(searcher)).roster(order, words, skip, limit));
    }

    @Override
    public Optional<InstituteProfile> profile(OrganizationId organization) throws IOException {
        return index.read(
                searcher ->
                        new InstituteRun(index.timed(searcher))
                                .profile(organization, index.facets(searcher)));
    }

    @Override
    public StatisticPage credited(OrganizationId organization, int skip, int limit)
            throws IOException {
        return index.read(
                searcher ->
                        new CreditedStatistics(index.timed(searcher))
                                .creditedTo(organization, skip, limit));
    }

    @Override
    public StatisticPage elsewhere(OrganizationId organization, int limit) throws IOException {
        return index.read(
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
