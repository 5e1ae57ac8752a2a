package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Words that stand near each other in the body, as a bonus. It costs what it costs to read where
 * the words stand; for words as frequent as "the" and "of" that is more than the whole search, and
 * says nothing. How much would have to be read is known before: such words get no bonus.
 */
final class NearQuery extends Query {
    /** So many other words may stand between them. */
    private static final int WINDOW = 8;

    /** So many places are read at most: some milliseconds. */
    private static final double MOST_PLACES = 200_000;

    private final List<String> words;

    NearQuery(List<String> words) {
        this.words = List.copyOf(words);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        List<Query> ways = new ArrayList<>();
        addWay(ways, searcher.getIndexReader(), Fields.BODY, Analysis.STEMMED);
        addWay(ways, searcher.getIndexReader(), Fields.BODY + Fields.OTHER, Analysis.OTHER);
        return ways.isEmpty()
                ? new MatchNoDocsQuery("nowhere, or too frequent: " + words)
                : new DisjunctionMaxQuery(ways, 0);
    }

    private void addWay(List<Query> ways, IndexReader reader, String field, Analyzer analyzer)
            throws IOException {
        String text = String.join(" ", words);
        double places = places(reader, field, Analysis.terms(analyzer, text));
        if (places > 0 && places <= MOST_PLACES) {
            ways.add(WordQueries.phrase(field, analyzer, text, WINDOW));
        }
    }

    /**
     * How many places are read at most: as many articles as hold the rarest word, times the places
     * in each.
     */
    private static double places(IndexReader reader, String field, List<String> terms)
            throws IOException {
        double articles = Double.MAX_VALUE;
        double inEach = 0;
        for (String text : terms) {
            Term term = new Term(field, text);
            int holding = reader.docFreq(term);
            if (holding == 0) {
                return 0;
            }
            articles = Math.min(articles, holding);
            inEach += (double) reader.totalTermFreq(term) / holding;
        }
        return terms.isEmpty() ? 0 : articles * inEach;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "near:" + words;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && words.equals(((NearQuery) other).words);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + words.hashCode();
    }
}
