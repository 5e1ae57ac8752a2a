package dev.sayso.resolution;

import dev.sayso.organization.Authority;
import dev.sayso.organization.Doubt;
import dev.sayso.organization.NameReading;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import dev.sayso.organization.OrganizationType;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What articles alone take for one organization, with everything they call it. */
final class Node {
    private final OrganizationId id;
    private final Optional<Authority> authority;
    private final Map<String, Integer> forms = new TreeMap<>();
    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<String, Integer> definitions = new TreeMap<>();
    private Optional<OrganizationType> type = Optional.empty();
    private int articles;
    private boolean named;
    private boolean sound;
    private boolean ambiguous;
    private boolean mismatched;

    Node(OrganizationId id, Optional<Authority> authority) {
        this.id = id;
        this.authority = authority;
    }

    void add(NameReading reading, int count) {
        articles += count;
        reading.forms().forEach(form -> forms.merge(form, count, Integer::sum));
        ambiguous |= reading.asRead().doubt().equals(Optional.of(Doubt.AMBIGUOUS_ACRONYM));
        if (reading.isBare()) {
            return;
        }
        named = true;
        String full = reading.asRead().heading();
        reading.forms().stream()
                .filter(form -> OrganizationId.ofName(form).equals(id))
                .findFirst()
                .ifPresentOrElse(
                        form -> names.merge(form, count, Integer::sum),
                        () -> names.merge(full, count, Integer::sum));
        if (reading.isMismatched()) {
            mismatched = true;
            return;
        }
        sound = true;
        reading.defined().ifPresent(acronym -> definitions.merge(acronym, count, Integer::sum));
        if (reading.asRead().type() != OrganizationType.UNKNOWN) {
            type = Optional.of(reading.asRead().type());
        }
    }

    OrganizationId id() {
        return id;
    }

    Optional<Authority> authority() {
        return authority;
    }

    int articles() {
        return articles;
    }

    Map<String, Integer> forms() {
        return forms;
    }

    /** The acronyms that articles explain by its name; those whose letters differ left out. */
    Map<String, Integer> definitions() {
        return definitions;
    }

    /** Nothing but an acronym that no article explains, and no record of the authority file. */
    boolean isBare() {
        return !named && authority.isEmpty();
    }

    /** Whether some article names it without a doubt about the letters; only then it may join. */
    boolean isSound() {
        return sound || authority.isPresent();
    }

    /** Whether the authority file has several records for what the articles call it. */
    boolean isAmbiguous() {
        return ambiguous && authority.isEmpty();
    }

    boolean isMismatched() {
        return mismatched;
    }

    OrganizationType type() {
        return authority
                .map(Authority::type)
                .filter(t -> t != OrganizationType.UNKNOWN)
                .or(() -> type)
                .orElse(OrganizationType.UNKNOWN);
    }

    /** Its full names: those of the authority file, and those in articles. */
    Set<String> fullNames() {
        Set<String> full = new TreeSet<>();
        authority.ifPresent(
                record -> {
                    full.add(record.heading());
                    full.addAll(record.variants());
                });
        if (authority.isEmpty()) {
            full.addAll(names.keySet());
        }
        full.removeIf(OrganizationName::isAcronym);
        return full;
    }

    /** Whether articles or its record call it so. */
    boolean isCalled(String folded) {
        return Stream.concat(
                        forms.keySet().stream(),
                        authority.stream()
                                .flatMap(
                                        a ->
                                                Stream.of(
                                                                Stream.of(a.heading()),
                                                                a.variants().stream(),
                                                                a.acronym().stream())
                                                        .flatMap(all -> all)))
                .anyMatch(name -> OrganizationName.fold(name).equals(folded));
    }

    String heading() {
        return authority
                .map(Authority::heading)
                .or(() -> mostFrequent(names))
                .or(() -> mostFrequent(forms))
                .orElse(id.value());
    }

    Optional<String> acronym() {
        return authority
                .flatMap(Authority::acronym)
                .or(() -> mostFrequent(definitions))
                .or(() -> isBare() ? mostFrequent(forms) : Optional.empty());
    }

    /** Of those equally frequent the longest, then the first in the alphabet. */
    private static Optional<String> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .min(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparingInt(entry -> -entry.getKey().length())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
