package dev.sayso.resolution;

import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what an ambiguous name means in one article: what the article names in full; else the
 * country that most of its organizations sit in; else what the outlet explains it by elsewhere;
 * else the country that most organizations in the outlet's pieces sit in. A draw decides nothing.
 */
final class Context {
    private final Map<String, Map<String, Integer>> countries = new HashMap<>();
    private final Map<String, Map<OrganizationId, Integer>> definitions = new HashMap<>();

    Context(NameFacts facts, Map<OrganizationId, Established> byMember) {
        for (NameFacts.InOutlet use : facts.outlets()) {
            Established one = byMember.get(use.own());
            if (one != null) {
                one.country()
                        .ifPresent(
                                country -> add(countries, use.outlet(), country, use.articles()));
                use.defined()
                        .ifPresent(
                                acronym ->
                                        add(
                                                definitions,
                                                key(use.outlet(), acronym),
                                                one.id(),
                                                use.articles()));
            }
        }
    }

    private static <K> void add(Map<String, Map<K, Integer>> counts, String of, K what, int many) {
        counts.computeIfAbsent(of, o -> new HashMap<>()).merge(what, many, Integer::sum);
    }

    private static String key(String outlet, String acronym) {
        return outlet + "\n" + OrganizationName.fold(acronym);
    }

    /**
     * What the name means.
     *
     * @param sure the organizations of the article about which there is no question
     */
    Optional<Established> choose(
            Candidates candidates, List<Established> sure, Optional<String> outlet) {
        Map<OrganizationId, Integer> named = new HashMap<>();
        Map<String, Integer> here = new HashMap<>();
        sure.stream().distinct().forEach(one -> named.put(one.id(), 1));
        sure.stream()
                .distinct()
                .flatMap(one -> one.country().stream())
                .forEach(country -> here.merge(country, 1, Integer::sum));
        return most(candidates, one -> named.getOrDefault(one.id(), 0))
                .or(() -> most(candidates, one -> ofCountry(one, here)))
                .or(() -> outlet.flatMap(name -> byOutlet(candidates, name)));
    }

    private Optional<Established> byOutlet(Candidates candidates, String outlet) {
        Map<OrganizationId, Integer> explained =
                definitions.getOrDefault(key(outlet, candidates.name()), Map.of());
        Map<String, Integer> about = countries.getOrDefault(outlet, Map.of());
        return most(candidates, one -> explained.getOrDefault(one.id(), 0))
                .or(() -> most(candidates, one -> ofCountry(one, about)));
    }

    private static int ofCountry(Established one, Map<String, Integer> counts) {
        return one.country().map(country -> counts.getOrDefault(country, 0)).orElse(0);
    }

    private interface Weight {
        int of(Established one);
    }

    /** The one with the most, if it is one. */
    private static Optional<Established> most(Candidates candidates, Weight weight) {
        int most = candidates.meanings().stream().mapToInt(weight::of).max().orElse(0);
        Stream<Established> first =
                candidates.meanings().stream().filter(one -> weight.of(one) == most);
        List<Established> best = first.toList();
        return most > 0 && best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }
}
