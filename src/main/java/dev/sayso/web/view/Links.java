package dev.sayso.web.view;

import dev.sayso.archive.Contributor;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.organization.OrganizationId;
import dev.sayso.web.question.Parameters;
import dev.sayso.web.question.Question;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The addresses of the pages. */
public final class Links {
    private Links() {}

    /** The search page with a query typed. */
    public static String search(String query) {
        return Question.of(query).address("/search");
    }

    /** A query for a field's value as a whole: {@code cites:"PIPS"}. */
    public static String field(String field, String value) {
        return search(field + ":\"" + value.replace('"', ' ').strip() + '"');
    }

    /** The ledger of what is credited to the source of that name. */
    public static String ledger(String source) {
        return Question.of("stat:(source:\"" + source.replace('"', ' ').strip() + "\")")
                .address("/statistics");
    }

    /** An article, with the hits of a query marked when there is one. */
    public static String article(ArticleId id, String query) {
        return "/articles/" + id + (query.isBlank() ? "" : "?q=" + Parameters.encoded(query));
    }

    /** The form that sets an article right. */
    public static String correction(ArticleId id) {
        return "/articles/" + id + "/correction";
    }

    /** An article and a copy of it, word by word. */
    public static String difference(ArticleId id, ArticleId other) {
        return "/articles/" + id + "/copies/" + other;
    }

    /** A search that finds an article and its copies. */
    public static String copies(ArticleId id) {
        return search("copies:" + id);
    }

    public static String article(Summary summary) {
        return article(summary.id(), "");
    }

    /** What stands under an established id: {@code institutes} or {@code organizations}. */
    public static String below(String folder, OrganizationId id) {
        return "/" + folder + "/" + Parameters.encoded(id.value());
    }

    /** Where outlets or authors stand: {@code outlets}. */
    public static String folder(Contributor.Role role) {
        return switch (role) {
            case OUTLET -> "outlets";
            case AUTHOR -> "authors";
        };
    }

    /** An outlet or an author, by the name that articles give. */
    public static String contributor(Contributor.Role role, String name) {
        return contributorAt(role, Contributor.slug(name));
    }

    /** An outlet or an author, by a slug. */
    public static String contributorAt(Contributor.Role role, String slug) {
        return "/" + folder(role) + "/" + Parameters.encoded(slug);
    }

    public static String outlet(String name) {
        return contributor(Contributor.Role.OUTLET, name);
    }

    public static String author(String name) {
        return contributor(Contributor.Role.AUTHOR, name);
    }

    /** A claim, by its id. */
    public static String claim(String id) {
        return "/claims/" + id;
    }

    /** An institute, by its established id. */
    public static String institute(OrganizationId id) {
        return below("institutes", id);
    }

    /** An organization, whether anybody cites it or not. */
    public static String organization(OrganizationId id) {
        return below("organizations", id);
    }

    /** The sentences that credit an institute. */
    public static String sentences(OrganizationId id) {
        return institute(id) + "/sentences";
    }

    /** Those among them that one value narrows to: {@code verb}, {@code outlet}, {@code year} … */
    public static String sentences(OrganizationId id, String parameter, String value) {
        return sentences(id) + "?" + parameter + "=" + Parameters.encoded(value);
    }

    /** An institute, by the name under which lists show it. */
    public static String institute(String name) {
        return "/institutes/" + Parameters.encoded(OrganizationId.ofName(name).value());
    }

    /** An organization, by the name under which facets show it. */
    public static String organization(String name) {
        return organization(OrganizationId.ofName(name));
    }

    /** An address found in a document, when it is one that a browser may be sent to. */
    public static Optional<String> outside(Optional<String> address) {
        return address.filter(Links::leadsToAPage);
    }

    private static boolean leadsToAPage(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
