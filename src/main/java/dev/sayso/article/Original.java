package dev.sayso.article;

import java.time.Instant;
import java.util.Optional;

/**
 * The file an article was read from.
 *
 * @param path relative to the corpus folder, with {@code /} between names; the path as given when
 *     the file was not ingested
 * @param part counted from 1 within the file
 * @param sha256 of the whole file's bytes, 64 hexadecimal digits
 * @param mediaType as detected from the bytes: {@code text/html}
 * @param partly why it was not read whole; empty when it was
 */
public record Original(
        String path,
        int part,
        String sha256,
        String mediaType,
        Instant ingested,
        Optional<Shortfall> partly) {
    public Original {
        if (part < 1) {
            throw new IllegalArgumentException("parts are counted from 1: " + part);
        }
    }

    /** A file that was read whole. */
    public Original(String path, int part, String sha256, String mediaType, Instant ingested) {
        this(path, part, sha256, mediaType, ingested, Optional.empty());
    }

    /** The same bytes under another name. */
    public Original movedTo(String other) {
        return new Original(other, part, sha256, mediaType, ingested, partly);
    }

    /** The same file, read so far. */
    public Original read(Optional<Shortfall> notWhole) {
        return new Original(path, part, sha256, mediaType, ingested, notWhole);
    }

    /** The id of the article that was read from here. */
    public ArticleId id() {
        return ArticleId.of(sha256, part);
    }
}
