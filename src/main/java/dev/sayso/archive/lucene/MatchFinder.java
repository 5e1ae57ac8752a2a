package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.Meant;
import dev.sayso.archive.Snippet;
import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Source;
import dev.sayso.organization.Mention;
import dev.sayso.query.Query;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a query matches in an article, by the offsets that stand in the index; the text is
 * not read again for it. Gives offsets, never markup.
 */
final class MatchFinder {
    private final IndexSearcher searcher;
    private final Query tree;
    private final boolean namesOrganizations;
    private final Optional<org.apache.lucene.search.Query> statistics;
    private final Weight weight;

    /** What the names in the query mean, as far as they have been looked up. */
    private final Map<String, Meant> meant = new HashMap<>();

    MatchFinder(IndexSearcher searcher, Query tree) throws IOException {
        this.searcher = searcher;
        this.tree = tree;
        this.namesOrganizations = namesOrganizations(tree);
        this.statistics = LedgerSearch.of(tree).asked().map(StatisticQueries::statistics);
        this.weight =
                searcher.createWeight(
                        searcher.rewrite(QueryCompiler.compile(tree)),
                        ScoreMode.COMPLETE_NO_SCORES,
                        1f);
    }

    /**
     * The best sentences, at most three; the beginning of the piece when nothing in it matches by
     * its words.
     */
    List<Snippet> snippets(int document) throws IOException {
        List<Span> lead = in(Fields.LEAD, document);
        List<Span> body = body(document, lead);
        if (!body.isEmpty()) {
            return Snippets.best(StoredArticles.text(searcher, document, Fields.BODY), body);
        }
        if (!lead.isEmpty()) {
            return Snippets.best(StoredArticles.text(searcher, document, Fields.LEAD), lead);
        }
        return opening(searcher, document);
    }

    /** The beginning of the piece, without a mark. */
    static List<Snippet> opening(IndexSearcher searcher, int document) throws IOException {
        String opening = StoredArticles.binary(searcher, document, Fields.OPENING);
        return opening.isEmpty() ? List.of() : List.of(new Snippet(opening, List.of()));
    }

    /** Every place in headline, standfirst and body. */
    Highlights everywhere(int document) throws IOException {
        List<Span> lead = in(Fields.LEAD, document);
        boolean apart = StoredArticles.number(searcher, document, Fields.LEAD_AT) < 0;
        return new Highlights(
                disjoint(in(Fields.TITLE, document)),
                apart ? disjoint(lead) : List.of(),
                body(document, lead));
    }

    private List<Span> body(int document, List<Span> lead) throws IOException {
        List<Span> spans = new ArrayList<>(in(Fields.BODY, document));
        int at = (int) StoredArticles.number(searcher, document, Fields.LEAD_AT);
        if (at >= 0) {
            lead.forEach(span -> spans.add(span.shift(at)));
        }
        if (namesOrganizations || statistics.isPresent()) {
            AnnotatedArticle annotated = StoredArticles.load(searcher, document);
            spans.addAll(mentions(tree, annotated));
            figures(annotated, document).stream()
                    .filter(statistic -> statistic.block().isEmpty())
                    .map(Statistic::span)
                    .forEach(spans::add);
        }
        return disjoint(spans);
    }

    /** The statistics that are asked for. */
    private List<Statistic> figures(AnnotatedArticle annotated, int document) throws IOException {
        return statistics.isEmpty()
                ? List.of()
                : new StatisticBlocks(searcher).matching(annotated, document, statistics.get());
    }

    /** The places in one text, in any of its forms. */
    private List<Span> in(String field, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Matches matches = weight.matches(leaf, document - leaf.docBase);
        List<Span> spans = new ArrayList<>();
        if (matches != null) {
            add(spans, matches.getMatches(field));
            add(spans, matches.getMatches(field + Fields.OTHER));
            add(spans, matches.getMatches(field + Fields.WRITTEN));
        }
        return spans;
    }

    private static void add(List<Span> spans, @Nullable MatchesIterator places) throws IOException {
        while (places != null && places.next()) {
            if (places.startOffset() >= 0) {
                spans.add(new Span(places.startOffset(), places.endOffset()));
            }
        }
    }

    private static boolean namesOrganizations(Query tree) {
        return switch (tree) {
            case Query.Mentions mentions -> true;
            case Query.Cites cites -> true;
            case Query.Credits credits -> true;
            case Query.All(List<Query> parts) ->
                    parts.stream().anyMatch(MatchFinder::namesOrganizations);
            case Query.Any(List<Query> parts) ->
                    parts.stream().anyMatch(MatchFinder::namesOrganizations);
            default -> false;
        };
    }

    /** Where the organizations stand that the query asks for, under whatever name. */
    private List<Span> mentions(Query tree, AnnotatedArticle annotated) throws IOException {
        List<Span> spans = new ArrayList<>();
        switch (tree) {
            case Query.Mentions(String name) -> spans.addAll(mentions(name, annotated));
            case Query.Cites(String name) -> spans.addAll(mentions(name, annotated));
            case Query.Credits(String name) -> {
                spans.addAll(mentions(name, annotated));
                spans.addAll(credited(name, annotated));
            }
            case Query.All(List<Query> parts) -> {
                for (Query part : parts) {
                    spans.addAll(mentions(part, annotated));
                }
            }
            case Query.Any(List<Query> parts) -> {
                for (Query part : parts) {
                    spans.addAll(mentions(part, annotated));
                }
            }
            default -> {
                // asks for no organization
            }
        }
        return spans;
    }

    private List<Span> mentions(String name, AnnotatedArticle annotated) throws IOException {
        Meant known = meant.get(name);
        if (known == null) {
            known = new Meant(name, OrganizationDocuments.ids(searcher, name));
            meant.put(name, known);
        }
        return annotated.annotations().organizations().stream()
                .filter(known::includes)
                .flatMap(organization -> organization.mentions().stream())
                .map(Mention::span)
                .toList();
    }

    /** Where somebody is credited whose description holds the words of the name. */
    private static List<Span> credited(String name, AnnotatedArticle annotated) {
        String text = annotated.article().text();
        List<String> words = Analysis.terms(Analysis.NAMES, name);
        return annotated.annotations().attributions().stream()
                .map(Attribution::source)
                .filter(source -> !(source instanceof Source.Institute))
                .flatMap(source -> source.where().stream())
                .filter(
                        span ->
                                Collections.indexOfSubList(
                                                Analysis.terms(Analysis.NAMES, span.of(text)),
                                                words)
                                        >= 0)
                .toList();
    }

    /** In order; of two that overlap the one that begins first, and of those the longer. */
    private static List<Span> disjoint(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
        for (Span span : sorted) {
            if (span.length() > 0 && (result.isEmpty() || result.getLast().end() <= span.start())) {
                result.add(span);
            }
        }
        return result;
    }
}
