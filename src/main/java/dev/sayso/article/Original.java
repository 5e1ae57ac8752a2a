package dev.sayso.article;

import java.time.Instant;

/**
 * The file an article was read from.
 *
 * @param path relative to the corpus folder, with {@code /} between names; the path as given when
 *     the file was not ingested
 * @param part counted from 1 within the file
 * @param sha256 of the whole file's bytes, 64 hexadecimal digits
 * @param mediaType as detected from the bytes: {@code text/html}
 */
public record Original(String path, int part, String sha256, String mediaType, Instant ingested) {
    public Original {
        if (part < 1) {
            throw new IllegalArgumentException("parts are counted from 1: " + part);
        }
    }

    /** The same bytes under another name. */
    public Original movedTo(String other) {
        return new Original(other, part, sha256, mediaType, ingested);
    }

    /** The id of the article that was read from here. */
    public ArticleId id() {
        return ArticleId.of(sha256, part);
    }
}
