package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.testing.JudgedArticles;
import dev.sayso.testing.JudgedQuery;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** An archive together with queries whose best answers are known. */
final class JudgedArchive implements Closeable {
    private static final long SEED = 20_240_611;
    private static final int DEEPEST = 50;

    /** A query with the headlines that were found, best first. */
    record Outcome(JudgedQuery judged, List<String> found) {
        /** Where the first of the best answers stands, counted from 1; 0 when it was not found. */
        int rank() {
            for (int i = 0; i < found.size(); i++) {
                if (judged.best().contains(found.get(i))) {
                    return i + 1;
                }
            }
            return 0;
        }

        /** 1 for the first place, 1/2 for the second and so on. */
        double reciprocal() {
            return rank() == 0 ? 0 : 1.0 / rank();
        }
    }

    private final OpenIndex index;
    private final List<JudgedQuery> queries;

    private JudgedArchive(Path folder, List<AnnotatedArticle> articles, List<JudgedQuery> queries)
            throws IOException {
        this.index = OpenIndex.writable(folder, TimeLimit.USUAL);
        this.queries = queries;
        index.apply(Batch.of(articles.toArray(AnnotatedArticle[]::new)));
    }

    /** The sample archive that comes with Sayso. */
    static JudgedArchive samples(Path folder) throws IOException {
        return new JudgedArchive(folder, JudgedSamples.articles(), JudgedSamples.queries());
    }

    /** The archive that nobody wrote. */
    static JudgedArchive madeUp(Path folder) throws IOException {
        return madeUp(folder, SEED);
    }

    /** Another that nobody wrote either. */
    static JudgedArchive madeUp(Path folder, long seed) throws IOException {
        JudgedArticles made = new JudgedArticles(seed);
        return new JudgedArchive(folder, made.articles(), made.queries());
    }

    /** What is found for each query, put in order by a ranking. */
    List<Outcome> outcomes(Ranking ranking) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (JudgedQuery judged : queries) {
            outcomes.add(
                    new Outcome(
                            judged,
                            index.read(
                                    searcher ->
                                            titles(searcher, parsed(judged.query()), ranking))));
        }
        return outcomes;
    }

    private static List<String> titles(IndexSearcher searcher, Query query, Ranking ranking)
            throws IOException {
        searcher.setSimilarity(ranking.similarity());
        List<String> titles = new ArrayList<>();
        for (ScoreDoc found :
                searcher.search(
                                QueryCompiler.compile(query, List.of(), ranking),
                                DEEPEST,
                                SearchRun.sort(Search.Sort.RELEVANCE))
                        .scoreDocs) {
            titles.add(StoredArticles.summary(searcher, found.doc).title());
        }
        return titles;
    }

    private static Query parsed(String typed) {
        return switch (QueryParser.parse(typed)) {
            case Reading.Understood(Query query, List<String> notes) -> query;
            case Reading.Mistake(int position, String message) ->
                    throw new IllegalArgumentException(typed + ": " + message);
        };
    }

    /** The mean of the reciprocal ranks. */
    static double meanReciprocalRank(Stream<Outcome> outcomes) {
        return outcomes.mapToDouble(Outcome::reciprocal).average().orElse(0);
    }

    /** How many of a hundred have a best answer in the first place. */
    static double first(Stream<Outcome> outcomes) {
        return outcomes.mapToDouble(o -> o.rank() == 1 ? 100 : 0).average().orElse(0);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
