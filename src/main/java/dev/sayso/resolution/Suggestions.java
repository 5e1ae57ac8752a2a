package dev.sayso.resolution;

import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for organizations that may be the same. Names are compared only with those that share most
 * of their words, so that it takes little more time than there are names.
 */
final class Suggestions {
    private static final int SAME_SPELLING = 6;
    private static final int OTHER_ORDER = 5;
    private static final int INITIALS = 4;
    private static final int ONE_WORD = 3;
    private static final int CONTAINED = 2;

    /** More names that share something share nothing of weight. */
    private static final int MOST_ALIKE = 12;

    private static final int SHORTEST_WORD = 5;
    private static final int MOST_LETTERS = 2;

    private final Nodes nodes;
    private final Clusters clusters;
    private final Map<OrganizationId, Established> byMember;
    private final Map<Set<String>, Suggestion> found = new HashMap<>();

    Suggestions(Nodes nodes, Clusters clusters, Map<OrganizationId, Established> byMember) {
        this.nodes = nodes;
        this.clusters = clusters;
        this.byMember = byMember;
    }

    /** A name of a node, cut into the words that count. */
    private record Written(Node node, String name, List<String> words) {
        String key() {
            return String.join(" ", words);
        }
    }

    /** The likeliest first. */
    List<Suggestion> all() {
        List<Written> names = names();
        sameWords(names);
        oneWordDiffers(names);
        initials(names);
        contained(names);
        return found.values().stream()
                .sorted(
                        Comparator.comparingInt((Suggestion s) -> -s.strength())
                                .thenComparing(s -> s.one().id().value())
                                .thenComparing(s -> s.other().id().value()))
                .toList();
    }

    private List<Written> names() {
        List<Written> names = new ArrayList<>();
        for (Node node : nodes.all()) {
            if (node.articles() > 0) {
                for (String name : node.fullNames()) {
                    List<String> words = Spelling.words(name);
                    if (words.size() > 1) {
                        names.add(new Written(node, name, words));
                    }
                }
            }
        }
        return names;
    }

    private void sameWords(List<Written> names) {
        Map<String, List<Written>> bySet = new LinkedHashMap<>();
        names.forEach(n -> in(bySet, String.join(" ", new TreeSet<>(n.words()))).add(n));
        for (List<Written> alike : bySet.values()) {
            for (Written one : few(alike)) {
                for (Written other : few(alike)) {
                    boolean same = one.key().equals(other.key());
                    suggest(
                            one,
                            other,
                            same ? "the names are spelled alike" : "the same words in other order",
                            same ? SAME_SPELLING : OTHER_ORDER);
                }
            }
        }
    }

    private void oneWordDiffers(List<Written> names) {
        Map<String, List<Written>> byRest = new LinkedHashMap<>();
        for (Written name : names) {
            for (int gap = 0; gap < name.words().size() && name.words().size() > 2; gap++) {
                List<String> rest = new ArrayList<>(name.words());
                rest.set(gap, "*");
                in(byRest, String.join(" ", rest)).add(name);
            }
        }
        byRest.forEach(
                (rest, alike) -> {
                    int gap = List.of(rest.split(" ")).indexOf("*");
                    for (Written one : few(alike)) {
                        few(alike).forEach(other -> oneWordDiffers(one, other, gap));
                    }
                });
    }

    private void oneWordDiffers(Written one, Written other, int gap) {
        String first = one.words().get(gap);
        String second = other.words().get(gap);
        boolean near =
                Math.min(first.length(), second.length()) >= SHORTEST_WORD
                        && !first.equals(second)
                        && EditDistance.isAtMost(first, second, MOST_LETTERS);
        if (near) {
            suggest(one, other, "only “" + first + "” and “" + second + "” differ", ONE_WORD);
        }
    }

    private void initials(List<Written> names) {
        Map<String, Node> bare = new HashMap<>();
        for (Node node : nodes.all()) {
            if (node.isBare() && node.articles() > 0) {
                bare.put(OrganizationName.fold(node.heading()), node);
            }
        }
        for (Written name : names) {
            Spelling.initials(name.name())
                    .flatMap(letters -> Stream.ofNullable(bare.get(letters)))
                    .forEach(
                            acronym ->
                                    suggest(
                                            name.node(),
                                            acronym,
                                            "its initials are " + acronym.heading(),
                                            INITIALS));
        }
    }

    /** "Potohar Centre" begins "Potohar Centre for Conflict Research". */
    private void contained(List<Written> names) {
        Map<String, List<Written>> whole = new HashMap<>();
        names.forEach(name -> in(whole, name.key()).add(name));
        for (Written name : names) {
            List<String> words = name.words();
            for (int length = 2; length < words.size(); length++) {
                String beginning = String.join(" ", words.subList(0, length));
                String end = String.join(" ", words.subList(words.size() - length, words.size()));
                few(whole.getOrDefault(beginning, List.of())).forEach(w -> contained(name, w));
                few(whole.getOrDefault(end, List.of())).forEach(w -> contained(name, w));
            }
        }
    }

    private void contained(Written name, Written within) {
        suggest(name, within, "“" + within.name() + "” is part of the other name", CONTAINED);
    }

    private static List<Written> few(List<Written> alike) {
        return alike.size() > MOST_ALIKE ? List.of() : alike;
    }

    private static List<Written> in(Map<String, List<Written>> map, String key) {
        return map.computeIfAbsent(key, k -> new ArrayList<>());
    }

    private void suggest(Written one, Written other, String evidence, int strength) {
        suggest(one.node(), other.node(), evidence, strength);
    }

    private void suggest(Node one, Node other, String evidence, int strength) {
        Established first = byMember.get(one.id());
        Established second = byMember.get(other.id());
        boolean recorded = one.authority().isPresent() && other.authority().isPresent();
        if (first == null
                || second == null
                || first.equals(second)
                || recorded
                || clusters.areApart(clusters.of(one.id()), clusters.of(other.id()))) {
            return;
        }
        boolean inOrder = first.id().value().compareTo(second.id().value()) < 0;
        found.merge(
                Set.of(first.id().value(), second.id().value()),
                new Suggestion(
                        inOrder ? first : second, inOrder ? second : first, evidence, strength),
                (a, b) -> a.strength() >= b.strength() ? a : b);
    }
}
