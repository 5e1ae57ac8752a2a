package dev.sayso.archive.lucene;

import dev.sayso.archive.HeldFiles;
import dev.sayso.archive.Holding;
import dev.sayso.article.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Files of an index as it was when somebody began to ask. */
final class LuceneHeldFiles implements HeldFiles {
    private final OpenIndex.Kept index;

    LuceneHeldFiles(OpenIndex.Kept index) {
        this.index = index;
    }

    @Override
    public List<Holding> at(String path) throws IOException {
        // A very long path shares its term with others that begin as it does.
        return holdings(
                new Term(Fields.PATH, RefusalDocuments.pathKey(path)),
                holding -> holding.path().equals(path));
    }

    @Override
    public List<Holding> withBytes(String sha256) throws IOException {
        return holdings(new Term(Fields.SHA256, sha256), holding -> true);
    }

    private List<Holding> holdings(Term term, Predicate<Holding> wanted) throws IOException {
        return index.read(
                searcher -> {
                    List<Holding> found = new ArrayList<>();
                    each(
                            searcher,
                            new TermQuery(term),
                            (leaf, document) -> found.add(StoredArticles.holding(leaf, document)));
                    return found.stream()
                            .filter(wanted)
                            .sorted(
                                    Comparator.comparing(Holding::path)
                                            .thenComparingInt(Holding::part))
                            .toList();
                });
    }

    @Override
    public List<Refusal> refused(String path) throws IOException {
        Query query = new TermQuery(new Term(Fields.REFUSED_FILE, RefusalDocuments.pathKey(path)));
        return index.read(
                searcher -> {
                    List<Refusal> found = new ArrayList<>();
                    each(
                            searcher,
                            query,
                            (leaf, document) -> found.add(StoredArticles.refusal(leaf, document)));
                    return found.stream()
                            .filter(refusal -> refusal.path().equals(path))
                            .sorted(Comparator.comparingInt(Refusal::part))
                            .toList();
                });
    }

    private interface OnDocument {
        void accept(LeafReaderContext leaf, int document) throws IOException;
    }

    private static void each(IndexSearcher searcher, Query query, OnDocument each)
            throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            StoredArticles.collect(searcher, leaf, query, document -> each.accept(leaf, document));
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
