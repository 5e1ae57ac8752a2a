package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Holding;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/** Reads back what {@link ArticleDocuments} wrote. */
final class StoredArticles {
    static final Query REFUSED = new TermQuery(new Term(Fields.TYPE, "refusal"));

    private StoredArticles() {}

    static AnnotatedArticle load(IndexSearcher searcher, int document) throws IOException {
        String body = Fields.BODY + Fields.STORED;
        return read(searcher.storedFields().document(document, Set.of(Fields.RECORD, body)));
    }

    /** The article, from a document read with its record and its body. */
    static AnnotatedArticle read(Document stored) throws IOException {
        String body = Fields.BODY + Fields.STORED;
        return RecordBytes.read(stored.getBinaryValue(Fields.RECORD), stored.get(body));
    }

    /** One of the texts that are searched, as it was read: {@link Fields#TEXTS}. */
    static String text(IndexSearcher searcher, int document, String field) throws IOException {
        return stored(searcher, document, field + Fields.STORED);
    }

    private static String stored(IndexSearcher searcher, int document, String field)
            throws IOException {
        return OneField.of(searcher.storedFields(), document, field);
    }

    static Summary summary(IndexSearcher searcher, int document) throws IOException {
        LeafReaderContext leaf = leaf(searcher, document);
        BytesRef summary = bytes(leaf, Fields.SUMMARY, document - leaf.docBase);
        return SummaryBytes.read(
                summary.length > 0
                        ? summary
                        : searcher.storedFields()
                                .document(document, Set.of(Fields.SUMMARY))
                                .getBinaryValue(Fields.SUMMARY));
    }

    static String binary(IndexSearcher searcher, int document, String field) throws IOException {
        LeafReaderContext leaf = leaf(searcher, document);
        return binary(leaf, field, document - leaf.docBase);
    }

    static long number(IndexSearcher searcher, int document, String field) throws IOException {
        LeafReaderContext leaf = leaf(searcher, document);
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        values.advanceExact(document - leaf.docBase);
        return values.longValue();
    }

    static LeafReaderContext leaf(IndexSearcher searcher, int document) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }

    /** The number of the article's document, or -1. */
    static int find(IndexSearcher searcher, ArticleId id) throws IOException {
        Query query = new TermQuery(new Term(Fields.ARTICLE, id.value()));
        ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
        return found.length == 0 ? -1 : found[0].doc;
    }

    static Optional<ArticleId> successor(IndexSearcher searcher, ArticleId id) throws IOException {
        if (find(searcher, id) >= 0) {
            return Optional.empty();
        }
        ScoreDoc[] found =
                searcher.search(new TermQuery(new Term(Fields.REPLACES, id.value())), 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(summary(searcher, found[0].doc).id());
    }

    static Inventory inventory(IndexSearcher searcher) throws IOException {
        List<Holding> holdings = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            collect(searcher, leaf, QueryCompiler.ARTICLES, holdings(leaf, holdings));
            collect(searcher, leaf, REFUSED, document -> refusals.add(refusal(leaf, document)));
        }
        holdings.sort(Comparator.comparing(Holding::path).thenComparingInt(Holding::part));
        refusals.sort(Comparator.comparing(Refusal::path).thenComparingInt(Refusal::part));
        return new Inventory(holdings, refusals);
    }

    interface OnDocument {
        void accept(int document) throws IOException;
    }

    /** Every live document of the segment that matches. */
    static void collect(
            IndexSearcher searcher, LeafReaderContext leaf, Query query, OnDocument each)
            throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return;
        }
        DocIdSetIterator documents = scorer.iterator();
        for (int doc = documents.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = documents.nextDoc()) {
            if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc)) {
                each.accept(doc);
            }
        }
    }

    static Holding holding(LeafReaderContext leaf, int document) throws IOException {
        NumericDocValues part = leaf.reader().getNumericDocValues(Fields.PART);
        part.advanceExact(document);
        return new Holding(
                id(leaf, document),
                binary(leaf, Fields.PATH, document),
                (int) part.longValue(),
                binary(leaf, Fields.SHA256, document));
    }

    /** Columns are opened once for all: to find one's way in them again and again takes long. */
    private static OnDocument holdings(LeafReaderContext leaf, List<Holding> holdings)
            throws IOException {
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        BinaryDocValues paths = DocValues.getBinary(leaf.reader(), Fields.PATH);
        NumericDocValues parts = DocValues.getNumeric(leaf.reader(), Fields.PART);
        BinaryDocValues sums = DocValues.getBinary(leaf.reader(), Fields.SHA256);
        return document -> {
            if (ids.advanceExact(document)
                    && paths.advanceExact(document)
                    && parts.advanceExact(document)
                    && sums.advanceExact(document)) {
                holdings.add(
                        new Holding(
                                new ArticleId(ids.lookupOrd(ids.ordValue()).utf8ToString()),
                                paths.binaryValue().utf8ToString(),
                                (int) parts.longValue(),
                                sums.binaryValue().utf8ToString()));
            }
        };
    }

    static ArticleId id(LeafReaderContext leaf, int document) throws IOException {
        SortedDocValues id = leaf.reader().getSortedDocValues(Fields.ID);
        id.advanceExact(document);
        return new ArticleId(id.lookupOrd(id.ordValue()).utf8ToString());
    }

    private static String binary(LeafReaderContext leaf, String field, int document)
            throws IOException {
        return bytes(leaf, field, document).utf8ToString();
    }

    private static BytesRef bytes(LeafReaderContext leaf, String field, int document)
            throws IOException {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        values.advanceExact(document);
        return values.binaryValue();
    }

    static Refusal refusal(LeafReaderContext leaf, int document) throws IOException {
        Document stored = leaf.reader().storedFields().document(document);
        return new Refusal(
                stored.get(Fields.REFUSED + Fields.PATH),
                stored.getField(Fields.REFUSED + Fields.PART).numericValue().intValue(),
                stored.get(Fields.REFUSED + Fields.SHA256),
                Reason.valueOf(stored.get(Fields.REFUSED + "reason")),
                stored.get(Fields.REFUSED + "detail"));
    }
}
