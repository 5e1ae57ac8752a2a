package dev.sayso.resolution;

import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import dev.sayso.organization.OrganizationType;
import dev.sayso.resolution.Established.Variant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gives each cluster of ids its id, its heading and the rest of what is known of it. */
final class Establishing {
    private final Nodes nodes;
    private final DecisionLog decisions;
    private final Map<OrganizationId, Set<String>> otherMeanings = new HashMap<>();

    Establishing(Nodes nodes, DecisionLog decisions) {
        this.nodes = nodes;
        this.decisions = decisions;
    }

    /** Notes that a name may mean several, so that each of them says so. */
    void ambiguous(OrganizationId name, Collection<Clusters.Cluster> meanings) {
        String written = nodes.get(name).flatMap(Node::acronym).orElse(name.value());
        for (Clusters.Cluster meaning : meanings) {
            for (Clusters.Cluster other : meanings) {
                if (meaning != other) {
                    note(meaning, written, other);
                    nodes.get(name).ifPresent(node -> note(node.id(), written, other));
                }
            }
        }
    }

    private void note(Clusters.Cluster about, String written, Clusters.Cluster other) {
        about.members().forEach(id -> note(id, written, other));
    }

    private void note(OrganizationId about, String written, Clusters.Cluster other) {
        otherMeanings
                .computeIfAbsent(about, id -> new TreeSet<>())
                .add("“" + written + "” may also mean " + heading(lead(other), other));
    }

    /** In the order of their ids; no two have one heading. */
    List<Established> all(Clusters clusters) {
        List<Established> all =
                clusters.all().stream()
                        .map(this::established)
                        .sorted(Comparator.comparing(one -> one.id().value()))
                        .toList();
        Set<String> met = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Established one : all) {
            if (!met.add(OrganizationName.fold(one.heading()))) {
                twice.add(OrganizationName.fold(one.heading()));
            }
        }
        return all.stream()
                .map(o -> twice.contains(OrganizationName.fold(o.heading())) ? told(o) : o)
                .toList();
    }

    /** "Ministry of Defence (GB)" where another has the same heading. */
    private static Established told(Established one) {
        return new Established(
                one.id(),
                one.heading() + " (" + one.country().orElse(one.id().value()) + ")",
                one.acronym(),
                one.type(),
                one.country(),
                one.variants(),
                one.members(),
                one.doubts(),
                one.reasons());
    }

    private Established established(Clusters.Cluster cluster) {
        Node lead = lead(cluster);
        List<Node> members = members(cluster).toList();
        return new Established(
                lead.id(),
                heading(lead, cluster),
                acronym(lead, members),
                Stream.concat(Stream.of(lead), members.stream())
                        .map(Node::type)
                        .filter(type -> type != OrganizationType.UNKNOWN)
                        .findFirst()
                        .orElse(OrganizationType.UNKNOWN),
                Stream.concat(Stream.of(lead), members.stream())
                        .flatMap(node -> Resolution.country(node).stream())
                        .findFirst(),
                variants(members),
                List.copyOf(cluster.members()),
                doubts(members),
                cluster.reasons());
    }

    private Stream<Node> members(Clusters.Cluster cluster) {
        return cluster.members().stream().flatMap(id -> nodes.get(id).stream());
    }

    /** What a person kept; else the authority record; else what most articles use. */
    private Node lead(Clusters.Cluster cluster) {
        return kept(cluster)
                .or(() -> members(cluster).filter(n -> n.authority().isPresent()).findFirst())
                .or(() -> members(cluster).filter(n -> renamed(n).isPresent()).findFirst())
                .or(
                        () ->
                                members(cluster)
                                        .min(
                                                Comparator.comparing(Node::isBare)
                                                        .thenComparingInt(n -> -n.articles())
                                                        .thenComparing(n -> n.id().value())))
                .orElseThrow();
    }

    private Optional<Node> kept(Clusters.Cluster cluster) {
        return decisions.joins().reversed().stream()
                .filter(
                        join ->
                                cluster.members().contains(join.kept())
                                        && cluster.members().contains(join.joined()))
                .findFirst()
                .flatMap(join -> nodes.get(join.kept()));
    }

    private Optional<String> renamed(Node node) {
        return Optional.ofNullable(decisions.headings().get(node.id()));
    }

    private String heading(Node lead, Clusters.Cluster cluster) {
        return renamed(lead)
                .or(
                        () ->
                                kept(cluster).isPresent()
                                        ? Optional.empty()
                                        : members(cluster)
                                                .flatMap(node -> renamed(node).stream())
                                                .findFirst())
                .orElseGet(lead::heading);
    }

    private static Optional<String> acronym(Node lead, List<Node> members) {
        return lead.acronym()
                .or(
                        () ->
                                members.stream()
                                        .sorted(
                                                Comparator.comparingInt((Node n) -> -n.articles())
                                                        .thenComparing(n -> n.id().value()))
                                        .flatMap(node -> node.acronym().stream())
                                        .findFirst());
    }

    private static List<Variant> variants(List<Node> members) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node node : members) {
            node.forms().forEach((form, count) -> counts.merge(form, count, Integer::sum));
            node.authority()
                    .ifPresent(
                            record -> {
                                counts.putIfAbsent(record.heading(), 0);
                                record.acronym().ifPresent(a -> counts.putIfAbsent(a, 0));
                                record.variants().forEach(v -> counts.putIfAbsent(v, 0));
                            });
        }
        return counts.entrySet().stream()
                .map(entry -> new Variant(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt((Variant v) -> -v.articles())
                                .thenComparing(Variant::name))
                .toList();
    }

    private List<String> doubts(List<Node> members) {
        List<String> doubts = new ArrayList<>();
        if (members.stream().anyMatch(Node::isMismatched)) {
            doubts.add("letters do not match");
        }
        members.stream()
                .map(node -> otherMeanings.get(node.id()))
                .filter(Objects::nonNull)
                .flatMap(Set::stream)
                .distinct()
                .forEach(doubts::add);
        return doubts;
    }
}
