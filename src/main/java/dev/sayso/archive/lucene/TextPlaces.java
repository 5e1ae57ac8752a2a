package dev.sayso.archive.lucene;

import dev.sayso.archive.Highlights;
import dev.sayso.archive.Match;
import dev.sayso.article.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The places of one term in one text of one document, in order, as the offsets in the index give
 * them. Places of one term do not overlap: the first counts, and of those that begin together the
 * longest.
 */
final class TextPlaces {
    /**
     * A place, before those that overlap are put aside.
     *
     * @param counts whether it is a hit of its own, and not a further word of one
     */
    private record Place(int start, int end, boolean counts) {
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::start)
                        .thenComparingInt(place -> -place.end)
                        .thenComparing(place -> !place.counts);
    }

    private final int term;
    private final boolean together;
    private final List<Place> places = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private int count;

    private TextPlaces(int term, boolean together) {
        this.term = term;
        this.together = together;
    }

    /**
     * Reads the matches of a term in one of the texts, in any of its forms.
     *
     * @param most how many places are kept; all are counted
     */
    static TextPlaces of(
            @Nullable Matches matches, String field, int term, boolean together, int most)
            throws IOException {
        TextPlaces places = new TextPlaces(term, together);
        if (matches != null) {
            places.read(matches.getMatches(field));
            places.read(matches.getMatches(field + Fields.OTHER));
            places.read(matches.getMatches(field + Fields.WRITTEN));
            places.keep(most);
        }
        return places;
    }

    static @Nullable Matches matches(IndexSearcher searcher, Weight weight, int document)
            throws IOException {
        LeafReaderContext leaf = StoredArticles.leaf(searcher, document);
        return weight.matches(leaf, document - leaf.docBase);
    }

    private void read(@Nullable MatchesIterator matches) throws IOException {
        int read = 0;
        int reached = 0;
        while (matches != null && read < Highlights.MOST_COUNTED && matches.next()) {
            if (matches.startOffset() >= reached) {
                read++;
                reached = matches.endOffset();
            }
            MatchesIterator words = together ? matches.getSubMatches() : null;
            if (words == null) {
                add(matches, true);
            } else {
                boolean first = true;
                while (words.next()) {
                    add(words, first);
                    first = false;
                }
            }
        }
    }

    private void add(MatchesIterator match, boolean counts) throws IOException {
        if (match.startOffset() >= 0 && match.endOffset() > match.startOffset()) {
            places.add(new Place(match.startOffset(), match.endOffset(), counts));
        }
    }

    /** One word may match in several forms, and then counts once. */
    private void keep(int most) {
        places.sort(Place.ORDER);
        int reached = 0;
        for (Place place : places) {
            if (place.start >= reached && count < Highlights.MOST_COUNTED) {
                if (found.size() < most) {
                    found.add(
                            new Found(Match.of(new Span(place.start, place.end)), term, together));
                }
                count += place.counts ? 1 : 0;
                reached = place.end;
            }
        }
    }

    List<Found> found() {
        return found;
    }

    int count() {
        return count;
    }
}
