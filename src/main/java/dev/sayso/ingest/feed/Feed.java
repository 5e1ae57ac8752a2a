package dev.sayso.ingest.feed;

import dev.sayso.ingest.draft.Reading;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items of a feed, one in memory at a time. */
public sealed interface Feed extends Closeable permits XmlFeed, JsonFeed {
    /**
     * The next item; empty at the end of the feed.
     *
     * @throws IOException when the feed is damaged from here on
     */
    Optional<FeedItem> item() throws IOException;

    /** What the feed says of all its items, as far as it was read. */
    FeedHead head();

    /**
     * Reads the next item; empty at the end of the feed.
     *
     * @throws IOException when the feed is damaged from here on
     */
    default Optional<Reading> next() throws IOException {
        return item().map(item -> ItemReader.read(item, head()));
    }

    /**
     * The addresses of the pieces, as they are written, in the order of the feed.
     *
     * @param most so many items are looked at
     * @throws IOException when the feed is damaged before that
     */
    default List<String> links(int most) throws IOException {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Optional<FeedItem> item = item();
            if (item.isEmpty()) {
                break;
            }
            item.get().url().ifPresent(links::add);
        }
        return links;
    }
}
