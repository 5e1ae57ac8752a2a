package dev.sayso.archive.lucene;

import dev.sayso.article.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * Where one word or phrase stands in a text.
 *
 * @param first the number of its first word, as the index counts them
 * @param last the number of its last word
 * @param span in the text
 */
record WordPlace(int first, int last, Span span) {
    private static final Comparator<WordPlace> IN_ORDER =
            Comparator.comparingInt(WordPlace::first).thenComparingInt(WordPlace::last);

    /** Some words that belong together, and how far they reach. */
    record Stretch(int first, int last, List<WordPlace> words) {
        static Stretch of(WordPlace place) {
            return new Stretch(place.first(), place.last(), List.of(place));
        }
    }

    /**
     * All places of a query in one document, in order. The same stretch of the text has one place:
     * a compound that is also indexed as one word is as wide as its parts.
     */
    static List<WordPlace> all(
            IndexSearcher searcher, Query query, LeafReaderContext context, int document)
            throws IOException {
        Matches matches =
                searcher.createWeight(
                                searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f)
                        .matches(context, document);
        Map<Span, WordPlace> places = new HashMap<>();
        if (matches != null) {
            for (String field : matches) {
                MatchesIterator found = matches.getMatches(field);
                while (found != null && found.next()) {
                    WordPlace place =
                            new WordPlace(
                                    found.startPosition(),
                                    found.endPosition(),
                                    new Span(found.startOffset(), found.endOffset()));
                    places.merge(
                            place.span(), place, (a, b) -> a.last() < b.last() ? b : a);
                }
            }
        }
        return places.values().stream().sorted(IN_ORDER).toList();
    }

    /** Those of two lists in order that do not overlap and have at most so many words between. */
    static List<Stretch> pairs(List<WordPlace> some, List<WordPlace> others, int between) {
        List<Stretch> pairs = new ArrayList<>();
        int from = 0;
        for (WordPlace one : some) {
            while (from < others.size()
                    && others.get(from).last() + between + 1 < one.first()) {
                from++;
            }
            for (int i = from;
                    i < others.size() && others.get(i).first() <= one.last() + between + 1;
                    i++) {
                WordPlace other = others.get(i);
                WordPlace left = one.first() <= other.first() ? one : other;
                WordPlace right = left == one ? other : one;
                int gap = right.first() - left.last() - 1;
                if (gap >= 0 && gap <= between) {
                    pairs.add(new Stretch(left.first(), right.last(), List.of(left, right)));
                }
            }
        }
        return pairs;
    }

    /**
     * The words, in order, that stand in a section with at least one stretch of each list; the
     * boundaries are in order.
     */
    static List<WordPlace> between(List<WordPlace> boundaries, List<List<Stretch>> lists) {
        int[] ends = boundaries.stream().mapToInt(WordPlace::first).toArray();
        Map<Integer, Set<Integer>> present = new TreeMap<>();
        Map<Integer, Set<WordPlace>> words = new TreeMap<>();
        for (int i = 0; i < lists.size(); i++) {
            for (Stretch stretch : lists.get(i)) {
                int section = section(ends, stretch.first());
                if (section == section(ends, stretch.last())) {
                    present.computeIfAbsent(section, s -> new LinkedHashSet<>()).add(i);
                    words.computeIfAbsent(section, s -> new TreeSet<>(IN_ORDER))
                            .addAll(stretch.words());
                }
            }
        }
        return words.entrySet().stream()
                .filter(
                        entry ->
                                present.getOrDefault(entry.getKey(), Set.of()).size()
                                        == lists.size())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static int section(int[] ends, int position) {
        int found = Arrays.binarySearch(ends, position);
        return found < 0 ? -found - 1 : found;
    }
}
