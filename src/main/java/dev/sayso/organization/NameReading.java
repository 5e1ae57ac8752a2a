package dev.sayso.organization;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one article names one organization: what the archive as a whole draws its conclusions from.
 * Two articles that name it in the same way have equal readings.
 *
 * @param asRead what the article alone takes it to be
 * @param forms the different words of its mentions, in alphabetical order
 * @param defined the acronym that the article itself explains by the name
 */
public record NameReading(
        Identity asRead, List<String> forms, Optional<String> defined, boolean cited) {
    /** More forms, or longer ones, are no names. */
    private static final int MOST_FORMS = 24;

    private static final int LONGEST = 200;

    public NameReading {
        forms = List.copyOf(forms);
    }

    /** The readings of the organizations of one article, in their order. */
    public static List<NameReading> of(
            List<Organization> organizations, List<AcronymDefinition> definitions) {
        return organizations.stream()
                .filter(NameReading::isReadable)
                .map(organization -> of(organization, definitions))
                .toList();
    }

    private static boolean isReadable(Organization organization) {
        return organization.id().value().length() <= LONGEST
                && organization.name().length() <= LONGEST;
    }

    private static NameReading of(Organization organization, List<AcronymDefinition> definitions) {
        Set<String> forms = new TreeSet<>();
        organization.mentions().stream()
                .map(Mention::text)
                .filter(form -> form.length() <= LONGEST)
                .forEach(forms::add);
        Set<String> named = new TreeSet<>();
        forms.forEach(form -> named.add(OrganizationName.fold(form)));
        named.add(OrganizationName.fold(organization.name()));
        Optional<String> defined =
                definitions.stream()
                        .filter(d -> named.contains(OrganizationName.fold(d.name())))
                        .map(AcronymDefinition::acronym)
                        .filter(OrganizationName::isAcronym)
                        .sorted()
                        .findFirst();
        return new NameReading(
                Identity.asRead(organization),
                forms.stream().limit(MOST_FORMS).toList(),
                defined,
                organization.cited());
    }

    /** The id that the article alone gives it. */
    public OrganizationId own() {
        return asRead.id();
    }

    /** Whether the article names it by its acronym and nothing else. */
    public boolean isBare() {
        return defined.isEmpty()
                && !forms.isEmpty()
                && forms.stream().allMatch(OrganizationName::isAcronym);
    }

    /** Whether the acronym beside the name cannot be that name's. */
    public boolean isMismatched() {
        return asRead.doubt().equals(Optional.of(Doubt.LETTERS_DO_NOT_MATCH));
    }
}
