package dev.sayso.web.view;

import dev.sayso.organization.OrganizationType;
import dev.sayso.resolution.Established;
import java.util.List;
import java.util.Locale;

/** How the names of organizations, and their numbers, are put into words. */
final class NameWords {
    /** Facets list no more values than these. */
    private static final int MOST_VALUES = 500;

    private NameWords() {}

    /** The names that articles use, each with a search for exactly this form. */
    static List<Counted> used(Established organization) {
        return organization.variants().stream()
                .filter(variant -> variant.articles() > 0)
                .map(
                        variant ->
                                new Counted(
                                        variant.name(),
                                        variant.articles(),
                                        Links.search(
                                                "org:\""
                                                        + plain(organization.heading())
                                                        + "\" =\""
                                                        + plain(variant.name())
                                                        + '"')))
                .toList();
    }

    /** {@code institute, Pakistan}; nothing where nothing is known. */
    static String kind(Established organization) {
        String type =
                organization.type() == OrganizationType.UNKNOWN
                        ? ""
                        : organization.type().label().replace('-', ' ');
        String country =
                organization
                        .country()
                        .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                        .orElse("");
        return type + (type.isEmpty() || country.isEmpty() ? "" : ", ") + country;
    }

    private static String plain(String name) {
        return name.replace('"', ' ').strip();
    }

    /** {@code , in 3 outlets}; nothing for none. */
    static String atLeast(int values, String noun, String before) {
        return values == 0
                ? ""
                : before + (values >= MOST_VALUES ? "at least " : "") + Wording.count(values, noun);
    }
}
