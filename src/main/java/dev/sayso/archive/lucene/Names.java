package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationName;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names under which organizations and outlets are found, each in the form of its key. */
final class Names {
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}");

    private Names() {}

    /** Two spellings of a name have one key: "ISIS-K" and "isis k". */
    static String key(String name) {
        return OrganizationName.fold(name)
                .replace('-', ' ')
                .replace('\u2010', ' ')
                .replace('\u2011', ' ');
    }

    /** Every name the organization goes by. */
    static Set<String> of(Organization organization) {
        Set<String> names = new TreeSet<>();
        names.add(key(organization.id().value()));
        names.add(key(organization.name()));
        organization.acronym().map(Names::key).ifPresent(names::add);
        organization.variants().stream().map(Names::key).forEach(names::add);
        organization.mentions().stream().map(Mention::text).map(Names::key).forEach(names::add);
        return names;
    }

    /** An outlet's own name, its initials, and the acronym that the piece defines for it. */
    static Set<String> ofOutlet(String outlet, AnnotatedArticle annotated) {
        Set<String> names = new TreeSet<>();
        String own = key(outlet);
        names.add(own);
        initials(outlet).map(Names::key).ifPresent(names::add);
        for (Organization organization : annotated.annotations().organizations()) {
            if (of(organization).contains(own)) {
                names.addAll(of(organization));
            }
        }
        return names;
    }

    /** The first letters of a name's words that begin with a capital, when there are several. */
    static Optional<String> initials(String name) {
        StringBuilder initials = new StringBuilder();
        Matcher capitals = CAPITAL.matcher(name.startsWith("The ") ? name.substring(4) : name);
        while (capitals.find()) {
            initials.append(capitals.group());
        }
        return initials.length() > 1 ? Optional.of(initials.toString()) : Optional.empty();
    }
}
