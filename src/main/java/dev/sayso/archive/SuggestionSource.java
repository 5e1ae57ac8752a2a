package dev.sayso.archive;

import dev.sayso.organization.OrganizationId;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What an archive must be able to look up so that {@link Suggestions} can be made. */
public interface SuggestionSource {
    /** Whose names are looked for. */
    enum Names {
        /** Organizations of the type institute. */
        INSTITUTES,
        /** All others. */
        GROUPS,
        CITED_INSTITUTES,
        CITED_GROUPS,
        AUTHORS,
        OUTLETS
    }

    /**
     * A name that was found.
     *
     * @param value an organization's established id; an author's or an outlet's name
     * @param exact whether the words are the whole of one of its names
     */
    record Found(String value, boolean exact) {}

    /**
     * Names of which each given word begins a word of its own, folded, in any order; also by their
     * initials. Those that are exact come first, then those in most articles.
     */
    List<Found> names(Names names, List<String> words, int most) throws IOException;

    /** An established organization. */
    Optional<KnownOrganization> organization(OrganizationId id) throws IOException;

    /** Whether a name means more than one organization. */
    boolean isAmbiguous(String name) throws IOException;

    /** Articles in whose headline every given word begins a word, the newest first. */
    List<Summary> headlines(List<String> words, int most) throws IOException;

    /**
     * Words of texts that begin so, those in most articles first; of several forms of one word the
     * most frequent.
     */
    List<String> words(Scope scope, String beginning, int most) throws IOException;

    /** How many articles match, exactly. */
    long count(Query query) throws IOException;
}
