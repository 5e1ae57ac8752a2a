package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationName;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which an outlet is found: its own, its initials, and the acronym that its pieces
 * define for it.
 */
final class OutletNames {
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}");

    private OutletNames() {}

    static Set<String> of(String outlet, AnnotatedArticle annotated) {
        Set<String> names = new TreeSet<>();
        String folded = OrganizationName.fold(outlet);
        names.add(folded);
        StringBuilder initials = new StringBuilder();
        Matcher capitals =
                CAPITAL.matcher(outlet.startsWith("The ") ? outlet.substring(4) : outlet);
        while (capitals.find()) {
            initials.append(capitals.group());
        }
        if (initials.length() > 1) {
            names.add(OrganizationName.fold(initials.toString()));
        }
        for (Organization organization : annotated.annotations().organizations()) {
            if (OrganizationName.fold(organization.name()).equals(folded)) {
                organization.acronym().map(OrganizationName::fold).ifPresent(names::add);
            }
        }
        return names;
    }
}
