package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** In how many documents each term of a field stands, read from the lists behind the terms. */
final class TermCounts {
    private TermCounts() {}

    /** All terms of the field, in the order of their characters. */
    static Map<String, Integer> of(IndexSearcher searcher, String field) throws IOException {
        return of(new TimedSearcher(searcher, TimeLimit.NONE), field);
    }

    /** The same, as far as the time reaches. */
    static Map<String, Integer> of(TimedSearcher searcher, String field) throws IOException {
        return beginning(searcher, field, "");
    }

    /**
     * The terms that begin so, as far as the time reaches; the count is that of documents that are
     * still held.
     */
    static Map<String, Integer> beginning(TimedSearcher searcher, String field, String prefix)
            throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        BytesRef first = new BytesRef(prefix);
        for (LeafReaderContext leaf : searcher.plain().getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum all = terms.iterator();
                BytesRef term = all.seekCeil(first) == TermsEnum.SeekStatus.END ? null : all.term();
                while (term != null
                        && StringHelper.startsWith(term, first)
                        && !searcher.mustStop()) {
                    int live = live(leaf.reader(), all);
                    if (live > 0) {
                        counts.merge(term.utf8ToString(), live, Integer::sum);
                    }
                    term = all.next();
                }
            }
        }
        return counts;
    }

    private static int live(LeafReader reader, TermsEnum term) throws IOException {
        Bits held = reader.getLiveDocs();
        if (held == null) {
            return term.docFreq();
        }
        int live = 0;
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            live += held.get(document) ? 1 : 0;
        }
        return live;
    }
}
