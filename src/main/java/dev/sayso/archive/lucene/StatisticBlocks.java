package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSet;

/**
 * The statistics of an article and their documents: the n-th figure of the article is the n-th
 * document of its block.
 */
final class StatisticBlocks {
    private final IndexSearcher searcher;

    StatisticBlocks(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The document of the article to which a statistic's document belongs. */
    int article(int statistic) throws IOException {
        LeafReaderContext leaf = StoredArticles.leaf(searcher, statistic);
        BitSet articles = StatisticQueries.ARTICLES.getBitSet(leaf);
        return leaf.docBase + articles.nextSetBit(statistic - leaf.docBase);
    }

    /**
     * The statistic of a document.
     *
     * @param figures those of its article, whose own document is {@code parent}
     */
    static Statistic statistic(List<Statistic> figures, int parent, int document) {
        return figures.get(document - parent + figures.size());
    }

    /** Those of an article that match, in the order of its text. */
    List<Statistic> matching(AnnotatedArticle article, int parent, Query statistics)
            throws IOException {
        List<Statistic> matching = new ArrayList<>();
        Query own =
                new BooleanQuery.Builder()
                        .add(statistics, Occur.FILTER)
                        .add(
                                new TermQuery(new Term(Fields.BLOCK, article.id().value())),
                                Occur.FILTER)
                        .build();
        List<Statistic> figures = article.annotations().figures();
        int most = Math.max(1, figures.size());
        for (ScoreDoc found : searcher.search(own, most, Sort.INDEXORDER).scoreDocs) {
            matching.add(statistic(figures, parent, found.doc));
        }
        return matching;
    }
}
