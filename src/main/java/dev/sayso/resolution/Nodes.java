package dev.sayso.resolution;

import dev.sayso.organization.Authority;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that articles or the authority file take for an organization, by id. */
final class Nodes {
    private final AuthorityFile authorities;
    private final NavigableMap<OrganizationId, Node> byId =
            new TreeMap<>(Comparator.comparing(OrganizationId::value));

    Nodes(NameFacts facts, AuthorityFile authorities, DecisionLog decisions) {
        this.authorities = authorities;
        for (Authority authority : authorities.all()) {
            byId.put(authority.id(), new Node(authority.id(), Optional.of(authority)));
        }
        for (NameFacts.Read read : facts.readings()) {
            OrganizationId id = decisions.node(read.reading());
            byId.computeIfAbsent(id, i -> new Node(i, Optional.empty()))
                    .add(read.reading(), read.articles());
        }
    }

    Optional<Node> get(OrganizationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** In the order of their ids. */
    Collection<Node> all() {
        return byId.values();
    }

    /** The ids with names that are spelled alike, by what they have in common. */
    NavigableMap<String, NavigableSet<OrganizationId>> bySpelling() {
        NavigableMap<String, NavigableSet<OrganizationId>> alike = new TreeMap<>();
        for (Node node : all()) {
            if (!node.isBare() && !node.isAmbiguous()) {
                node.fullNames().stream()
                        .map(Spelling::key)
                        .filter(key -> !key.isEmpty())
                        .forEach(key -> in(alike, key).add(node.id()));
            }
        }
        return alike;
    }

    /** Whose acronym it is, by the articles that explain it and by the authority file. */
    NavigableMap<String, NavigableSet<OrganizationId>> byAcronym() {
        NavigableMap<String, NavigableSet<OrganizationId>> meanings = new TreeMap<>();
        for (Node node : all()) {
            List<String> acronyms = new ArrayList<>(node.definitions().keySet());
            node.authority()
                    .ifPresent(
                            record -> {
                                record.acronym().ifPresent(acronyms::add);
                                record.variants().stream()
                                        .filter(OrganizationName::isAcronym)
                                        .forEach(acronyms::add);
                            });
            acronyms.forEach(a -> in(meanings, OrganizationName.fold(a)).add(node.id()));
        }
        return meanings;
    }

    /** The records of the authority file that go by a name. */
    List<OrganizationId> recordsNamed(String name) {
        return authorities.named(name).stream().map(Authority::id).toList();
    }

    private static NavigableSet<OrganizationId> in(
            NavigableMap<String, NavigableSet<OrganizationId>> map, String key) {
        return map.computeIfAbsent(
                key, k -> new TreeSet<>(Comparator.comparing(OrganizationId::value)));
    }
}
