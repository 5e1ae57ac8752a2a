package dev.sayso.ingest.fetch;

import dev.sayso.article.Origin;

/** What came of asking for a page. */
public sealed interface Fetched {
    /**
     * The page.
     *
     * @param fileName a name for it, of its address and its type: {@code outlet.example/tolls.html}
     * @param known by which the server knows this state of it again
     */
    record Page(Origin origin, String fileName, Validators known, Bytes bytes) implements Fetched {}

    /** The server says that it is as it was. */
    record NotModified() implements Fetched {}
}
