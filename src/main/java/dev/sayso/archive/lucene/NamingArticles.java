package dev.sayso.archive.lucene;

import dev.sayso.article.ArticleId;
import dev.sayso.resolution.NameFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * What single articles say about names, turned round from the lists of documents behind the facts:
 * thousands of articles in the time that reading a few hundred stored ones would take.
 */
final class NamingArticles {
    private final IndexSearcher searcher;
    private final Set<BytesRef> wanted;
    private final List<NameFacts.InArticle> found = new ArrayList<>();

    private NamingArticles(IndexSearcher searcher, Set<BytesRef> wanted) {
        this.searcher = searcher;
        this.wanted = wanted;
    }

    /** The articles in which one of the facts stands, in the order of their ids. */
    static List<NameFacts.InArticle> of(IndexSearcher searcher, Collection<NameFacts.Read> facts)
            throws IOException {
        NamingArticles articles =
                new NamingArticles(
                        searcher,
                        facts.stream()
                                .map(fact -> new BytesRef(NameFactFields.term(fact)))
                                .collect(Collectors.toSet()));
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            articles.add(leaf);
        }
        articles.found.sort(Comparator.comparing(one -> one.article().value()));
        return articles.found;
    }

    private void add(LeafReaderContext leaf) throws IOException {
        Terms terms = leaf.reader().terms(Fields.NAME_FACT);
        if (terms == null) {
            return;
        }
        Map<Integer, List<NameFacts.Read>> names = new HashMap<>();
        TermsEnum each = terms.iterator();
        for (BytesRef term : wanted) {
            if (each.seekExact(term)) {
                every(leaf.reader(), each, at -> names.putIfAbsent(at, new ArrayList<>()));
            }
        }
        if (names.isEmpty()) {
            return;
        }
        TermsEnum all = terms.iterator();
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            List<List<NameFacts.Read>> here = new ArrayList<>();
            every(
                    leaf.reader(),
                    all,
                    at -> {
                        List<NameFacts.Read> of = names.get(at);
                        if (of != null) {
                            here.add(of);
                        }
                    });
            if (!here.isEmpty()) {
                NameFacts.Read fact = NameFactFields.fact(term.utf8ToString());
                here.forEach(of -> of.add(fact));
            }
        }
        for (Map.Entry<Integer, List<NameFacts.Read>> one : names.entrySet()) {
            found.add(inArticle(leaf, one.getKey(), one.getValue()));
        }
    }

    private NameFacts.InArticle inArticle(
            LeafReaderContext leaf, int document, List<NameFacts.Read> names) throws IOException {
        SortedDocValues id = leaf.reader().getSortedDocValues(Fields.ID);
        id.advanceExact(document);
        return new NameFacts.InArticle(
                new ArticleId(id.lookupOrd(id.ordValue()).utf8ToString()),
                StoredArticles.summary(searcher, leaf.docBase + document).outlet(),
                names);
    }

    private interface OnDocument {
        void accept(int document);
    }

    private static void every(LeafReader reader, TermsEnum term, OnDocument each)
            throws IOException {
        Bits held = reader.getLiveDocs();
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        for (int at = documents.nextDoc();
                at != DocIdSetIterator.NO_MORE_DOCS;
                at = documents.nextDoc()) {
            if (held == null || held.get(at)) {
                each.accept(at);
            }
        }
    }
}
