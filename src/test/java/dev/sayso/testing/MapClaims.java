package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.ClaimRows;
import dev.sayso.archive.ClaimSearch;
import dev.sayso.archive.ClaimTally;
import dev.sayso.archive.ClaimsFound;
import dev.sayso.archive.LedgerRow;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.ledger.ClaimKeys;
import dev.sayso.ledger.Figure;
import dev.sayso.statistic.Statistic;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Claims, gathered from all rows of the ledger. */
final class MapClaims {
    private MapClaims() {}

    static ClaimsFound found(List<LedgerRow> rows, ClaimSearch search) {
        List<Claim> claims =
                rows.stream()
                        .flatMap(row -> row.claim().stream())
                        .map(ClaimKey::hash)
                        .distinct()
                        .flatMap(hash -> ClaimRows.claim(hash, rows, 0).stream())
                        .filter(claim -> claim.articles() >= search.least())
                        .filter(search.show()::has)
                        .sorted(
                                Comparator.comparingLong((Claim claim) -> -claim.articles())
                                        .thenComparing(claim -> claim.key().hash()))
                        .skip(search.skip())
                        .toList();
        return new ClaimsFound(
                claims.stream().limit(search.limit()).toList(),
                claims.size() > search.limit(),
                false);
    }

    static Map<String, ClaimTally> tallies(
            Collection<AnnotatedArticle> articles, Collection<String> hashes) {
        Map<String, ClaimTally> tallies = new LinkedHashMap<>();
        for (String hash : hashes) {
            Map<String, Integer> figures = new TreeMap<>();
            articles.stream()
                    .flatMap(article -> figures(article, hash).stream())
                    .forEach(figure -> figures.merge(figure, 1, Integer::sum));
            if (!figures.isEmpty()) {
                tallies.put(
                        hash,
                        new ClaimTally(
                                figures.entrySet().stream()
                                        .map(
                                                e ->
                                                        new ClaimTally.Given(
                                                                Figure.read(e.getKey()),
                                                                e.getValue()))
                                        .toList()));
            }
        }
        return tallies;
    }

    private static Set<String> figures(AnnotatedArticle article, String hash) {
        List<Statistic> statistics = article.annotations().statistics();
        Map<String, ClaimKey> keys = ClaimKeys.of(statistics);
        return statistics.stream()
                .filter(s -> keys.containsKey(s.id()) && keys.get(s.id()).hash().equals(hash))
                .map(s -> Figure.of(s).print())
                .collect(Collectors.toSet());
    }
}
