package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.CitingPage;
import dev.sayso.archive.CitingPage.Citing;
import dev.sayso.archive.CitingRequest;
import dev.sayso.archive.Facet;
import dev.sayso.archive.InstituteProfile;
import dev.sayso.archive.Institutes.Order;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Roster;
import dev.sayso.archive.Search;
import dev.sayso.organization.OrganizationId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHitCountCollector;
import org.apache.lucene.util.BytesRef;

/** Who is cited, on one reader. */
final class InstituteRun {
    private static final int MOST_VALUES = 500;

    private final TimedSearcher timed;
    private final IndexSearcher searcher;
    private final PublishedDays days;

    InstituteRun(TimedSearcher timed) {
        this.timed = timed;
        this.searcher = timed.plain();
        this.days = new PublishedDays(timed);
    }

    Roster roster(Order order, List<String> words, int skip, int limit) throws IOException {
        String field = order == Order.CITED ? Fields.CITED_ID : Fields.ORGANIZATION_ID;
        Set<String> listed = established(words);
        List<String> ids =
                TermCounts.of(timed, field).entrySet().stream()
                        .filter(one -> listed.contains(one.getKey()))
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        List<Roster.Entry> entries = new ArrayList<>();
        for (String id : ids.stream().skip(skip).limit(limit).toList()) {
            Optional<KnownOrganization> known = OrganizationDocuments.under(searcher, id);
            if (known.isPresent()) {
                Roster.Entry entry = entry(known.get());
                if (!timed.wasCutShort()) {
                    entries.add(entry);
                }
            }
        }
        return new Roster(ids.size(), entries, timed.wasCutShort());
    }

    /** The ids of those of which one name holds all the words. */
    private Set<String> established(List<String> words) throws IOException {
        if (words.isEmpty()) {
            return TermCounts.of(timed, Fields.ESTABLISHED).keySet();
        }
        List<BytesRef> names =
                TermCounts.of(timed, Fields.ESTABLISHED_NAME).keySet().stream()
                        .filter(name -> words.stream().allMatch(name::contains))
                        .map(BytesRef::new)
                        .toList();
        Query query = new TermInSetQuery(Fields.ESTABLISHED_NAME, names);
        Set<String> ids = new HashSet<>();
        timed.each(
                query,
                leaf -> {
                    SortedDocValues column = DocValues.getSorted(leaf.reader(), Fields.ESTABLISHED);
                    return document -> {
                        if (column.advanceExact(document)) {
                            ids.add(column.lookupOrd(column.ordValue()).utf8ToString());
                        }
                    };
                });
        return ids;
    }

    private Roster.Entry entry(KnownOrganization known) throws IOException {
        OrganizationId id = known.organization().id();
        return new Roster.Entry(
                known,
                new CreditedStatistics(timed).count(id),
                days.first(citing(id)),
                days.last(citing(id)));
    }

    private static Query citing(OrganizationId organization) {
        return new TermQuery(
                new Term(Fields.CITED_ID, ArticleDocuments.clipped(organization.value())));
    }

    Optional<InstituteProfile> profile(OrganizationId organization, FacetCounter counter)
            throws IOException {
        Query citing = citing(organization);
        FacetTally tally = new FacetTally(searcher.getIndexReader(), counter);
        TotalHitCountCollector counted = new TotalHitCountCollector();
        timed.collect(citing, new FacetCollector(searcher, List.of(), counted, tally));
        int articles = counted.getTotalHits();
        if (articles == 0 && !timed.wasCutShort()) {
            return Optional.empty();
        }
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : List.of(Facet.OUTLET, Facet.AUTHOR, Facet.YEAR, Facet.CITES)) {
            facets.put(facet, tally.values(facet, MOST_VALUES, Set.of()).counts());
        }
        return Optional.of(
                new InstituteProfile(
                        articles,
                        new CreditedStatistics(timed).count(organization),
                        days.first(citing),
                        days.last(citing),
                        verbs(organization),
                        facets,
                        timed.wasCutShort()));
    }

    private List<FacetCount> verbs(OrganizationId organization) throws IOException {
        String prefix = CreditFields.crediting(organization, "");
        return TermCounts.beginning(timed, Fields.CREDITING, prefix).entrySet().stream()
                .map(use -> new FacetCount(use.getKey().substring(prefix.length()), use.getValue()))
                .sorted(
                        Comparator.comparingLong(FacetCount::count)
                                .reversed()
                                .thenComparing(FacetCount::value))
                .limit(MOST_VALUES)
                .toList();
    }

    CitingPage citing(OrganizationId organization, CitingRequest request) throws IOException {
        BooleanQuery.Builder wanted =
                new BooleanQuery.Builder()
                        .add(citing(organization), Occur.FILTER)
                        .add(
                                QueryCompiler.compile(
                                        new dev.sayso.query.Query.Everything(), request.filters()),
                                Occur.FILTER);
        request.verb()
                .ifPresent(
                        verb ->
                                wanted.add(
                                        new TermQuery(
                                                new Term(
                                                        Fields.CREDITING,
                                                        ArticleDocuments.clipped(
                                                                CreditFields.crediting(
                                                                        organization, verb)))),
                                        Occur.FILTER));
        Query query = wanted.build();
        int total = timed.count(query);
        int last = (int) Math.min(total, (long) request.skip() + request.limit());
        List<Citing> articles = new ArrayList<>();
        if (last > request.skip()) {
            var newest =
                    new TopFieldCollectorManager(SearchRun.sort(Search.Sort.NEWEST), last, null, 1)
                            .newCollector();
            timed.collect(query, newest);
            ScoreDoc[] found = newest.topDocs().scoreDocs;
            for (int i = request.skip(); i < found.length; i++) {
                articles.add(citing(found[i].doc, organization, request.verb()));
            }
        }
        return new CitingPage(total, articles, timed.wasCutShort());
    }

    private Citing citing(int document, OrganizationId organization, Optional<String> verb)
            throws IOException {
        AnnotatedArticle annotated = StoredArticles.load(searcher, document);
        String text = annotated.article().text();
        return Citing.of(
                annotated,
                organization,
                verb,
                attribution ->
                        Snippets.around(text, attribution.cue().orElse(attribution.content())));
    }
}
