package dev.sayso.archive;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.ArticleId;
import dev.sayso.duplicate.Likeness;
import dev.sayso.duplicate.Sketch;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.query.Query;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.NameFacts;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The seam between Sayso and whatever keeps and finds its articles.
 *
 * <p>Every implementation keeps the contract that {@code ArchiveContract} tests: a batch is durable
 * and visible to every method when {@link #apply} returns; two reads never see half a batch;
 * putting the same article twice is putting it once; totals and facet counts are exact unless the
 * results say that they are partial; equal scores are ordered by id. Implementations are safe for
 * use by several threads. An archive that cannot be opened or written says so by {@link
 * ArchiveException}.
 *
 * <p>Articles with one text, whole or trimmed, are a group of copies. Two are linked when {@link
 * Sketch#mayBeCopyOf} and {@link Likeness#isCopy} say so of their bodies, which depends on these
 * two alone; a group is all that is connected by links. So the groups are those of the articles
 * held, whatever the order in which they came and whatever was held before. An implementation may
 * stop comparing an article that is much like 25 others and a copy of none. Copies are articles
 * like all others: they are found, counted and shown each for itself; only {@link #statistics}
 * counts what they say once.
 */
public interface Archive extends Closeable {
    /** Makes all changes of the batch, or none. */
    void apply(Batch batch) throws IOException;

    /** The article with all its annotations. */
    Optional<AnnotatedArticle> get(ArticleId id) throws IOException;

    /**
     * The article held now that replaced this one, in one step or in many; nothing when the id is
     * held itself or was never known.
     */
    Optional<ArticleId> successor(ArticleId id) throws IOException;

    /** Ranked hits, and counts by facet. */
    Results search(Search search) throws IOException;

    /**
     * Gives the hits to the reader one by one, all in the order and state in which the archive is
     * now, until it wants no more. How many there are does not matter; the page and size of the
     * search do not count.
     *
     * @return whether everything was looked at; false when time ran out
     */
    boolean hits(Search search, HitReader reader) throws IOException;

    /** The values of one facet, more of them than a search tells. */
    FacetPage values(FacetRequest request) throws IOException;

    /** Where the query matches in one article; nothing when the archive does not hold it. */
    Highlights highlight(ArticleId id, Query query) throws IOException;

    /** Why the article has its place among the hits of a query; nothing when it is no hit. */
    Optional<Score> score(ArticleId id, Query query) throws IOException;

    /**
     * Articles that write of the same things, the most similar first and equal ones by id: by the
     * words that tell this article from others, and by the organizations in both. Never the article
     * itself or a copy of it, and of a group of copies one.
     *
     * @param limit how many at most, 1 to {@link #MOST_SIMILAR}
     */
    Findings<Similar> similar(ArticleId id, int limit) throws IOException;

    /** How many similar articles may be asked for. */
    int MOST_SIMILAR = 50;

    /**
     * The other articles of its group, each beside it, the earliest first; nothing when the archive
     * does not hold it.
     */
    Findings<Comparison> copies(ArticleId id) throws IOException;

    /**
     * Gives the rows of the ledger that are asked for to the reader, one by one, until it wants no
     * more. A statistic that stands in several copies is one row, with the earliest of those in
     * which it is asked for.
     *
     * @return whether everything was looked at; false when time ran out
     */
    boolean statistics(LedgerSearch search, LedgerReader reader) throws IOException;

    /** Counts the rows that {@link #statistics} gives when it skips none. */
    LedgerTally tally(LedgerSearch search) throws IOException;

    /** The first rows of {@link LedgerSearch#of}, at most {@code limit}. */
    default List<LedgerRow> statistics(Query query, int limit) throws IOException {
        List<LedgerRow> rows = new ArrayList<>();
        if (limit > 0) {
            statistics(
                    LedgerSearch.of(query),
                    row -> {
                        rows.add(row);
                        return rows.size() < limit;
                    });
        }
        return rows;
    }

    /**
     * The claims that matching articles make, those that most articles make first, equal ones in
     * the order of their hashes. What several copies state counts once. A claim holds its
     * appearances in matching articles; of more than {@link Claim#LISTED} it may hold those in the
     * newest ones alone, and tells how many {@link Claim#more more} make it.
     */
    ClaimsFound claims(ClaimSearch search) throws IOException;

    /**
     * Gives the claims of {@link #claims(ClaimSearch)} to the reader one by one, all in the state
     * in which the archive is now, until it wants no more. How many there are does not matter.
     *
     * @return whether everything was looked at; false when time ran out
     */
    boolean claims(ClaimSearch search, ClaimReader reader) throws IOException;

    /**
     * One claim with its appearances in all articles; nothing when no article makes it.
     *
     * @param hash of its key: {@link ClaimKey#hash}
     */
    Optional<Claim> claim(String hash) throws IOException;

    /**
     * What all articles together give for some claims, by their hashes; copies of one piece counted
     * each. Hashes of claims that nobody makes are left out.
     */
    Map<String, ClaimTally> tallies(Collection<String> hashes) throws IOException;

    /**
     * What somebody who has typed so far may mean: names, headlines and words of the articles held
     * now, each with how many articles it finds. Total: what cannot be completed gives nothing.
     *
     * @param limit how many at most, up to {@link Suggestions#MOST}
     */
    List<Suggestion> suggest(String typed, int limit) throws IOException;

    /**
     * A word, phrase or name of a query in other spellings that articles use: the nearest first, of
     * equally near ones the most frequent; a few at most. Nothing where there is no nearer one, and
     * for parts of a query that have no spelling.
     */
    List<Query> respellings(Query part) throws IOException;

    /** How much is held, what was refused, and what was read only partly. */
    Stock stock() throws IOException;

    /** What is held and what was refused. Always all of it, however long it takes. */
    Inventory inventory() throws IOException;

    /** The same as it is now, for whoever asks about a few files only. */
    HeldFiles files() throws IOException;

    /** Everything that the articles say about names, counted. */
    NameFacts nameFacts() throws IOException;

    /**
     * The articles that name an organization in one of these ways, with all that they name, in the
     * order of their ids.
     *
     * @param facts some of {@link #nameFacts}; their counts do not matter
     */
    List<NameFacts.InArticle> naming(Collection<NameFacts.Read> facts) throws IOException;

    /** Every established organization, in the order of their ids, without what articles say. */
    List<Established> established() throws IOException;

    /**
     * Every established organization that an article names, those in most articles first. Always
     * all of them, however long it takes.
     */
    List<KnownOrganization> organizations() throws IOException;

    /**
     * The established organizations that go by a name, an acronym, or an id that is or was theirs;
     * several where it is ambiguous.
     */
    List<KnownOrganization> organizations(String name) throws IOException;

    /** A number that is another one after every batch. */
    long state() throws IOException;

    /** Who is cited, by whom and for what. */
    Institutes institutes();

    /** Who published and who wrote the articles. */
    Contributors contributors();

    @Override
    void close() throws IOException;
}
