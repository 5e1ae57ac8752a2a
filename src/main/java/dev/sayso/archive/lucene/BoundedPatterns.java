package dev.sayso.archive.lucene;

import dev.sayso.archive.Highlights;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Puts in the place of a beginning or a shape of words the most frequent words of the archive that
 * have it, so that a mark never has to look up thousands of words. Equally frequent ones go by the
 * alphabet. Words spelled nearly so are bounded where they are searched.
 */
final class BoundedPatterns {
    /** How many words of one segment are looked at for one pattern in one field. */
    private static final int MOST_LOOKED_AT = 50_000;

    /** Up to how many forms each can still be looked up in one article: some milliseconds. */
    private static final int MOST_LOOKED_UP = 5_000;

    /**
     * A query without patterns.
     *
     * @param forms how many words have been seen to fit, at most
     */
    record Bounded(Query query, int forms) {
        boolean moreForms() {
            return forms > Highlights.MOST_FORMS;
        }

        boolean canLookUpAll() {
            return forms <= MOST_LOOKED_UP;
        }
    }

    private final IndexSearcher searcher;
    private final Map<AutomatonQuery, Set<BytesRef>> seen = new HashMap<>();
    private final Map<BytesRef, Integer> frequencies = new HashMap<>();

    private BoundedPatterns(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * @param query without what ranks: {@link Unscored}
     */
    static Bounded of(IndexSearcher searcher, Query query) throws IOException {
        BoundedPatterns bounding = new BoundedPatterns(searcher);
        bounding.look(query);
        return bounding.seen.isEmpty()
                ? new Bounded(query, 0)
                : new Bounded(
                        bounding.replaced(query, bounding.mostFrequent()),
                        bounding.frequencies.size());
    }

    private void look(Query query) throws IOException {
        switch (query) {
            case BooleanQuery some -> {
                for (BooleanClause clause : some) {
                    look(clause.query());
                }
            }
            case AutomatonQuery pattern -> {
                if (!seen.containsKey(pattern)) {
                    seen.put(pattern, words(pattern));
                }
            }
            default -> {
                // no pattern
            }
        }
    }

    private Set<BytesRef> words(AutomatonQuery pattern) throws IOException {
        Set<BytesRef> words = new HashSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(pattern.getField());
            if (terms != null) {
                TermsEnum fitting = pattern.getCompiled().getTermsEnum(terms);
                int looked = 0;
                for (BytesRef word = fitting.next();
                        word != null && looked < MOST_LOOKED_AT;
                        word = fitting.next(), looked++) {
                    BytesRef kept = BytesRef.deepCopyOf(word);
                    words.add(kept);
                    frequencies.merge(kept, fitting.docFreq(), Integer::sum);
                }
            }
        }
        return words;
    }

    private Set<BytesRef> mostFrequent() {
        Comparator<Map.Entry<BytesRef, Integer>> order =
                Map.Entry.<BytesRef, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey());
        Set<BytesRef> chosen = new HashSet<>();
        frequencies.entrySet().stream()
                .sorted(order)
                .limit(Highlights.MOST_FORMS)
                .forEach(entry -> chosen.add(entry.getKey()));
        return chosen;
    }

    private Query replaced(Query query, Set<BytesRef> chosen) {
        return switch (query) {
            case BooleanQuery some -> {
                BooleanQuery.Builder builder =
                        new BooleanQuery.Builder()
                                .setMinimumNumberShouldMatch(some.getMinimumNumberShouldMatch());
                for (BooleanClause clause : some) {
                    builder.add(replaced(clause.query(), chosen), clause.occur());
                }
                yield builder.build();
            }
            case AutomatonQuery pattern -> words(pattern, chosen);
            default -> query;
        };
    }

    private Query words(AutomatonQuery pattern, Set<BytesRef> chosen) {
        Set<BytesRef> fitting = seen.getOrDefault(pattern, Set.of());
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        chosen.stream()
                .filter(fitting::contains)
                .sorted()
                .forEach(
                        word ->
                                any.add(
                                        new TermQuery(new Term(pattern.getField(), word)),
                                        Occur.SHOULD));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? new MatchNoDocsQuery("no word fits") : query;
    }
}
