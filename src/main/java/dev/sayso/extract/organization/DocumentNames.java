package dev.sayso.extract.organization;

import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.Authority;
import dev.sayso.organization.Doubt;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import dev.sayso.organization.OrganizationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gathers the mentions of one text into organizations: by the text's own definitions first, then by
 * the authority file, then by form.
 */
final class DocumentNames {
    private final KnownNames known;
    private final String text;
    private final List<Mention> mentions;
    private final Map<String, String> longForms = new HashMap<>();
    private final Map<String, AcronymDefinition> mismatched = new LinkedHashMap<>();
    private final Map<OrganizationId, Group> groups = new LinkedHashMap<>();

    /** The organization last named with this word: what "the Commission" means after it. */
    private final Map<String, Group> byWord = new HashMap<>();

    private static final class Group {
        private final OrganizationId id;
        private final Optional<Authority> authority;
        private final List<Mention> mentions = new ArrayList<>();
        private Optional<Doubt> doubt = Optional.empty();

        Group(OrganizationId id, Optional<Authority> authority) {
            this.id = id;
            this.authority = authority;
        }
    }

    DocumentNames(
            KnownNames known,
            String text,
            List<Mention> mentions,
            List<AcronymDefinition> definitions) {
        this.known = known;
        this.text = text;
        this.mentions = mentions;
        definitions.forEach(d -> longForms.putIfAbsent(d.acronym(), d.name()));
        findMismatched();
        for (Mention mention : mentions) {
            Group group = group(mention);
            group.mentions.add(mention);
            for (String word : mention.text().split(" ", -1)) {
                if (word.length() < mention.text().length()) {
                    byWord.put(word, group);
                }
            }
        }
    }

    /** "Institute of Peace (XYZ)": side by side as a definition, but the letters differ. */
    private void findMismatched() {
        for (int i = 1; i < mentions.size(); i++) {
            Mention name = mentions.get(i - 1);
            Mention acronym = mentions.get(i);
            int from = name.span().end();
            int to = acronym.span().start();
            boolean bracketed =
                    to - from <= 3
                            && text.substring(from, to).strip().equals("(")
                            && acronym.span().end() < text.length()
                            && text.charAt(acronym.span().end()) == ')';
            if (bracketed
                    && OrganizationName.isAcronym(acronym.text())
                    && !longForms.containsKey(acronym.text())) {
                longForms.put(acronym.text(), name.text());
                mismatched.put(
                        acronym.text(),
                        new AcronymDefinition(
                                acronym.text(), name.text(), acronym.span(), name.span()));
            }
        }
    }

    /** Definitions whose letters do not match the name. */
    List<AcronymDefinition> mismatched() {
        return List.copyOf(mismatched.values());
    }

    private Group group(Mention mention) {
        String name = mention.text();
        String longForm = longForms.getOrDefault(name, name);
        List<Authority> named = known.named(longForm);
        if (named.size() == 1) {
            Authority authority = named.getFirst();
            return groups.computeIfAbsent(
                    authority.id(), id -> new Group(id, Optional.of(authority)));
        }
        Group meant = byWord.get(longForm);
        if (named.isEmpty() && meant != null) {
            return meant;
        }
        OrganizationId id = unauthorized(longForm, named);
        Group group = groups.computeIfAbsent(id, i -> new Group(i, Optional.empty()));
        if (named.size() > 1) {
            group.doubt = Optional.of(Doubt.AMBIGUOUS_ACRONYM);
        }
        return group;
    }

    /** An id that is none of the records that the name may mean. */
    private static OrganizationId unauthorized(String name, List<Authority> named) {
        OrganizationId id = OrganizationId.ofName(name);
        boolean taken = named.stream().anyMatch(authority -> authority.id().equals(id));
        return taken ? new OrganizationId(id + "-ambiguous") : id;
    }

    /** In the order of their first mention. */
    List<Organization> organizations() {
        return groups.values().stream().map(this::organization).toList();
    }

    private Organization organization(Group group) {
        Set<String> forms = new LinkedHashSet<>();
        group.mentions.forEach(m -> forms.add(m.text()));
        String longest =
                forms.stream().max((a, b) -> Integer.compare(a.length(), b.length())).orElseThrow();
        String name = group.authority.map(Authority::heading).orElse(longest);
        Optional<String> acronym =
                forms.stream()
                        .filter(longForms::containsKey)
                        .findFirst()
                        .or(() -> group.authority.flatMap(Authority::acronym))
                        .or(() -> forms.stream().filter(OrganizationName::isAcronym).findFirst())
                        .filter(a -> !a.equals(name));
        boolean differs = forms.stream().anyMatch(mismatched::containsKey);
        List<String> variants =
                Stream.concat(
                                forms.stream(),
                                group.authority.stream().flatMap(a -> a.variants().stream()))
                        .filter(v -> !v.equals(name) && !acronym.equals(Optional.of(v)))
                        .distinct()
                        .toList();
        return new Organization(
                group.id,
                name,
                acronym,
                variants,
                group.authority.map(Authority::type).orElse(OrganizationType.UNKNOWN),
                false,
                differs ? Optional.of(Doubt.LETTERS_DO_NOT_MATCH) : group.doubt,
                group.mentions);
    }
}
