package dev.sayso.archive.lucene;

import dev.sayso.archive.Highlights;
import dev.sayso.archive.Match;
import dev.sayso.article.Span;
import java.io.IOException;
import java.util.ArrayList;
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
    private final int term;
    private final boolean together;
    private final int most;
    private final List<Found> found = new ArrayList<>();
    private int count;
    private int reached;

    /**
     * @param most how many places are kept
     */
    private TextPlaces(int term, boolean together, int most) {
        this.term = term;
        this.together = together;
        this.most = most;
    }

    /** Reads the matches of a term in one of the texts, in any of its forms. */
    static TextPlaces of(
            @Nullable Matches matches, String field, int term, boolean together, int most)
            throws IOException {
        TextPlaces places = new TextPlaces(term, together, most);
        if (matches != null) {
            places.read(matches.getMatches(field));
            places.read(matches.getMatches(field + Fields.OTHER));
            places.read(matches.getMatches(field + Fields.WRITTEN));
        }
        return places;
    }

    static @Nullable Matches matches(IndexSearcher searcher, Weight weight, int document)
            throws IOException {
        LeafReaderContext leaf = StoredArticles.leaf(searcher, document);
        return weight.matches(leaf, document - leaf.docBase);
    }

    private void read(@Nullable MatchesIterator places) throws IOException {
        reached = 0;
        while (places != null && count < Highlights.MOST_COUNTED && places.next()) {
            MatchesIterator words = together ? places.getSubMatches() : null;
            if (words == null) {
                add(places, true);
            } else {
                boolean first = true;
                while (words.next()) {
                    add(words, first);
                    first = false;
                }
            }
        }
    }

    /**
     * @param counts whether the place is a hit of its own, and not a further word of one
     */
    private void add(MatchesIterator place, boolean counts) throws IOException {
        int start = place.startOffset();
        int end = place.endOffset();
        if (start < 0 || end <= start) {
            return;
        }
        if (start >= reached) {
            keep(new Span(start, end));
            count += counts ? 1 : 0;
            reached = end;
        } else if (end > reached && !found.isEmpty() && found.getLast().start() == start) {
            found.removeLast();
            keep(new Span(start, end));
            reached = end;
        }
    }

    private void keep(Span span) {
        if (found.size() < most) {
            found.add(new Found(Match.of(span), term, together));
        }
    }

    List<Found> found() {
        return found;
    }

    int count() {
        return count;
    }
}
