package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.GroupLedger;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.StatisticPage;
import dev.sayso.archive.Summary;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.ledger.ClaimKeys;
import dev.sayso.organization.OrganizationId;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Statistics found by their own documents; an article is read only when a row of it is shown. */
final class CreditedStatistics {
    /** So many different numbers of one institute are looked for elsewhere. */
    private static final int MOST_NUMBERS = 500;

    private static final long UNDATED = Long.MAX_VALUE;

    private final TimedSearcher timed;
    private final IndexSearcher searcher;

    /** The articles of the rows made so far, by their document. */
    private final Map<Integer, AnnotatedArticle> read = new HashMap<>();

    /** Where else the statistics of an article of a group stand. */
    private final Map<Integer, List<LedgerRow>> copied = new HashMap<>();

    CreditedStatistics(TimedSearcher timed) {
        this.timed = timed;
        this.searcher = timed.plain();
    }

    static Query creditedTo(OrganizationId organization) {
        return new TermQuery(
                new Term(
                        Fields.STATISTIC_CREDITED, ArticleDocuments.clipped(organization.value())));
    }

    /** Those that rest on the organization. */
    StatisticPage creditedTo(OrganizationId organization, int skip, int limit) throws IOException {
        return page(creditedTo(organization), skip, limit);
    }

    /** Those with one of its numbers that rest on somebody else, or on nobody. */
    StatisticPage elsewhere(OrganizationId organization, int limit) throws IOException {
        Set<BytesRef> numbers = numbers(creditedTo(organization));
        if (numbers.isEmpty()) {
            return new StatisticPage(0, List.of(), timed.wasCutShort());
        }
        return page(
                new BooleanQuery.Builder()
                        .add(new TermInSetQuery(Fields.STATISTIC_NUMBER, numbers), Occur.FILTER)
                        .add(creditedTo(organization), Occur.MUST_NOT)
                        .build(),
                0,
                limit);
    }

    private Set<BytesRef> numbers(Query credited) throws IOException {
        Set<BytesRef> numbers = new TreeSet<>();
        timed.each(
                credited,
                leaf -> {
                    SortedDocValues column =
                            DocValues.getSorted(leaf.reader(), Fields.STATISTIC_NUMBER);
                    return document -> {
                        if (numbers.size() < MOST_NUMBERS && column.advanceExact(document)) {
                            numbers.add(BytesRef.deepCopyOf(column.lookupOrd(column.ordValue())));
                        }
                    };
                });
        return numbers;
    }

    private StatisticPage page(Query query, int skip, int limit) throws IOException {
        List<Found> found = found(query);
        List<LedgerRow> rows = new ArrayList<>();
        for (Found one :
                found.stream().sorted(Found.NEWEST_FIRST).skip(skip).limit(limit).toList()) {
            rows.add(row(one));
        }
        return new StatisticPage(found.size(), rows, timed.wasCutShort());
    }

    /** How many rest on the organization. */
    long count(OrganizationId organization) throws IOException {
        return found(creditedTo(organization)).size();
    }

    /** All that match, those of copies once, with the earliest; as far as the time reaches. */
    private List<Found> found(Query query) throws IOException {
        List<Found> alone = new ArrayList<>();
        Map<InGroup, Found> once = new HashMap<>();
        timed.each(
                query,
                leaf -> {
                    Columns columns = Columns.of(leaf);
                    return document -> {
                        Found one = columns.at(document);
                        long group = columns.group(one.article() - leaf.docBase);
                        if (group == StoredGroups.NONE) {
                            alone.add(one);
                        } else {
                            once.merge(
                                    new InGroup(group, columns.print(document)),
                                    one,
                                    (a, b) -> b.day() < a.day() ? b : a);
                        }
                    };
                });
        alone.addAll(once.values());
        return alone;
    }

    /** A statistic's place in the index; undated articles are the latest. */
    private record Found(int document, int article, long day) {
        static final Comparator<Found> NEWEST_FIRST =
                Comparator.comparingLong((Found one) -> one.day() == UNDATED ? 1 : -one.day())
                        .thenComparingInt(Found::document);
    }

    /** The same words in the same group of copies. */
    private record InGroup(long group, long print) {}

    /** The columns of one segment, read in the order of its documents. */
    private record Columns(
            int base,
            NumericDocValues steps,
            NumericDocValues days,
            NumericDocValues prints,
            NumericDocValues groups) {
        static Columns of(LeafReaderContext leaf) throws IOException {
            return new Columns(
                    leaf.docBase,
                    DocValues.getNumeric(leaf.reader(), Fields.STATISTIC_STEPS),
                    DocValues.getNumeric(leaf.reader(), Fields.STATISTIC_DAY),
                    DocValues.getNumeric(leaf.reader(), Fields.STATISTIC_PRINT),
                    DocValues.getNumeric(leaf.reader(), Fields.GROUP));
        }

        Found at(int document) throws IOException {
            return new Found(
                    base + document,
                    base + document + (int) value(steps, document, 0),
                    value(days, document, UNDATED));
        }

        long print(int document) throws IOException {
            return value(prints, document, 0);
        }

        long group(int article) throws IOException {
            return value(groups, article, StoredGroups.NONE);
        }

        private static long value(NumericDocValues column, int document, long otherwise)
                throws IOException {
            return column.advanceExact(document) ? column.longValue() : otherwise;
        }
    }

    private LedgerRow row(Found found) throws IOException {
        AnnotatedArticle annotated = read(found.article());
        List<Statistic> statistics = annotated.annotations().figures();
        int steps = found.article() - found.document();
        Statistic statistic = statistics.get(statistics.size() - steps);
        return copied(found.article(), annotated).stream()
                .filter(row -> row.statistic().id().equals(statistic.id()))
                .findFirst()
                .orElseGet(() -> alone(annotated, statistic));
    }

    private static LedgerRow alone(AnnotatedArticle annotated, Statistic statistic) {
        Map<String, ClaimKey> claims = ClaimKeys.of(annotated.annotations().statistics());
        return new LedgerRow(
                Summary.of(annotated),
                statistic,
                List.of(),
                Optional.ofNullable(claims.get(statistic.id())));
    }

    private AnnotatedArticle read(int article) throws IOException {
        AnnotatedArticle known = read.get(article);
        if (known == null) {
            known = StoredArticles.load(searcher, article).asShown();
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
                    StoredGroups.members(searcher, Set.of(label)).getOrDefault(label, List.of())) {
                group.add(read(member));
            }
            rows = GroupLedger.rows(group, (id, statistic) -> id.equals(annotated.id()));
            copied.put(article, rows);
        }
        return rows;
    }
}
