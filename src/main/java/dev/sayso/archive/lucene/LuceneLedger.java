package dev.sayso.archive.lucene;

import dev.sayso.archive.ClaimReader;
import dev.sayso.archive.ClaimSearch;
import dev.sayso.archive.ClaimTally;
import dev.sayso.archive.ClaimsFound;
import dev.sayso.archive.LedgerReader;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.LedgerTally;
import dev.sayso.ledger.Claim;
import dev.sayso.query.Query;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/** What is stated, and how often; each answer comes from one state of the index. */
final class LuceneLedger {
    /** About what all the counts of a tally take, in rows. */
    static final int TALLY_ROWS = 100;

    private final OpenIndex index;

    /** A question of which the answer is kept. */
    private record Tallied(LedgerSearch search) {}

    LuceneLedger(OpenIndex index) {
        this.index = index;
    }

    boolean statistics(LedgerSearch search, LedgerReader reader) throws IOException {
        return index.giving(
                searcher ->
                        run(searcher, search)
                                .read(row -> OpenIndex.outside(() -> reader.take(row))));
    }

    private LedgerRun run(IndexSearcher searcher, LedgerSearch search) {
        return new LedgerRun(index.timed(searcher), search, index.answers());
    }

    LedgerTally tally(LedgerSearch search) throws IOException {
        return index.kept(
                LedgerTally.class,
                new Tallied(search),
                tally -> tally.partial() ? KeptAnswers.PARTIAL : TALLY_ROWS,
                searcher -> run(searcher, search).tally(index.statistics(searcher)));
    }

    ClaimsFound claims(ClaimSearch search) throws IOException {
        return index.read(
                searcher ->
                        index.keptClaims()
                                .of(
                                        searcher,
                                        ClaimsFound.class,
                                        search,
                                        LuceneLedger::rows,
                                        () ->
                                                claims(searcher, search)
                                                        .claims(index.claims(searcher), search)));
    }

    private static int rows(ClaimsFound found) {
        return found.partial()
                ? KeptAnswers.PARTIAL
                : found.claims().stream().mapToInt(claim -> claim.appearances().size()).sum();
    }

    boolean claims(ClaimSearch search, ClaimReader reader) throws IOException {
        return index.giving(
                searcher ->
                        claims(searcher, search)
                                .give(
                                        index.claims(searcher),
                                        search,
                                        claim -> OpenIndex.outside(() -> reader.take(claim))));
    }

    private ClaimRun claims(IndexSearcher searcher, ClaimSearch search) {
        return new ClaimRun(index.timed(searcher), search.query(), index.keptClaims());
    }

    Optional<Claim> claim(String hash) throws IOException {
        return index.read(
                searcher ->
                        new ClaimRun(
                                        new TimedSearcher(searcher, TimeLimit.NONE),
                                        new Query.Everything(),
                                        index.keptClaims())
                                .claim(hash));
    }

    Map<String, ClaimTally> tallies(Collection<String> hashes) throws IOException {
        return index.read(searcher -> ClaimFields.tallies(searcher, hashes));
    }
}
