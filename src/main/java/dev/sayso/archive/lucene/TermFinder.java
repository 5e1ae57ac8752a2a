package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Match;
import dev.sayso.archive.Meant;
import dev.sayso.archive.NamePlaces;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Finds the places of single terms of a query in one article after another. */
final class TermFinder {
    /** The places in the texts of one article, and how many hits they are. */
    static final class Places {
        private final List<Found> title = new ArrayList<>();
        private final List<Found> standfirst = new ArrayList<>();
        private final List<Found> body = new ArrayList<>();
        private final Map<Integer, List<Found>> apart = new TreeMap<>();
        private int count;

        List<Found> title() {
            title.sort(Found.ORDER);
            return title;
        }

        List<Found> standfirst() {
            standfirst.sort(Found.ORDER);
            return standfirst;
        }

        List<Found> body() {
            body.sort(Found.ORDER);
            return body;
        }

        /** By the indexes of the blocks. */
        Map<Integer, List<Found>> apart() {
            apart.values().forEach(found -> found.sort(Found.ORDER));
            return apart;
        }

        int count() {
            return count;
        }

        private void add(List<Found> to, TextPlaces places, int shift) {
            places.found().forEach(found -> to.add(shift == 0 ? found : found.shift(shift)));
            count += places.count();
        }

        private void addApart(int block, TextPlaces places) {
            if (places.count() > 0) {
                add(apart.computeIfAbsent(block, b -> new ArrayList<>()), places, 0);
            }
        }

        private void add(List<Found> to, List<Match> marks, int term) {
            marks.forEach(mark -> to.add(new Found(mark, term, false)));
            count += marks.size();
        }
    }

    private final IndexSearcher searcher;

    /** What the names in the query mean, as far as they have been looked up. */
    private final Map<String, Meant> meant = new HashMap<>();

    TermFinder(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Adds the places of a term in the texts that are searched.
     *
     * @param number of the term
     * @param most how many places are kept in each text
     */
    void find(MarkedTerm term, int number, int document, StoredTexts texts, int most, Places places)
            throws IOException {
        if (!rests(term, document)) {
            return;
        }
        switch (term) {
            case MarkedTerm.Words words -> words(words, number, document, most, places);
            case MarkedTerm.Named named ->
                    places.add(places.body, names(named, texts.annotated()), number);
            case MarkedTerm.Figures figures -> figures(figures, number, document, texts, places);
        }
    }

    private boolean rests(MarkedTerm term, int document) throws IOException {
        for (Weight alternative : term.term().rests()) {
            if (!matches(searcher, alternative, document)) {
                return false;
            }
        }
        return true;
    }

    static boolean matches(IndexSearcher searcher, Weight weight, int document) throws IOException {
        return TextPlaces.matches(searcher, weight, document) != null;
    }

    private @Nullable Matches matches(MarkedTerm.Words words, int document) throws IOException {
        Matches matches = TextPlaces.matches(searcher, words.weight(), document);
        return matches == null && words.all().isPresent()
                ? TextPlaces.matches(searcher, words.all().get(), document)
                : matches;
    }

    private void words(MarkedTerm.Words words, int number, int document, int most, Places places)
            throws IOException {
        Matches matches = matches(words, document);
        if (matches == null) {
            return;
        }
        boolean together = words.together();
        places.add(places.title, TextPlaces.of(matches, Fields.TITLE, number, together, most), 0);
        TextPlaces body = TextPlaces.of(matches, Fields.BODY, number, together, most);
        places.add(places.body, body, 0);
        int at = (int) StoredArticles.number(searcher, document, Fields.LEAD_AT);
        if (at < 0) {
            places.add(
                    places.standfirst,
                    TextPlaces.of(matches, Fields.LEAD, number, together, most),
                    0);
        } else if (body.count() == 0) {
            places.add(
                    places.body, TextPlaces.of(matches, Fields.LEAD, number, together, most), at);
        }
    }

    /**
     * Adds the places of words that are sought anywhere in the blocks that are set apart, and the
     * figures there.
     */
    void findApart(MarkedTerm term, int number, int document, ApartTexts apart, Places places)
            throws IOException {
        if (term instanceof MarkedTerm.Words words
                && words.scope() == Scope.ANY
                && rests(term, document)) {
            apart.find(words.single(), number, words.together(), places::addApart);
        }
    }

    private void figures(
            MarkedTerm.Figures figures, int number, int document, StoredTexts texts, Places places)
            throws IOException {
        for (Statistic statistic :
                new StatisticBlocks(searcher)
                        .matching(texts.annotated(), document, figures.statistics())) {
            List<Found> to =
                    statistic.block().isPresent()
                            ? places.apart.computeIfAbsent(
                                    statistic.block().getAsInt(), b -> new ArrayList<>())
                            : places.body;
            places.add(to, List.of(Match.of(statistic.span())), number);
        }
    }

    private List<Match> names(MarkedTerm.Named term, AnnotatedArticle annotated)
            throws IOException {
        NamePlaces places = new NamePlaces(annotated, meant(term.name()));
        return switch (term.term().leaf()) {
            case Query.Mentions mentions -> places.mentions();
            case Query.Cites cites -> places.credits();
            default -> {
                List<String> words = Analysis.terms(Analysis.NAMES, term.name());
                List<Match> all = new ArrayList<>(places.credits());
                all.addAll(places.credits(description -> holds(description, words)));
                yield all;
            }
        };
    }

    private Meant meant(String name) throws IOException {
        Meant known = meant.get(name);
        if (known == null) {
            known = new Meant(name, OrganizationDocuments.ids(searcher, name));
            meant.put(name, known);
        }
        return known;
    }

    private static boolean holds(String description, List<String> words) {
        return Collections.indexOfSubList(Analysis.terms(Analysis.NAMES, description), words) >= 0;
    }
}
