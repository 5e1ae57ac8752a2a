package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facets counted in memory are those of counting article by article. */
final class SegmentFacetsTest {
    /** The values of each article, and the document that it is. */
    private record Articles(List<Set<String>> values, List<Integer> documents) {}

    private static Articles write(IndexWriter writer, int count, int different, Random random)
            throws IOException {
        Articles articles = new Articles(new ArrayList<>(), new ArrayList<>());
        int next = 0;
        int others = 0;
        for (int i = 0; i < count; i++) {
            Set<String> values = new TreeSet<>();
            for (int j = random.nextInt(30) + 1; j > 0; j--) {
                // Half of them few and frequent, half of them many and rare.
                values.add(
                        j % 2 == 0
                                ? "few" + (int) Math.pow(100, random.nextDouble())
                                : "many"
                                        + (different > 60_000
                                                ? others++
                                                : random.nextInt(different)));
            }
            for (int j = random.nextInt(4); j > 0; j--, next++) {
                writer.addDocument(new Document());
            }
            Document document = new Document();
            values.forEach(
                    value ->
                            document.add(
                                    new SortedSetDocValuesField(
                                            Fields.FACETS, new BytesRef(value))));
            writer.addDocument(document);
            articles.values().add(values);
            articles.documents().add(next++);
        }
        writer.addDocument(new Document());
        return articles;
    }

    private static Map<String, Integer> byHand(Articles articles, FixedBitSet matching) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int article = 0; article < articles.values().size(); article++) {
            if (matching.get(article)) {
                articles.values()
                        .get(article)
                        .forEach(value -> counts.merge(value, 1, Integer::sum));
            }
        }
        return counts;
    }

    private static Map<String, Integer> counted(
            SegmentFacets facets, LeafReader reader, FixedBitSet matching, int[] scratch)
            throws IOException {
        SortedSetDocValues column = reader.getSortedSetDocValues(Fields.FACETS);
        Map<String, Integer> counts = new TreeMap<>();
        facets.count(
                matching,
                scratch,
                (rank, several) ->
                        counts.merge(value(column, facets.value(rank)), several, Integer::sum));
        return counts;
    }

    private static String value(SortedSetDocValues column, int number) {
        try {
            return column.lookupOrd(number).utf8ToString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "63, 20", "64, 500", "2000, 300", "2000, 20000", "6000, 70000"})
    void countsAreThoseOfGoingThroughEveryArticle(int count, int different) throws IOException {
        Random random = new Random(count + different);
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            Articles articles;
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                articles = write(writer, count, different, random);
                writer.forceMerge(1);
            }
            try (DirectoryReader opened = DirectoryReader.open(directory)) {
                LeafReader reader = opened.leaves().getFirst().reader();
                SegmentFacets facets = SegmentFacets.of(reader);
                assertEquals(count, facets.numbers().size());
                int[] scratch = new int[facets.size()];
                for (int percent : new int[] {0, 1, 5, 20, 60, 100}) {
                    FixedBitSet matching = new FixedBitSet(count);
                    for (int article = 0; article < count; article++) {
                        int document = articles.documents().get(article);
                        assertTrue(facets.numbers().isArticle(document));
                        if (random.nextInt(100) < percent) {
                            matching.set(facets.numbers().of(document));
                        }
                    }
                    assertEquals(
                            byHand(articles, matching),
                            counted(facets, reader, matching, scratch),
                            percent + " %");
                    assertArrayEquals(new int[facets.size()], scratch);
                }
            }
        }
    }
}
