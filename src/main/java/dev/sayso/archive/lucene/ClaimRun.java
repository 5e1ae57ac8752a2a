package dev.sayso.archive.lucene;

import dev.sayso.archive.ClaimRows;
import dev.sayso.archive.ClaimSearch;
import dev.sayso.archive.ClaimsFound;
import dev.sayso.ledger.Claim;
import dev.sayso.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** The claims of articles, on one reader. */
final class ClaimRun {
    /** How many articles are read for one claim; of more, the newest. */
    private static final int MOST_ARTICLES = 1_000;

    private final IndexSearcher searcher;
    private final org.apache.lucene.search.Query matching;

    ClaimRun(IndexSearcher searcher, Query query) {
        this.searcher = searcher;
        this.matching = QueryCompiler.compile(query, List.of());
    }

    ClaimsFound claims(ClaimCounter counter, ClaimSearch search) throws IOException {
        List<Claim> claims = new ArrayList<>();
        int skipped = 0;
        for (ClaimCounter.Counted counted : counter.count(searcher, matching, search.least())) {
            if (!mayBe(search.show(), counted.hash())) {
                continue;
            }
            boolean unread = search.show() == ClaimSearch.Show.ALL && skipped < search.skip();
            if (claims.size() == search.limit() && !unread) {
                return new ClaimsFound(claims, true);
            }
            Optional<Claim> claim =
                    unread ? Optional.empty() : claim(counted.hash()).filter(search.show()::has);
            if (skipped < search.skip() && (unread || claim.isPresent())) {
                skipped++;
            } else {
                claim.ifPresent(claims::add);
            }
        }
        return new ClaimsFound(claims, false);
    }

    private boolean mayBe(ClaimSearch.Show show, String hash) throws IOException {
        return switch (show) {
            case ALL -> true;
            case WRONG -> ClaimFields.mayBeWrong(searcher, hash);
            case CONTRADICTED -> ClaimFields.mayBeContradicted(searcher, hash);
        };
    }

    Optional<Claim> claim(String hash) throws IOException {
        BooleanQuery making =
                new BooleanQuery.Builder()
                        .add(matching, Occur.FILTER)
                        .add(new TermQuery(ClaimFields.term(hash)), Occur.FILTER)
                        .build();
        int more = Math.max(0, searcher.count(making) - MOST_ARTICLES);
        return ClaimRows.claim(hash, new LedgerRun(searcher, making).rows(MOST_ARTICLES), more);
    }
}
