package dev.sayso.resolution;

import dev.sayso.organization.Authority;
import dev.sayso.organization.Doubt;
import dev.sayso.organization.Identity;
import dev.sayso.organization.NameReading;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which names of an archive mean the same organization, and why. */
public final class Resolution {
    private final DecisionLog decisions;
    private final Map<OrganizationId, Established> byMember = new HashMap<>();
    private final Map<OrganizationId, Candidates> several = new HashMap<>();
    private final List<Established> organizations;
    private final Context context;
    private final Nodes nodes;
    private final Clusters clusters;

    Resolution(
            NameFacts facts,
            Nodes nodes,
            Clusters clusters,
            DecisionLog decisions,
            Map<OrganizationId, List<OrganizationId>> several) {
        this.nodes = nodes;
        this.clusters = clusters;
        this.decisions = decisions;
        Establishing establishing = new Establishing(nodes, decisions);
        several.forEach(
                (id, meanings) ->
                        establishing.ambiguous(id, meanings.stream().map(clusters::of).toList()));
        List<Established> all = establishing.all(clusters);
        all.forEach(one -> one.members().forEach(member -> byMember.put(member, one)));
        several.forEach((id, meanings) -> note(nodes, id, meanings));
        Set<OrganizationId> possible =
                several.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        this.organizations = all.stream().filter(one -> isUsed(nodes, possible, one)).toList();
        this.context = new Context(facts, byMember);
    }

    private void note(Nodes nodes, OrganizationId id, List<OrganizationId> meanings) {
        List<Established> distinct =
                meanings.stream()
                        .flatMap(meaning -> Optional.ofNullable(byMember.get(meaning)).stream())
                        .distinct()
                        .sorted(Comparator.comparing(one -> one.id().value()))
                        .toList();
        String name = nodes.get(id).flatMap(Node::acronym).orElse(id.value());
        this.several.put(id, new Candidates(name, distinct));
    }

    /** Whether an article names it, or may mean it by an ambiguous name. */
    private static boolean isUsed(Nodes nodes, Set<OrganizationId> possible, Established one) {
        return one.members().stream()
                .anyMatch(
                        id ->
                                possible.contains(id)
                                        || nodes.get(id).filter(n -> n.articles() > 0).isPresent());
    }

    /** Those that articles name, in the order of their ids. */
    public List<Established> organizations() {
        return organizations;
    }

    /** The organization that an id has become part of; the authority file's are all known. */
    public Optional<Established> get(OrganizationId id) {
        return Optional.ofNullable(byMember.get(id));
    }

    /** Every organization that goes by this name, acronym or id, those of no article too. */
    public List<Established> named(String name) {
        String folded = OrganizationName.fold(name);
        Optional<Established> exact =
                Optional.of(name)
                        .filter(n -> !n.isBlank() && n.equals(n.toLowerCase(Locale.ROOT)))
                        .map(n -> byMember.get(new OrganizationId(n.strip())));
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        return byMember.values().stream()
                .distinct()
                .filter(
                        one ->
                                one.names().stream()
                                        .anyMatch(n -> OrganizationName.fold(n).equals(folded)))
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
    }

    /** The id that articles alone give to what they call so, of those that have become one. */
    public OrganizationId member(Established organization, String name) {
        String folded = OrganizationName.fold(name);
        return organization.members().stream()
                .flatMap(id -> nodes.get(id).stream())
                .filter(node -> node.id().value().equals(name) || node.isCalled(folded))
                .min(
                        Comparator.comparing(
                                        (Node node) ->
                                                !node.id().equals(OrganizationId.ofName(name)))
                                .thenComparing(node -> node.id().value()))
                .map(Node::id)
                .orElse(organization.id());
    }

    /** What may be the same, and is not joined without being asked. */
    public List<Suggestion> suggestions() {
        return new Suggestions(nodes, clusters, byMember).all();
    }

    /** Whether only the article as a whole can tell what the reading means. */
    public boolean dependsOnArticle(NameReading reading) {
        return several.containsKey(node(reading)) && isOpen(reading);
    }

    private static boolean isOpen(NameReading reading) {
        return reading.isBare()
                || reading.asRead().doubt().equals(Optional.of(Doubt.AMBIGUOUS_ACRONYM));
    }

    private OrganizationId node(NameReading reading) {
        return decisions.node(reading);
    }

    /**
     * What a reading means, where that is something else than the article alone takes it to be. Not
     * for one that depends on its article.
     */
    public Optional<Identity> identity(NameReading reading) {
        return changed(reading, settled(reading));
    }

    private Identity settled(NameReading reading) {
        Established one = byMember.get(node(reading));
        if (one == null) {
            return reading.asRead();
        }
        return reading.isMismatched() ? doubtful(one, Doubt.LETTERS_DO_NOT_MATCH) : one.identity();
    }

    private static Identity doubtful(Established one, Doubt doubt) {
        return new Identity(one.id(), one.heading(), one.acronym(), one.type(), Optional.of(doubt));
    }

    private static Optional<Identity> changed(NameReading reading, Identity identity) {
        return Optional.of(identity).filter(i -> !i.equals(reading.asRead()));
    }

    /**
     * What the readings of one article mean, by the ids that the article alone gives them; without
     * those that mean what the article takes them to be.
     */
    public Map<OrganizationId, Identity> identities(
            List<NameReading> readings, Optional<String> outlet) {
        Map<OrganizationId, Identity> identities = new LinkedHashMap<>();
        List<Established> sure = new ArrayList<>();
        List<NameReading> open = new ArrayList<>();
        for (NameReading reading : readings) {
            if (dependsOnArticle(reading)) {
                open.add(reading);
            } else {
                identity(reading).ifPresent(i -> identities.put(reading.own(), i));
                Optional.ofNullable(byMember.get(node(reading))).ifPresent(sure::add);
            }
        }
        for (NameReading reading : open) {
            changed(reading, inContext(reading, sure, outlet))
                    .ifPresent(i -> identities.put(reading.own(), i));
        }
        return identities;
    }

    private Identity inContext(
            NameReading reading, List<Established> sure, Optional<String> outlet) {
        Candidates candidates = several.get(node(reading));
        if (candidates == null) {
            return settled(reading);
        }
        Optional<Established> chosen = context.choose(candidates, sure, outlet);
        if (chosen.isPresent()) {
            return chosen.get().identity();
        }
        return Optional.ofNullable(byMember.get(node(reading)))
                .map(one -> doubtful(one, Doubt.AMBIGUOUS_ACRONYM))
                .orElse(reading.asRead());
    }

    /** The country of an authority record. */
    static Optional<String> country(Node node) {
        return node.authority().flatMap(Authority::country);
    }
}
