package dev.sayso.ingest.feed;

import dev.sayso.ingest.draft.Reading;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The items of a feed, one in memory at a time. */
public sealed interface Feed extends Closeable permits XmlFeed, JsonFeed {
    /**
     * Reads the next item; empty at the end of the feed.
     *
     * @throws IOException when the feed is damaged from here on
     */
    Optional<Reading> next() throws IOException;
}
