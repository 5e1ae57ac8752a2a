package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first hits are those that going through all hits would give. */
final class BestTextQueryTest {
    private static final int DOCUMENTS = 6_000;
    private static final int WORDS = 12;
    private static final List<String> FIELDS = List.of("headline", "lead", "body");
    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField("id", SortField.Type.STRING));

    private static ByteBuffersDirectory directory;
    private static DirectoryReader reader;
    private static IndexSearcher searcher;

    @BeforeAll
    static void fill() throws IOException {
        Random random = new Random(20_261_130);
        directory = new ByteBuffersDirectory();
        IndexWriterConfig config =
                new IndexWriterConfig(new WhitespaceAnalyzer()).setMaxBufferedDocs(2_500);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = new Document();
                add(document, "headline", random, 6);
                add(document, "lead", random, 20);
                add(document, "body", random, 120);
                document.add(
                        new SortedDocValuesField(
                                "id", new BytesRef(Integer.toHexString(random.nextInt()))));
                writer.addDocument(document);
                if (i % 3 == 0) {
                    writer.addDocument(new Document());
                }
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Ranking.MEASURED.similarity());
    }

    /** Words by Zipf's law; some pieces have no such text. */
    private static void add(Document document, String field, Random random, int most) {
        if (random.nextInt(8) == 0) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append('w').append((int) Math.pow(400, random.nextDouble())).append(' ');
        }
        document.add(new TextField(field, text.toString(), Field.Store.NO));
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        directory.close();
    }

    private interface Made {
        Query of(List<Query> texts);
    }

    private static Query inTexts(Made made, String word, boolean phrase) {
        List<Query> texts = new ArrayList<>();
        for (String field : FIELDS) {
            Query one =
                    phrase
                            ? new PhraseQuery(2, field, word, "w1")
                            : new TermQuery(new Term(field, word));
            texts.add(field.equals("headline") ? new BoostQuery(one, 1.5f) : one);
        }
        return made.of(texts);
    }

    private static Query random(Random random, Made made) {
        Query first = inTexts(made, "w" + (1 + random.nextInt(WORDS)), false);
        Query other = inTexts(made, "w" + (1 + random.nextInt(4 * WORDS)), random.nextInt(3) == 0);
        return switch (random.nextInt(4)) {
            case 0 -> first;
            case 1 -> all(Occur.MUST, first, other);
            case 2 -> all(Occur.SHOULD, first, other);
            default ->
                    new BooleanQuery.Builder()
                            .add(first, Occur.MUST)
                            .add(other, Occur.SHOULD)
                            .build();
        };
    }

    private static Query all(Occur occur, Query first, Query other) {
        return new BooleanQuery.Builder().add(first, occur).add(other, occur).build();
    }

    private static List<String> first(Query query, int size, int threshold) throws IOException {
        ScoreDoc[] found =
                searcher.search(query, new TopFieldCollectorManager(ORDER, size, null, threshold))
                        .scoreDocs;
        return Arrays.stream(found).map(hit -> hit.doc + " " + ((FieldDoc) hit).fields[0]).toList();
    }

    @Test
    void theFirstHitsOfRandomQueriesAreThoseOfGoingThroughAllWithTheSameScores()
            throws IOException {
        for (int seed = 0; seed < 400; seed++) {
            Query skipping = random(new Random(seed), texts -> new BestTextQuery(texts, 0.1f));
            Query whole = random(new Random(seed), texts -> new DisjunctionMaxQuery(texts, 0.1f));
            int size = 1 + seed % 30;
            assertEquals(
                    first(whole, size, Integer.MAX_VALUE),
                    first(skipping, size, 1),
                    "seed " + seed + ": " + whole);
        }
    }

    @Test
    void whatIsExplainedIsTheScore() throws IOException {
        Query query = inTexts(texts -> new BestTextQuery(texts, 0.1f), "w3", false);
        ScoreDoc hit = searcher.search(query, 1).scoreDocs[0];
        assertEquals(
                hit.score, searcher.explain(query, hit.doc).getValue().floatValue(), 0.000_01f);
    }

    @Test
    void withoutScoresTheSameDocumentsAreFound() throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            Query query = random(new Random(seed), texts -> new BestTextQuery(texts, 0.1f));
            int found = searcher.count(query);
            assertTrue(found > 0, query::toString);
            assertEquals(found, searcher.count(Unscored.of(query)), query::toString);
        }
    }
}
