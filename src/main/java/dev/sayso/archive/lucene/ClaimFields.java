package dev.sayso.archive.lucene;

import dev.sayso.archive.ClaimTally;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.ledger.ClaimKeys;
import dev.sayso.ledger.Figure;
import dev.sayso.ledger.Sums;
import dev.sayso.statistic.Statistic;
import dev.sayso.statistic.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The claims of an article, on its own document: the hash of each, to count and to find them by,
 * and each hash with the figure given for it, so that figures can be held against each other
 * without reading an article.
 */
final class ClaimFields {
    /** Between hash and figure: whether a sum with the figure came out wrong. */
    private static final char WRONG = '!';

    private static final char NOT_WRONG = '.';

    private ClaimFields() {}

    static void add(Document document, List<Statistic> statistics) {
        Map<String, ClaimKey> keys = ClaimKeys.of(statistics);
        Set<String> hashes = new HashSet<>();
        Set<String> figures = new HashSet<>();
        for (Statistic statistic : statistics) {
            ClaimKey key = keys.get(statistic.id());
            if (key != null) {
                boolean wrong =
                        Sums.with(statistic, statistics).stream()
                                .anyMatch(check -> check.verdict() == Verdict.WRONG);
                hashes.add(key.hash());
                figures.add(
                        key.hash() + (wrong ? WRONG : NOT_WRONG) + Figure.of(statistic).print());
            }
        }
        for (String hash : hashes) {
            ArticleDocuments.keyword(document, Fields.CLAIM, hash);
            document.add(new SortedSetDocValuesField(Fields.CLAIM, new BytesRef(hash)));
        }
        figures.forEach(figure -> ArticleDocuments.keyword(document, Fields.CLAIM_FIGURE, figure));
    }

    static Term term(String hash) {
        return new Term(Fields.CLAIM, hash);
    }

    /** The figures of a claim, each with the number of articles that give it. */
    static ClaimTally tally(IndexSearcher searcher, String hash) throws IOException {
        Map<String, Integer> articles = new TreeMap<>();
        for (String term : figures(searcher, hash)) {
            int count = searcher.count(new TermQuery(new Term(Fields.CLAIM_FIGURE, term)));
            if (count > 0) {
                articles.merge(term.substring(hash.length() + 1), count, Integer::sum);
            }
        }
        List<ClaimTally.Given> given = new ArrayList<>();
        articles.forEach(
                (figure, count) -> given.add(new ClaimTally.Given(Figure.read(figure), count)));
        return new ClaimTally(given);
    }

    /** Those of several claims; a claim that nobody makes is left out. */
    static Map<String, ClaimTally> tallies(IndexSearcher searcher, Collection<String> hashes)
            throws IOException {
        Map<String, ClaimTally> tallies = new LinkedHashMap<>();
        for (String hash : hashes) {
            ClaimTally tally = tally(searcher, hash);
            if (!tally.figures().isEmpty()) {
                tallies.put(hash, tally);
            }
        }
        return tallies;
    }

    /** Whether two figures of the claim do not agree, as far as the index tells. */
    static boolean mayBeContradicted(IndexSearcher searcher, String hash) throws IOException {
        List<Figure> figures =
                figures(searcher, hash).stream()
                        .map(term -> Figure.read(term.substring(hash.length() + 1)))
                        .toList();
        return figures.stream()
                .anyMatch(one -> figures.stream().anyMatch(other -> !one.agrees(other)));
    }

    /** Whether a sum with one of its figures came out wrong, as far as the index tells. */
    static boolean mayBeWrong(IndexSearcher searcher, String hash) throws IOException {
        return figures(searcher, hash).stream()
                .anyMatch(term -> term.charAt(hash.length()) == WRONG);
    }

    private static Set<String> figures(IndexSearcher searcher, String hash) throws IOException {
        Set<String> figures = new HashSet<>();
        BytesRef prefix = new BytesRef(hash);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(Fields.CLAIM_FIGURE);
            if (terms == null) {
                continue;
            }
            TermsEnum all = terms.iterator();
            TermsEnum.SeekStatus status = all.seekCeil(prefix);
            BytesRef term = status == TermsEnum.SeekStatus.END ? null : all.term();
            while (term != null && StringHelper.startsWith(term, prefix)) {
                figures.add(term.utf8ToString());
                term = all.next();
            }
        }
        return figures;
    }
}
