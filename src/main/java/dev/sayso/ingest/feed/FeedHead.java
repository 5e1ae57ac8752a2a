package dev.sayso.ingest.feed;

import java.util.List;
import java.util.Optional;

/**
 * What a feed says of itself, above its items.
 *
 * @param title as written
 * @param authors of all items that name none of their own
 */
record FeedHead(Optional<String> title, Optional<String> language, List<String> authors) {
    FeedHead {
        authors = List.copyOf(authors);
    }
}
