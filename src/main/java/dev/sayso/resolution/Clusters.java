package dev.sayso.resolution;

import dev.sayso.organization.OrganizationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Ids that mean the same organization, joined one pair at a time. */
final class Clusters {
    /** One organization so far. */
    static final class Cluster {
        private final NavigableSet<OrganizationId> members =
                new TreeSet<>(Comparator.comparing(OrganizationId::value));
        private final Set<String> reasons = new LinkedHashSet<>();
        private int records;

        NavigableSet<OrganizationId> members() {
            return members;
        }

        /** Why its members were joined. */
        List<String> reasons() {
            return List.copyOf(reasons);
        }
    }

    private final Map<OrganizationId, Cluster> byMember = new HashMap<>();
    private final Map<OrganizationId, List<OrganizationId>> apart = new HashMap<>();

    Clusters(Nodes nodes, List<Decision.NotSame> barriers) {
        for (Node node : nodes.all()) {
            Cluster cluster = new Cluster();
            cluster.members.add(node.id());
            cluster.records = node.authority().isPresent() ? 1 : 0;
            byMember.put(node.id(), cluster);
        }
        for (Decision.NotSame barrier : barriers) {
            apart.computeIfAbsent(barrier.one(), id -> new ArrayList<>()).add(barrier.other());
            apart.computeIfAbsent(barrier.other(), id -> new ArrayList<>()).add(barrier.one());
        }
    }

    boolean has(OrganizationId id) {
        return byMember.containsKey(id);
    }

    Cluster of(OrganizationId id) {
        Cluster cluster = byMember.get(id);
        if (cluster == null) {
            throw new IllegalArgumentException("no such organization: " + id);
        }
        return cluster;
    }

    /** Each once. */
    Collection<Cluster> all() {
        return new LinkedHashSet<>(byMember.values());
    }

    /**
     * Joins what a person says is one; that two records of the authority file meet is their will.
     */
    void joinByHand(OrganizationId one, OrganizationId other, String reason) {
        if (has(one) && has(other)) {
            join(of(one), of(other), reason);
        }
    }

    /**
     * Joins what a rule takes for one, unless a person keeps them apart, or two records of the
     * authority file would become one.
     */
    boolean join(OrganizationId one, OrganizationId other, String reason) {
        Cluster first = of(one);
        Cluster second = of(other);
        if (first == second || first.records + second.records > 1 || areApart(first, second)) {
            return false;
        }
        join(first, second, reason);
        return true;
    }

    boolean areApart(Cluster one, Cluster other) {
        return one.members.stream()
                .flatMap(id -> apart.getOrDefault(id, List.of()).stream())
                .anyMatch(other.members::contains);
    }

    private void join(Cluster one, Cluster other, String reason) {
        if (one == other) {
            return;
        }
        Cluster large = one.members.size() >= other.members.size() ? one : other;
        Cluster small = large == one ? other : one;
        large.members.addAll(small.members);
        large.records += small.records;
        large.reasons.addAll(small.reasons);
        large.reasons.add(reason);
        small.members.forEach(id -> byMember.put(id, large));
    }
}
