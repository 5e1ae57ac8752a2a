package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.GroupLedger;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.StatisticPage;
import dev.sayso.archive.Summary;
import dev.sayso.organization.OrganizationId;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** Statistics found by their own documents; an article is read only when a row of it is shown. */
final class CreditedStatistics {
    /** So many different numbers of one institute are looked for elsewhere. */
    private static final int MOST_NUMBERS = 500;

    private static final Sort NEWEST = newest();

    private final IndexSearcher searcher;

    /** The articles of the rows made so far, by their document. */
    private final Map<Integer, AnnotatedArticle> read = new HashMap<>();

    /** Where else the statistics of an article of a group stand. */
    private final Map<Integer, List<LedgerRow>> copied = new HashMap<>();

    CreditedStatistics(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    private static Sort newest() {
        SortField day = new SortField(Fields.STATISTIC_DAY, SortField.Type.LONG, true);
        day.setMissingValue(Long.MIN_VALUE);
        return new Sort(day, SortField.FIELD_DOC);
    }

    static Query creditedTo(OrganizationId organization) {
        return new TermQuery(
                new Term(
                        Fields.STATISTIC_CREDITED,
                        ArticleDocuments.clipped(organization.value())));
    }

    /** Those that rest on the organization. */
    StatisticPage creditedTo(OrganizationId organization, int skip, int limit)
            throws IOException {
        return page(creditedTo(organization), skip, limit);
    }

    /** Those with one of its numbers that rest on somebody else, or on nobody. */
    StatisticPage elsewhere(OrganizationId organization, int limit) throws IOException {
        Set<BytesRef> numbers = numbers(creditedTo(organization));
        if (numbers.isEmpty()) {
            return new StatisticPage(0, List.of());
        }
        return page(
                new BooleanQuery.Builder()
                        .add(
                                new TermInSetQuery(Fields.STATISTIC_NUMBER, numbers),
                                Occur.FILTER)
                        .add(creditedTo(organization), Occur.MUST_NOT)
                        .build(),
                0,
                limit);
    }

    private Set<BytesRef> numbers(Query credited) throws IOException {
        Set<BytesRef> numbers = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            SortedDocValues column = leaf.reader().getSortedDocValues(Fields.STATISTIC_NUMBER);
            if (column != null) {
                StoredArticles.collect(
                        searcher,
                        leaf,
                        credited,
                        document -> {
                            if (numbers.size() < MOST_NUMBERS && column.advanceExact(document)) {
                                numbers.add(
                                        BytesRef.deepCopyOf(column.lookupOrd(column.ordValue())));
                            }
                        });
            }
        }
        return numbers;
    }

    private StatisticPage page(Query query, int skip, int limit) throws IOException {
        int total = searcher.count(query);
        int last = (int) Math.min(total, (long) skip + limit);
        List<LedgerRow> rows = new ArrayList<>();
        if (last > skip) {
            ScoreDoc[] found =
                    searcher.search(query, new TopFieldCollectorManager(NEWEST, last, null, 1))
                            .scoreDocs;
            for (int i = skip; i < found.length; i++) {
                rows.add(row(found[i].doc));
            }
        }
        return new StatisticPage(total, rows);
    }

    private LedgerRow row(int document) throws IOException {
        LeafReaderContext leaf = StoredArticles.leaf(searcher, document);
        NumericDocValues column = leaf.reader().getNumericDocValues(Fields.STATISTIC_STEPS);
        if (column == null || column.advance(document - leaf.docBase) == DocIdSetIterator.NO_MORE_DOCS) {
            throw new IllegalStateException("a statistic without an article: " + document);
        }
        int steps = (int) column.longValue();
        int article = document + steps;
        AnnotatedArticle annotated = read(article);
        List<Statistic> statistics = annotated.annotations().statistics();
        Statistic statistic = statistics.get(statistics.size() - steps);
        return copied(article, annotated).stream()
                .filter(row -> row.statistic().id().equals(statistic.id()))
                .findFirst()
                .orElseGet(() -> new LedgerRow(Summary.of(annotated), statistic, List.of()));
    }

    private AnnotatedArticle read(int article) throws IOException {
        AnnotatedArticle known = read.get(article);
        if (known == null) {
            known = StoredArticles.load(searcher, article);
            read.put(article, known);
        }
        return known;
    }

    /** The rows of an article that has copies; none for one that stands alone. */
    private List<LedgerRow> copied(int article, AnnotatedArticle annotated) throws IOException {
        long label = StoredGroups.groupOf(searcher, article);
        if (label == StoredGroups.NONE) {
            return List.of();
        }
        List<LedgerRow> rows = copied.get(article);
        if (rows == null) {
            List<AnnotatedArticle> group = new ArrayList<>();
            for (int member :
                    StoredGroups.members(searcher, Set.of(label))
                            .getOrDefault(label, List.of())) {
                group.add(read(member));
            }
            rows = GroupLedger.rows(group, annotated.id()::equals);
            copied.put(article, rows);
        }
        return rows;
    }
}
