package dev.sayso.ingest;

import dev.sayso.article.Confidence;
import dev.sayso.article.Field;
import dev.sayso.article.Origin;
import dev.sayso.ingest.draft.Draft;

/** Gives what was fetched the address that it was fetched from. */
record Whereabouts(Origin origin, FileType type) {
    private static final String RULE = "fetched";

    /**
     * Of a page it is the address, whatever the page says of itself; of a piece in a feed or
     * another file with many, only where the piece has none of its own.
     */
    Draft told(Draft draft) {
        boolean isPage = type.mediaType().endsWith("html") || type.mediaType().endsWith("html+xml");
        return isPage || draft.particulars().url().isEmpty()
                ? draft.with(
                        draft.particulars()
                                .withUrl(origin.url(), RULE)
                                .withConfidence(Field.URL, Confidence.HIGH))
                : draft;
    }
}
