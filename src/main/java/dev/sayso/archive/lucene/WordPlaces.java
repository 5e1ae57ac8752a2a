package dev.sayso.archive.lucene;

import java.util.List;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Places that are known, one after the other, as Lucene hands out matches. */
final class WordPlaces implements MatchesIterator {
    private final List<WordPlace> places;
    private int at = -1;

    WordPlaces(List<WordPlace> places) {
        this.places = places;
    }

    @Override
    public boolean next() {
        return ++at < places.size();
    }

    @Override
    public int startPosition() {
        return places.get(at).first();
    }

    @Override
    public int endPosition() {
        return places.get(at).last();
    }

    @Override
    public int startOffset() {
        return places.get(at).span().start();
    }

    @Override
    public int endOffset() {
        return places.get(at).span().end();
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() {
        return null;
    }

    @Override
    public Query getQuery() {
        return MatchAllDocsQuery.INSTANCE;
    }
}
