package dev.sayso.archive.lucene;

import dev.sayso.archive.ClaimReader;
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

    private final TimedSearcher timed;
    private final KeptAnswers answers;
    private final IndexSearcher searcher;
    private final org.apache.lucene.search.Query matching;

    /** A claim as far as matching articles make it, and so many of them are read. */
    private record Question(org.apache.lucene.search.Query matching, String hash, int articles) {}

    private record One(Optional<Claim> claim) {}

    /**
     * @param answers keep each claim that was read: where the time runs out for a list, the next
     *     one who asks gets further
     */
    ClaimRun(TimedSearcher timed, Query query, KeptAnswers answers) {
        this.timed = timed;
        this.answers = answers;
        this.searcher = timed.plain();
        this.matching = QueryCompiler.compile(query, List.of());
    }

    /** A part of the claims, found in the time of one question. */
    ClaimsFound claims(ClaimCounter counter, ClaimSearch search) throws IOException {
        List<Claim> claims = new ArrayList<>();
        boolean more = walk(counter, search, Claim.LISTED, () -> {}, claims::add);
        return new ClaimsFound(claims, more, timed.wasCutShort());
    }

    /**
     * Gives claims until the reader wants no more; counting them and reading each has the whole
     * time.
     *
     * @return whether everything was looked at
     */
    boolean give(ClaimCounter counter, ClaimSearch search, ClaimReader reader) throws IOException {
        walk(counter, search, MOST_ARTICLES, timed::beginAnew, reader);
        return !timed.wasCutShort();
    }

    /** Tells whether there may be more claims behind those that were wanted. */
    private boolean walk(
            ClaimCounter counter,
            ClaimSearch search,
            int articles,
            Runnable beforeEach,
            ClaimReader reader)
            throws IOException {
        int skipped = 0;
        int given = 0;
        ClaimCounter.Ranked all = counter.count(timed, matching, search.least());
        for (int i = 0; i < all.size() && !timed.wasCutShort(); i++) {
            beforeEach.run();
            String hash = all.hash(i);
            if (timed.mustStop() || !mayBe(search.show(), hash)) {
                continue;
            }
            boolean skipping = skipped < search.skip();
            if (given == search.limit() && !skipping) {
                return true;
            }
            if (skipping && search.show() == ClaimSearch.Show.ALL) {
                skipped++;
                continue;
            }
            Optional<Claim> claim = claim(hash, search.show(), articles);
            if (claim.isEmpty() || timed.wasCutShort()) {
                continue;
            }
            if (skipping) {
                skipped++;
            } else {
                given++;
                if (!reader.take(claim.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayBe(ClaimSearch.Show show, String hash) throws IOException {
        return switch (show) {
            case ALL -> true;
            case WRONG -> ClaimFields.mayBeWrong(searcher, hash);
            case CONTRADICTED -> ClaimFields.mayBeContradicted(searcher, hash);
        };
    }

    /** The claim if it is to be shown: what tells that may stand in an older article. */
    private Optional<Claim> claim(String hash, ClaimSearch.Show show, int articles)
            throws IOException {
        // Those of many articles would push out all other answers.
        Optional<Claim> claim =
                articles == Claim.LISTED ? claim(hash, articles) : read(hash, articles);
        boolean readOn =
                claim.isPresent()
                        && claim.get().more() > 0
                        && !show.has(claim.get())
                        && articles < MOST_ARTICLES;
        return (readOn ? read(hash, MOST_ARTICLES) : claim).filter(show::has);
    }

    Optional<Claim> claim(String hash) throws IOException {
        return claim(hash, MOST_ARTICLES);
    }

    private Optional<Claim> claim(String hash, int articles) throws IOException {
        return answers.of(
                        searcher,
                        One.class,
                        new Question(matching, hash, articles),
                        this::rows,
                        () -> new One(read(hash, articles)))
                .claim();
    }

    private int rows(One one) {
        return timed.wasCutShort()
                ? KeptAnswers.PARTIAL
                : one.claim().map(claim -> claim.appearances().size()).orElse(0);
    }

    private Optional<Claim> read(String hash, int articles) throws IOException {
        BooleanQuery making =
                new BooleanQuery.Builder()
                        .add(matching, Occur.FILTER)
                        .add(new TermQuery(ClaimFields.term(hash)), Occur.FILTER)
                        .build();
        int more = Math.max(0, searcher.count(making) - articles);
        return ClaimRows.claim(hash, new LedgerRun(timed, making).rows(articles), more);
    }
}
