package dev.sayso.archive;

import dev.sayso.organization.OrganizationId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Who is cited in an archive, by whom and for what. Counts are exact, and none of them takes longer
 * because more articles cite: an archive keeps them with its articles.
 *
 * <p>Articles that are copies of each other count each for itself, as they do in searches. A
 * statistic that stands word for word in several of them counts once, with the earliest that
 * credits the same organization.
 */
public interface Institutes {
    /** Which organizations a roster lists. */
    enum Order {
        /** Those that are cited, by most articles first. */
        CITED,
        /** Those that are mentioned, in most articles first. */
        MENTIONED
    }

    /**
     * Organizations that are established, in order; equal ones by id.
     *
     * @param words in lower case; only those of which one name holds all these words are listed
     * @param skip how many of the first are left out
     * @param limit how many are listed at most
     */
    Roster roster(Order order, List<String> words, int skip, int limit) throws IOException;

    /** What the articles that cite one organization have in common; nothing when none does. */
    Optional<InstituteProfile> profile(OrganizationId organization) throws IOException;

    /** The statistics that rest on an organization, those of the newest articles first. */
    StatisticPage credited(OrganizationId organization, int skip, int limit) throws IOException;

    /**
     * Statistics that give the same number as one of the organization's, for the same period, and
     * credit somebody else or nobody: see {@link Crediting#sameNumber}. At most the first few
     * hundred of its own numbers are looked for.
     */
    StatisticPage elsewhere(OrganizationId organization, int limit) throws IOException;

    /** The articles that cite an organization, the newest first, with the sentences that do. */
    CitingPage citing(OrganizationId organization, CitingRequest request) throws IOException;
}
