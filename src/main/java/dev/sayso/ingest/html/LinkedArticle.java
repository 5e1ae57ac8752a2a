package dev.sayso.ingest.html;

import java.util.List;
import java.util.Optional;

/**
 * What a page's JSON-LD says about the article; nothing is cleaned yet beyond entities and tags.
 *
 * @param types schema.org types: {@code OpinionNewsArticle}
 * @param authors one entry an author, as written
 * @param publishers names of the publisher and of what the article is part of, in this order
 * @param sections sections and genres
 */
record LinkedArticle(
        List<String> types,
        Optional<String> headline,
        List<String> authors,
        List<String> publishers,
        Optional<String> published,
        List<String> sections,
        Optional<String> body,
        Optional<String> description,
        Optional<String> language,
        Optional<String> url) {

    /** A page that has no JSON-LD about an article. */
    static LinkedArticle none() {
        return new LinkedArticle(
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
