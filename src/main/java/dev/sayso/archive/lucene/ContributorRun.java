package dev.sayso.archive.lucene;

import dev.sayso.archive.Contributor;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Contributors.CopiedIn;
import dev.sayso.archive.Contributors.Listed;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Results.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TotalHitCountCollector;

/** Who published or who wrote, on one reader. */
final class ContributorRun {
    private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private static final int MOST_VALUES = 500;

    private final TimedSearcher timed;
    private final IndexSearcher searcher;
    private final Role role;
    private final PublishedDays days;

    ContributorRun(TimedSearcher timed, Role role) {
        this.timed = timed;
        this.searcher = timed.plain();
        this.role = role;
        this.days = new PublishedDays(timed);
    }

    Listed list(List<String> words, int skip, int limit) throws IOException {
        List<Map.Entry<String, Integer>> named =
                TermCounts.of(timed, Fields.facet(role.facet())).entrySet().stream()
                        .filter(one -> holds(one.getKey(), words))
                        .sorted(MOST_FIRST)
                        .toList();
        List<Contributor> entries = new ArrayList<>();
        for (var one : named.stream().skip(skip).limit(limit).toList()) {
            Contributor entry = contributor(one.getKey(), one.getValue());
            if (!timed.wasCutShort()) {
                entries.add(entry);
            }
        }
        return new Listed(named.size(), entries, timed.wasCutShort());
    }

    private static boolean holds(String name, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String key = Names.key(name);
        return words.stream().allMatch(key::contains);
    }

    private Contributor contributor(String name, long articles) throws IOException {
        return new Contributor(name, articles, days.first(by(name)), days.last(by(name)));
    }

    private Query by(String name) {
        return term(Fields.facet(role.facet()), name);
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, ArticleDocuments.clipped(value)));
    }

    List<Contributor> at(String slug, FacetCounter counter) throws IOException {
        Optional<String> plain = Contributor.plainSlug(slug);
        if (plain.isPresent()) {
            List<Contributor> own =
                    sharing(plain.get(), counter).stream()
                            .filter(one -> Contributor.ownSlug(one.name()).equals(slug))
                            .toList();
            if (!own.isEmpty()) {
                return own;
            }
        }
        return sharing(slug, counter);
    }

    /** All with this slug. */
    private List<Contributor> sharing(String slug, FacetCounter counter) throws IOException {
        String field =
                switch (role) {
                    case OUTLET -> Fields.OUTLET_SLUG;
                    case AUTHOR -> Fields.AUTHOR_SLUG;
                };
        List<Contributor> sharing = new ArrayList<>();
        for (FacetCount count : counted(term(field, slug), role.facet(), counter)) {
            if (Contributor.slug(count.value()).equals(slug)) {
                sharing.add(contributor(count.value(), count.count()));
            }
        }
        return sharing;
    }

    private List<FacetCount> counted(Query query, Facet facet, FacetCounter counter)
            throws IOException {
        FacetTally tally = new FacetTally(searcher.getIndexReader(), counter);
        timed.collect(
                query,
                new FacetCollector(searcher, List.of(), new TotalHitCountCollector(), tally));
        return tally.values(facet, MOST_VALUES, Set.of()).counts();
    }

    CopiedIn copiedIn(String name, FacetCounter counter) throws IOException {
        long[] groups = groups(by(name)).stream().mapToLong(Long::longValue).toArray();
        if (groups.length == 0) {
            return new CopiedIn(List.of(), timed.wasCutShort());
        }
        Query copies =
                new BooleanQuery.Builder()
                        .add(
                                NumericDocValuesField.newSlowSetQuery(Fields.GROUP, groups),
                                Occur.FILTER)
                        .add(by(name), Occur.MUST_NOT)
                        .build();
        List<FacetCount> outlets = counted(copies, Facet.OUTLET, counter);
        return new CopiedIn(outlets, timed.wasCutShort());
    }

    /** The groups of copies in which matching articles are. */
    private Set<Long> groups(Query query) throws IOException {
        Set<Long> labels = new HashSet<>();
        timed.each(
                query,
                leaf -> {
                    NumericDocValues column = DocValues.getNumeric(leaf.reader(), Fields.GROUP);
                    return document -> {
                        if (column.advanceExact(document)) {
                            labels.add(column.longValue());
                        }
                    };
                });
        labels.remove(StoredGroups.NONE);
        return labels;
    }
}
