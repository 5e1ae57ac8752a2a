package dev.sayso.archive.lucene;

import dev.sayso.archive.SuggestionSource.Names;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The beginnings that stand in most articles, kept for every segment as long as it is open: with
 * one or two letters typed there are too many beginnings to walk through all of them. A segment
 * never changes, so neither does what is kept for it; whether its articles are still held is looked
 * up when a name is suggested. Safe for several threads.
 */
final class FrequentStarts {
    /** Of each sort of names. */
    private static final int MOST = 1_000;

    /** A beginning, and in how many documents of the segment it stands. */
    record Frequent(String term, int articles) {
        static final Comparator<Frequent> FEWEST_FIRST =
                Comparator.comparingInt(Frequent::articles);
    }

    private final Map<IndexReader.CacheKey, Map<Names, List<Frequent>>> kept =
            new ConcurrentHashMap<>();

    /** Looks through the segments that are new in a reader, so that nobody has to wait for it. */
    void prepare(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            of(leaf.reader());
        }
    }

    /** The frequent terms of a segment that begin so. */
    List<Frequent> of(LeafReader segment, Names names, String prefix) throws IOException {
        List<Frequent> sorted = of(segment).getOrDefault(names, List.of());
        int at =
                Collections.binarySearch(
                        sorted, new Frequent(prefix, 0), Comparator.comparing(Frequent::term));
        int first = at < 0 ? -at - 1 : at;
        int end = first;
        while (end < sorted.size() && sorted.get(end).term().startsWith(prefix)) {
            end++;
        }
        return sorted.subList(first, end);
    }

    private Map<Names, List<Frequent>> of(LeafReader segment) throws IOException {
        Optional<IndexReader.CacheHelper> helper =
                Optional.ofNullable(segment.getCoreCacheHelper());
        Optional<Map<Names, List<Frequent>>> known = helper.map(h -> kept.get(h.getKey()));
        if (known.isPresent()) {
            return known.get();
        }
        Map<Names, List<Frequent>> made = new EnumMap<>(Names.class);
        for (Names names : Names.values()) {
            made.put(names, frequent(segment, NameStarts.prefix(names, "")));
        }
        if (helper.isPresent()) {
            kept.put(helper.get().getKey(), made);
            helper.get().addClosedListener(kept::remove);
        }
        return made;
    }

    private static List<Frequent> frequent(LeafReader segment, String prefix) throws IOException {
        PriorityQueue<Frequent> best = new PriorityQueue<>(Frequent.FEWEST_FIRST);
        Terms terms = segment.terms(Fields.START);
        if (terms == null) {
            return List.of();
        }
        BytesRef first = new BytesRef(prefix);
        TermsEnum all = terms.iterator();
        BytesRef term = all.seekCeil(first) == TermsEnum.SeekStatus.END ? null : all.term();
        while (term != null && term.bytes[term.offset] == first.bytes[first.offset]) {
            int articles = all.docFreq();
            if (best.size() < MOST || articles > best.element().articles()) {
                best.add(new Frequent(term.utf8ToString(), articles));
                if (best.size() > MOST) {
                    best.remove();
                }
            }
            term = all.next();
        }
        return best.stream().sorted(Comparator.comparing(Frequent::term)).toList();
    }
}
