package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.archive.Batch;
import dev.sayso.statistic.Role;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two conditions are met by one statistic, never by two different ones of the same article. */
final class MixedStatisticsTest {
    @TempDir private Path folder;

    @BeforeEach
    void fill() throws IOException {
        try (LuceneArchive archive = LuceneArchive.open(folder)) {
            archive.apply(Batch.of(SampleArticles.schoolMeals(), SampleArticles.borderConvoys()));
            archive.apply(Batch.of(SampleArticles.borderConvoys()));
        }
    }

    private int articles(String unit, Role role) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            BooleanQuery one =
                    new BooleanQuery.Builder()
                            .add(new TermQuery(new Term("stat_unit", unit)), Occur.FILTER)
                            .add(new TermQuery(new Term("stat_role", role.label())), Occur.FILTER)
                            .build();
            return new IndexSearcher(reader)
                    .count(
                            new ToParentBlockJoinQuery(
                                    one,
                                    new QueryBitSetProducer(QueryCompiler.ARTICLES),
                                    ScoreMode.None));
        }
    }

    @Test
    void bothConditionsOnOneStatisticFindItsArticleOnce() throws IOException {
        assertEquals(1, articles("percent", Role.RELATIVE_CHANGE));
        assertEquals(1, articles("attack", Role.LEVEL));
    }

    @Test
    void conditionsOnTwoStatisticsFindNothing() throws IOException {
        assertEquals(0, articles("attack", Role.RELATIVE_CHANGE));
    }
}
