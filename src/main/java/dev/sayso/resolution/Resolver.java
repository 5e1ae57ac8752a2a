package dev.sayso.resolution;

import dev.sayso.organization.AuthorityFile;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Decides which names mean the same organization. What a person decided comes first; by itself it
 * joins only what is spelled alike, and an acronym with the one name that articles explain it by.
 *
 * <p>The answer depends on what the articles say and never on the order in which they came.
 */
public final class Resolver {
    /** One other meaning in so many articles leaves a record of the authority file unquestioned. */
    private static final int RARE = 20;

    private final Nodes nodes;
    private final DecisionLog decisions;
    private final Clusters clusters;
    private final NavigableMap<String, NavigableSet<OrganizationId>> byAcronym;

    /** Acronyms that mean several organizations, by the id that articles alone give. */
    private final Map<OrganizationId, List<OrganizationId>> several = new LinkedHashMap<>();

    private Resolver(NameFacts facts, AuthorityFile authorities, DecisionLog decisions) {
        this.decisions = decisions;
        this.nodes = new Nodes(facts, authorities, decisions);
        this.clusters = new Clusters(nodes, decisions.barriers());
        this.byAcronym = nodes.byAcronym();
    }

    /** Resolves all names of an archive. */
    public static Resolution resolve(
            NameFacts facts, AuthorityFile authorities, DecisionLog decisions) {
        Resolver resolver = new Resolver(facts, authorities, decisions);
        resolver.joinByHand();
        resolver.joinSpellings();
        resolver.joinAcronyms();
        return new Resolution(
                facts, resolver.nodes, resolver.clusters, decisions, resolver.several);
    }

    private void joinByHand() {
        for (DecisionLog.Join join : decisions.joins()) {
            clusters.joinByHand(join.kept(), join.joined(), join.reason());
        }
    }

    private void joinSpellings() {
        Set<OrganizationId> split = decisions.apart();
        for (NavigableSet<OrganizationId> alike : nodes.bySpelling().values()) {
            List<Node> sound =
                    alike.stream()
                            .filter(id -> !split.contains(id))
                            .flatMap(id -> nodes.get(id).stream())
                            .filter(Node::isSound)
                            .toList();
            if (sound.stream().filter(node -> node.authority().isPresent()).count() > 1) {
                continue; // which of the records a third spelling means cannot be known
            }
            Node hub =
                    sound.stream()
                            .filter(node -> node.authority().isPresent())
                            .findFirst()
                            .orElse(sound.isEmpty() ? null : sound.getFirst());
            for (Node node : sound) {
                if (hub != null && node != hub) {
                    clusters.join(
                            hub.id(),
                            node.id(),
                            "spelling: " + hub.heading() + " / " + node.heading());
                }
            }
        }
    }

    private void joinAcronyms() {
        Set<OrganizationId> split = decisions.apart();
        for (Node node : nodes.all()) {
            if (split.contains(node.id()) || node.articles() == 0) {
                continue;
            }
            if (node.isBare() || node.isAmbiguous()) {
                if (clusters.of(node.id()).members().size() == 1) {
                    joinAcronym(node);
                }
            } else if (node.authority().isPresent()) {
                contest(node);
            }
        }
    }

    /** An acronym without a record of its own. */
    private void joinAcronym(Node node) {
        List<OrganizationId> meanings = meanings(node, node.heading());
        if (meanings.size() == 1 && !node.isAmbiguous()) {
            OrganizationId meaning = meanings.getFirst();
            clusters.join(meaning, node.id(), explained(node, meaning));
        } else if (meanings.size() > 1) {
            several.put(node.id(), meanings);
        }
    }

    /**
     * A record's acronym that some articles explain by another name: not worth a doubt where very
     * few do.
     */
    private void contest(Node node) {
        List<OrganizationId> meanings = new ArrayList<>();
        for (String form : node.forms().keySet()) {
            if (OrganizationName.isAcronym(form)) {
                meanings.addAll(meanings(node, form));
            }
        }
        List<OrganizationId> distinct = meanings.stream().distinct().toList();
        int others =
                distinct.stream()
                        .filter(id -> !id.equals(node.id()))
                        .flatMap(id -> nodes.get(id).stream())
                        .mapToInt(Node::articles)
                        .sum();
        if (distinct.size() > 1 && others * RARE >= node.articles()) {
            several.put(node.id(), distinct);
        }
    }

    /** One id for each organization that the name may mean. */
    private List<OrganizationId> meanings(Node node, String name) {
        Map<Clusters.Cluster, OrganizationId> distinct = new LinkedHashMap<>();
        NavigableSet<OrganizationId> known =
                byAcronym.getOrDefault(
                        OrganizationName.fold(name), Collections.emptyNavigableSet());
        for (OrganizationId id : known) {
            distinct.putIfAbsent(clusters.of(id), id);
        }
        if (node.isAmbiguous()) {
            for (OrganizationId id : nodes.recordsNamed(name)) {
                distinct.putIfAbsent(clusters.of(id), id);
            }
        }
        Clusters.Cluster own = clusters.of(node.id());
        distinct.keySet().removeIf(cluster -> cluster != own && clusters.areApart(cluster, own));
        return List.copyOf(distinct.values());
    }

    private String explained(Node node, OrganizationId meaning) {
        int articles =
                clusters.of(meaning).members().stream()
                        .flatMap(id -> nodes.get(id).stream())
                        .flatMap(n -> n.definitions().entrySet().stream())
                        .filter(
                                e ->
                                        OrganizationName.fold(e.getKey())
                                                .equals(OrganizationName.fold(node.heading())))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        return articles == 0
                ? "acronym " + node.heading() + " in the authority file"
                : "defined as "
                        + node.heading()
                        + " in "
                        + articles
                        + (articles == 1 ? " article" : " articles")
                        + ", never otherwise";
    }
}
