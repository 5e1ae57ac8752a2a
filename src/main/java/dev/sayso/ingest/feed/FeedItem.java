package dev.sayso.ingest.feed;

import java.util.List;
import java.util.Optional;

/**
 * One item as its feed gives it.
 *
 * @param authors as written: names, or addresses with names
 * @param date as written
 * @param categories as written
 * @param content the whole piece: HTML, or plain text without tags; empty when there is none
 * @param summary what stands for the piece in lists; HTML too
 */
record FeedItem(
        Optional<String> title,
        Optional<String> url,
        List<String> authors,
        Optional<String> date,
        List<String> categories,
        Optional<String> language,
        String content,
        String summary) {
    FeedItem {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }
}
