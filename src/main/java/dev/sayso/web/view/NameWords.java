package dev.sayso.web.view;

import dev.sayso.organization.OrganizationType;
import dev.sayso.resolution.Established;
import dev.sayso.web.text.Speech;
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
                        : Speech.say("type." + organization.type().label());
        String country =
                organization
                        .country()
                        .map(
                                code ->
                                        Locale.of("", code)
                                                .getDisplayCountry(Speech.language().locale()))
                        .orElse("");
        return type
                + (type.isEmpty() || country.isEmpty() ? "" : Speech.say("list.comma"))
                + country;
    }

    private static String plain(String name) {
        return name.replace('"', ' ').strip();
    }

    /**
     * {@code , in 3 outlets}; nothing for none.
     *
     * @param key of the text that the number is put in
     */
    static String atLeast(int values, String noun, String key) {
        if (values == 0) {
            return "";
        }
        String counted = Wording.count(values, noun);
        return Speech.say(
                key, values >= MOST_VALUES ? Speech.say("institute.at-least", counted) : counted);
    }
}
