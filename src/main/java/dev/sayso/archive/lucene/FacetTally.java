package dev.sayso.archive.lucene;

import dev.sayso.archive.Facet;
import dev.sayso.archive.FacetValues;
import dev.sayso.archive.Results.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/** Counts the values of facets, exactly, article by article; for one search. */
final class FacetTally {
    /** So many different values are remembered; where there are more, all are looked through. */
    private static final int REMEMBERED = 4_096;

    private final FacetCounter counter;
    private final List<SortedSetDocValues> columns;
    private final int[] counts;
    private final int[] scratch;
    private final int[] met = new int[REMEMBERED];
    private int different;
    private long duplicates;
    private boolean sorted;
    private final List<InSegment> uncounted = new ArrayList<>();

    FacetTally(IndexReader reader, FacetCounter counter) throws IOException {
        this.counter = counter;
        this.columns = FacetCounter.columns(reader);
        this.counts = new int[counter.size()];
        this.scratch = new int[counter.size()];
    }

    /** Takes what matches in one segment. */
    InSegment in(LeafReaderContext leaf) {
        InSegment segment = new InSegment(leaf);
        uncounted.add(segment);
        return segment;
    }

    /** The articles of one segment. */
    final class InSegment {
        private final LeafReaderContext leaf;
        private final SegmentFacets facets;
        private final FixedBitSet matching;
        private final Map<Facet, FixedBitSet> beside = new EnumMap<>(Facet.class);

        private InSegment(LeafReaderContext leaf) {
            this.leaf = leaf;
            this.facets = counter.segment(leaf);
            this.matching = new FixedBitSet(facets.numbers().size());
        }

        /** Counts all values of the article. */
        void add(int document) {
            matching.set(facets.numbers().of(document));
        }

        /** Counts its values of one facet. */
        void add(int document, Facet facet) {
            beside.computeIfAbsent(facet, other -> new FixedBitSet(facets.numbers().size()))
                    .set(facets.numbers().of(document));
        }

        private void count() {
            int[] numbers = counter.numbers(leaf);
            facets.count(matching, scratch, (rank, articles) -> raise(numbers[rank], articles));
            duplicates += FixedBitSet.intersectionCount(matching, counter.duplicates(leaf));
            beside.forEach((facet, articles) -> countBeside(numbers, facet, articles));
        }

        private void countBeside(int[] numbers, Facet facet, FixedBitSet articles) {
            if (facet == Facet.DUPLICATES) {
                duplicates += FixedBitSet.intersectionCount(articles, counter.duplicates(leaf));
                return;
            }
            FacetCounter.Range range = counter.range(facet);
            facets.count(
                    articles,
                    scratch,
                    (rank, several) -> {
                        if (range.holds(numbers[rank])) {
                            raise(numbers[rank], several);
                        }
                    });
        }
    }

    /** Counts what was taken since the last time. */
    private void count() {
        uncounted.forEach(InSegment::count);
        uncounted.clear();
    }

    private void raise(int number, int articles) {
        if (counts[number] == 0) {
            if (different < REMEMBERED) {
                met[different] = number;
            }
            different++;
        }
        counts[number] += articles;
    }

    /** The most frequent values, and those that are always wanted where they occur at all. */
    FacetValues values(Facet facet, int most, Set<String> always) throws IOException {
        count();
        if (facet == Facet.DUPLICATES) {
            return duplicates == 0
                    ? FacetValues.none()
                    : new FacetValues(List.of(new FacetCount(Facet.DUPLICATE, duplicates)), 1);
        }
        Selection selection = new Selection(most);
        FacetCounter.Range range = counter.range(facet);
        int distinct = 0;
        if (different <= REMEMBERED) {
            sort();
            int at = Arrays.binarySearch(met, 0, different, range.from());
            for (int i = at < 0 ? -at - 1 : at; i < different && met[i] < range.to(); i++) {
                selection.offer(met[i]);
                distinct++;
            }
        } else {
            for (int number = range.from(); number < range.to(); number++) {
                if (counts[number] > 0) {
                    selection.offer(number);
                    distinct++;
                }
            }
        }
        for (String value : always) {
            int number = counter.number(columns, facet, value);
            if (number >= 0 && counts[number] > 0) {
                selection.keep(number);
            }
        }
        return new FacetValues(named(selection.inOrder()), distinct);
    }

    /** All values that meet a condition, most frequent first. */
    FacetValues values(Facet facet, Predicate<String> condition, int skip, int size)
            throws IOException {
        count();
        if (facet == Facet.DUPLICATES) {
            return chosen(
                    values(facet, 1, Set.of()).counts().stream()
                            .filter(count -> condition.test(count.value()))
                            .toList(),
                    skip,
                    size);
        }
        FacetCounter.Range range = counter.range(facet);
        List<FacetCount> counted = new ArrayList<>();
        for (int number = range.from(); number < range.to(); number++) {
            if (counts[number] > 0) {
                String value = counter.value(columns, number);
                if (condition.test(value)) {
                    counted.add(new FacetCount(value, counts[number]));
                }
            }
        }
        counted.sort(Comparator.comparingLong(FacetCount::count).reversed());
        return chosen(counted, skip, size);
    }

    private static FacetValues chosen(List<FacetCount> all, int skip, int size) {
        return new FacetValues(all.stream().skip(skip).limit(size).toList(), all.size());
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(met, 0, different);
            sorted = true;
        }
    }

    private List<FacetCount> named(int[] numbers) throws IOException {
        List<FacetCount> named = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            named.add(new FacetCount(counter.value(columns, number), counts[number]));
        }
        return named;
    }

    /** The few values with the greatest counts; of equal ones those with the lesser numbers. */
    private final class Selection {
        private int[] best;
        private int size;
        private final int most;

        Selection(int most) {
            this.most = most;
            this.best = new int[most];
        }

        /** Numbers come in ascending order. */
        void offer(int number) {
            int at = size;
            while (at > 0 && counts[best[at - 1]] < counts[number]) {
                at--;
            }
            if (at < most) {
                size = Math.min(size + 1, most);
                System.arraycopy(best, at, best, at + 1, size - at - 1);
                best[at] = number;
            }
        }

        /** Adds one that is wanted in any case, at its place. */
        void keep(int number) {
            for (int i = 0; i < size; i++) {
                if (best[i] == number) {
                    return;
                }
            }
            int at = size;
            while (at > 0 && comesBefore(number, best[at - 1])) {
                at--;
            }
            best = Arrays.copyOf(best, Math.max(best.length, size + 1));
            System.arraycopy(best, at, best, at + 1, size - at);
            best[at] = number;
            size++;
        }

        private boolean comesBefore(int one, int other) {
            return counts[one] != counts[other] ? counts[one] > counts[other] : one < other;
        }

        int[] inOrder() {
            return Arrays.copyOf(best, size);
        }
    }
}
