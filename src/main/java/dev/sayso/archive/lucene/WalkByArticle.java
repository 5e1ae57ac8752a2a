package dev.sayso.archive.lucene;

import dev.sayso.archive.Search;
import dev.sayso.query.StatisticCondition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Statistics in the order in which their articles were published: there are far fewer articles to
 * put in order than statistics.
 */
final class WalkByArticle implements StatisticWalk {
    /** So many articles are looked for at first: those of a page or two of rows. */
    private static final int AT_FIRST = 100;

    /** Each further look goes over all that match, so that it takes more and more. */
    private static final int GROWTH = 4;

    private static final int MOST_AT_ONCE = 16_000;

    private final TimedSearcher timed;
    private final Query articles;
    private final StatisticCondition condition;
    private final Search.Sort order;
    private int looked = AT_FIRST;
    private @Nullable FieldDoc last;
    private boolean more = true;

    /**
     * @param condition what each statistic has to meet
     */
    WalkByArticle(
            TimedSearcher timed, Query articles, StatisticCondition condition, Search.Sort order) {
        this.timed = timed;
        this.articles = Unscored.of(articles);
        this.condition = condition;
        this.order = order;
    }

    @Override
    public int[] next() throws IOException {
        var top =
                new TopFieldCollectorManager(SearchRun.sort(order), looked, last, 1).newCollector();
        timed.collect(articles, top);
        ScoreDoc[] found = top.topDocs().scoreDocs;
        more = found.length == looked;
        last = more ? (FieldDoc) found[found.length - 1] : null;
        looked = Math.min(looked * GROWTH, MOST_AT_ONCE);
        return statistics(Arrays.stream(found).mapToInt(one -> one.doc).toArray());
    }

    @Override
    public boolean mayHaveMore() {
        return more;
    }

    /** Those of the articles that meet the condition, in the order of the articles. */
    private int[] statistics(int[] found) throws IOException {
        Integer[] places = new Integer[found.length];
        Arrays.setAll(places, place -> place);
        Arrays.sort(places, (one, other) -> Integer.compare(found[one], found[other]));
        int[][] matching = new int[found.length][];
        Weight weight =
                timed.plain()
                        .createWeight(
                                timed.plain().rewrite(StatisticQueries.statistics(condition)),
                                ScoreMode.COMPLETE_NO_SCORES,
                                1f);
        @Nullable Block block = null;
        for (int place : places) {
            LeafReaderContext leaf = StoredArticles.leaf(timed.plain(), found[place]);
            if (block == null || block.leaf() != leaf) {
                block = new Block(leaf, weight.scorer(leaf));
            }
            matching[place] = block.statistics(found[place]);
        }
        return Arrays.stream(matching).flatMapToInt(IntStream::of).toArray();
    }

    /** What meets the condition in a segment; is asked for in the order of the documents. */
    private record Block(LeafReaderContext leaf, @Nullable Scorer scorer) {
        int[] statistics(int article) throws IOException {
            int end = article - leaf.docBase;
            if (scorer == null || end == 0) {
                return new int[0];
            }
            BitSet ends = StatisticQueries.ARTICLES.getBitSet(leaf);
            int first = ends.prevSetBit(end - 1) + 1;
            List<Integer> found = new ArrayList<>();
            var matching = scorer.iterator();
            int document = matching.docID();
            if (document < first) {
                document = matching.advance(first);
            }
            while (document < end) {
                found.add(leaf.docBase + document);
                document = matching.nextDoc();
            }
            return found.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
