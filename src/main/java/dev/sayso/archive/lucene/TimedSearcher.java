package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TotalHitCountCollector;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * Searches one reader for a limited time. What has been collected when the time is up stays
 * collected.
 */
final class TimedSearcher {
    private final IndexSearcher plain;
    private final TimeLimit limit;
    private QueryTimeout clock;
    private boolean cutShort;

    TimedSearcher(IndexSearcher plain, TimeLimit limit) {
        this.plain = plain;
        this.limit = limit;
        this.clock = limit.begin();
    }

    /** The same reader, for small things that take no time. */
    IndexSearcher plain() {
        return plain;
    }

    /** For what is done beside this, with the same limit: each is for one thread. */
    TimedSearcher beside() {
        return new TimedSearcher(plain, limit);
    }

    /** Gives the next piece of work the whole time again. */
    void beginAnew() {
        clock = limit.begin();
    }

    /** Whether the time is up; whoever is told so leaves something out. */
    boolean mustStop() {
        cutShort |= clock.shouldExit();
        return cutShort;
    }

    /** Whether anything has been left out. */
    boolean wasCutShort() {
        return cutShort;
    }

    int count(Query query) throws IOException {
        TotalHitCountCollector counted = new TotalHitCountCollector();
        collect(query, counted);
        return counted.getTotalHits();
    }

    /**
     * The same query with its patterns replaced by the words that fit, so that several searches
     * look them up once; one that finds nothing when the time is up.
     */
    Query rewritten(Query query) throws IOException {
        if (mustStop()) {
            return new MatchNoDocsQuery("no time");
        }
        try {
            return searcher(query).rewrite(query);
        } catch (ExitingReaderException e) {
            cutShort = true;
            return new MatchNoDocsQuery("no time");
        }
    }

    /** Looks at the documents of one segment. */
    interface InSegment {
        /** What is done with each document that matches; they come in ascending order. */
        StoredArticles.OnDocument in(LeafReaderContext leaf) throws IOException;
    }

    /** Hands on every document that matches, as far as the time reaches. */
    void each(Query query, InSegment segments) throws IOException {
        List<LeafReaderContext> leaves = plain.getIndexReader().leaves();
        collect(
                query,
                new Collector() {
                    @Override
                    public LeafCollector getLeafCollector(LeafReaderContext leaf)
                            throws IOException {
                        return collector(segments.in(leaves.get(leaf.ord)));
                    }

                    @Override
                    public ScoreMode scoreMode() {
                        return ScoreMode.COMPLETE_NO_SCORES;
                    }
                });
    }

    private static LeafCollector collector(StoredArticles.OnDocument each) {
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // nothing is scored
            }

            @Override
            public void collect(int document) throws IOException {
                each.accept(document);
            }
        };
    }

    /** Hands what matches to the collector, as far as the time reaches. */
    void collect(Query query, Collector collector) throws IOException {
        if (mustStop()) {
            return;
        }
        try {
            searcher(query).search(query, new Alone(collector));
        } catch (ExitingReaderException e) {
            cutShort = true;
        }
    }

    private IndexSearcher searcher(Query query) throws IOException {
        IndexSearcher searcher =
                new IndexSearcher(hasPattern(query) ? watched() : plain.getIndexReader());
        searcher.setSimilarity(plain.getSimilarity());
        searcher.setTimeout(this::mustStop);
        return searcher;
    }

    /**
     * A reader that looks at the clock while it goes through the terms of a pattern. It costs
     * something, so that other queries do without.
     */
    private DirectoryReader watched() throws IOException {
        return ExitableDirectoryReader.wrap(
                (DirectoryReader) plain.getIndexReader(), this::mustStop);
    }

    private static boolean hasPattern(Query query) {
        boolean[] found = {false};
        query.visit(
                new QueryVisitor() {
                    @Override
                    public void consumeTermsMatching(
                            Query pattern, String field, Supplier<ByteRunAutomaton> automaton) {
                        found[0] = true;
                    }

                    @Override
                    public boolean acceptField(String field) {
                        return !found[0];
                    }

                    @Override
                    public void visitLeaf(Query leaf) {
                        if (leaf instanceof ToChildBlockJoinQuery children) {
                            found[0] |= hasPattern(children.getParentQuery());
                        }
                    }
                });
        return found[0];
    }

    /** One collector, in this thread. */
    private record Alone(Collector collector) implements CollectorManager<Collector, Boolean> {
        @Override
        public Collector newCollector() {
            return collector;
        }

        @Override
        public Boolean reduce(Collection<Collector> collectors) {
            return true;
        }
    }
}
