package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.Match;
import dev.sayso.archive.Snippet;
import dev.sayso.archive.Snippet.Place;
import dev.sayso.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;

/**
 * Shows where a query matches in an article: the best sentences in a list, every place on its page.
 * Gives offsets, never markup.
 */
final class MatchFinder {
    /** How many places of one term are looked at for the best sentences. */
    private static final int MOST_SEEN = 500;

    /** What a list shows of a hit. */
    record Excerpt(List<Match> title, List<Snippet> snippets) {}

    private final IndexSearcher searcher;
    private final Query tree;
    private final List<MarkedTerm> terms;
    private final TermFinder finder;

    MatchFinder(IndexSearcher searcher, Query tree) throws IOException {
        this.searcher = searcher;
        this.tree = tree;
        this.terms = MarkedTerms.of(searcher, tree);
        this.finder = new TermFinder(searcher);
    }

    /**
     * The headline and the best sentences, at most three; the beginning of the piece when nothing
     * in it matches by its words.
     *
     * @param document an article that matches
     */
    Excerpt excerpt(int document) throws IOException {
        StoredTexts texts = new StoredTexts(searcher, document, needsRecord());
        TermFinder.Places places = new TermFinder.Places();
        for (int i = 0; i < terms.size(); i++) {
            finder.find(terms.get(i), i, document, texts, MOST_SEEN, places);
        }
        List<Passages.Text> searched = new ArrayList<>();
        if (!places.standfirst().isEmpty()) {
            searched.add(
                    new Passages.Text(Place.STANDFIRST, texts.standfirst(), places.standfirst()));
        }
        if (!places.body().isEmpty()) {
            searched.add(new Passages.Text(Place.BODY, texts.body(), places.body()));
        }
        return new Excerpt(
                Found.disjoint(places.title()),
                searched.isEmpty() ? opening(searcher, document) : Snippets.best(searched));
    }

    /** The beginning of the piece, without a mark. */
    static List<Snippet> opening(IndexSearcher searcher, int document) throws IOException {
        String opening = StoredArticles.binary(searcher, document, Fields.OPENING);
        boolean standfirst = StoredArticles.number(searcher, document, Fields.LEAD_AT) < 0;
        return opening.isEmpty()
                ? List.of()
                : List.of(
                        new Snippet(
                                standfirst ? Place.STANDFIRST : Place.BODY, opening, List.of()));
    }

    private boolean needsRecord() {
        return terms.stream().anyMatch(term -> !(term instanceof MarkedTerm.Words));
    }

    /** Every place in headline, standfirst, body and what is set apart. */
    Highlights everywhere(int document) throws IOException {
        StoredTexts texts = new StoredTexts(searcher, document, true);
        Weight whole = MarkedTerms.weight(searcher, QueryCompiler.compile(tree));
        boolean matched = TermFinder.matches(searcher, whole, document);
        TermFinder.Places places = new TermFinder.Places();
        List<Highlights.TermHits> hits = new ArrayList<>();
        try (ApartTexts apart = ApartTexts.of(texts.annotated())) {
            for (int i = 0; i < terms.size(); i++) {
                int before = places.count();
                finder.find(terms.get(i), i, document, texts, Highlights.MOST + 1, places);
                finder.findApart(terms.get(i), i, document, apart, places);
                hits.add(
                        new Highlights.TermHits(
                                terms.get(i).term().printed(),
                                Math.min(places.count() - before, Highlights.MOST_COUNTED),
                                terms.get(i) instanceof MarkedTerm.Words words
                                        && words.moreForms()));
            }
        }
        return matched ? marks(places, hits, texts.annotated()) : unmarked(hits);
    }

    private static Highlights unmarked(List<Highlights.TermHits> hits) {
        return new Highlights(false, List.of(), List.of(), List.of(), Map.of(), hits, false);
    }

    private static Highlights marks(
            TermFinder.Places places, List<Highlights.TermHits> hits, AnnotatedArticle annotated) {
        Budget budget = new Budget();
        List<Match> title = budget.of(places.title());
        List<Match> standfirst = budget.of(places.standfirst());
        Map<Integer, List<Match>> apart = new TreeMap<>();
        int blocks = annotated.article().blocks().size();
        places.apart()
                .forEach(
                        (block, found) -> {
                            List<Match> marks = budget.of(found);
                            if (block < blocks && !marks.isEmpty()) {
                                apart.put(block, marks);
                            }
                        });
        List<Match> body = budget.of(places.body());
        return new Highlights(true, title, standfirst, body, apart, hits, budget.cut);
    }

    /** Hands out so many marks and no more. */
    private static final class Budget {
        private int left = Highlights.MOST;
        private boolean cut;

        List<Match> of(List<Found> found) {
            List<Match> marks = Found.disjoint(found);
            cut |= marks.size() > left;
            List<Match> given = marks.subList(0, Math.min(left, marks.size()));
            left -= given.size();
            return given;
        }
    }
}
