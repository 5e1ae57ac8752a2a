package dev.sayso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.json.Json;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The least that a search page costs: one text with offsets in its postings, keyword facets, the
 * body stored; ten hits, seven facets, what a list shows from doc values, and sentences with marks.
 */
final class PlainLucene implements Closeable {
    private static final String BODY = "body";
    private static final String SHOWN = "shown";
    private static final List<String> FACETS =
            List.of("outlet", "author", "organization", "cites", "year", "kind", "language");

    private static final int HITS = 10;
    private static final int VALUES = 10;
    private static final int SENTENCES = 3;
    private static final double BUFFER_MEGABYTES = 64;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;

    PlainLucene(Path folder) throws IOException {
        this.reader = DirectoryReader.open(FSDirectory.open(folder));
        this.searcher = new IndexSearcher(reader);
        this.state = new DefaultSortedSetDocValuesReaderState(reader, facets());
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        FACETS.forEach(facet -> config.setMultiValued(facet, true));
        return config;
    }

    /** Indexes JSON Lines with the fields id, title, author, outlet, date, body, _orgs, _stats. */
    static int index(Path lines, Path folder) throws IOException {
        FieldType offsets = new FieldType(TextField.TYPE_STORED);
        offsets.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        FacetsConfig config = facets();
        int count = 0;
        try (BufferedReader in = Files.newBufferedReader(lines, StandardCharsets.UTF_8);
                IndexWriter writer =
                        new IndexWriter(
                                FSDirectory.open(folder),
                                new IndexWriterConfig(new StandardAnalyzer())
                                        .setRAMBufferSizeMB(BUFFER_MEGABYTES))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode piece = Json.parse(line);
                Document document = new Document();
                document.add(new Field(BODY, piece.path(BODY).asText(), offsets));
                document.add(new StoredField("id", piece.path("id").asText()));
                String shown =
                        String.join(
                                "\t",
                                piece.path("id").asText(),
                                piece.path("title").asText(),
                                piece.path("author").asText(),
                                piece.path("outlet").asText(),
                                piece.path("date").asText());
                document.add(new BinaryDocValuesField(SHOWN, new BytesRef(shown)));
                add(document, "outlet", piece.path("outlet").asText());
                add(document, "author", piece.path("author").asText());
                add(document, "year", piece.path("date").asText().substring(0, 4));
                add(document, "kind", "unknown");
                add(document, "language", "en");
                piece.path("_orgs").forEach(org -> add(document, "organization", org.asText()));
                piece.path("_stats")
                        .forEach(one -> add(document, "cites", one.path("source").asText()));
                writer.addDocument(config.build(document));
                count++;
            }
        }
        return count;
    }

    private static void add(Document document, String facet, String value) {
        if (!value.isEmpty()) {
            document.add(new SortedSetDocValuesFacetField(facet, value));
        }
    }

    /** One search as the page needs it, written out. */
    String answer(Asked asked) throws IOException {
        Query query = query(asked);
        Object[] found =
                searcher.search(
                        query,
                        new MultiCollectorManager(
                                new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE),
                                new FacetsCollectorManager()));
        StringBuilder out = new StringBuilder();
        TopDocs top = (TopDocs) found[0];
        out.append(top.totalHits.value()).append('\n');
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        for (ScoreDoc hit : top.scoreDocs) {
            show(hit.doc, weight, out);
        }
        var counts = new SortedSetDocValuesFacetCounts(state, (FacetsCollector) found[1]);
        for (String facet : FACETS) {
            FacetResult result = counts.getTopChildren(VALUES, facet);
            if (result != null) {
                for (var value : result.labelValues) {
                    out.append(value.label).append('\t').append(value.value).append('\n');
                }
            }
        }
        return out.toString();
    }

    private void show(int document, Weight weight, StringBuilder out) throws IOException {
        LeafReaderContext leaf =
                reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        BinaryDocValues shown = leaf.reader().getBinaryDocValues(SHOWN);
        shown.advanceExact(document - leaf.docBase);
        out.append(shown.binaryValue().utf8ToString()).append('\n');
        String body = searcher.storedFields().document(document, Set.of(BODY)).get(BODY);
        Matches matches = weight.matches(leaf, document - leaf.docBase);
        MatchesIterator places = matches == null ? null : matches.getMatches(BODY);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(body);
        List<String> passages = new ArrayList<>();
        int end = -1;
        while (places != null && places.next() && passages.size() < SENTENCES) {
            if (places.startOffset() >= end) {
                int start = Math.max(0, sentences.preceding(places.startOffset() + 1));
                end = Math.max(places.endOffset(), sentences.following(places.startOffset()));
                passages.add(
                        body.substring(start, places.startOffset())
                                + '['
                                + body.substring(places.startOffset(), places.endOffset())
                                + ']'
                                + body.substring(places.endOffset(), end));
            }
        }
        passages.forEach(passage -> out.append(passage).append('\n'));
    }

    private static Query query(Asked asked) {
        List<String> words = List.of(asked.words().toLowerCase(Locale.ROOT).split(" "));
        return switch (asked.kind()) {
            case "phrase" -> new PhraseQuery(BODY, words.toArray(String[]::new));
            case "prox" -> new PhraseQuery(5, BODY, words.toArray(String[]::new));
            case "prefix" -> new PrefixQuery(new Term(BODY, words.getFirst().replace("*", "")));
            case "fuzzy" -> new FuzzyQuery(new Term(BODY, words.getFirst().replace("~", "")), 2, 2);
            default -> {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                Occur occur = asked.kind().equals("or2") ? Occur.SHOULD : Occur.MUST;
                words.forEach(word -> all.add(new TermQuery(new Term(BODY, word)), occur));
                yield all.build();
            }
        };
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
