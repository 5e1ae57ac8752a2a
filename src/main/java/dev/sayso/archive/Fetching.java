package dev.sayso.archive;

import dev.sayso.archive.Intake.Hints;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Takes in what stands at addresses on the web; there is one only where that was allowed. */
public interface Fetching {
    /**
     * Fetches each page and takes it in as a file is taken in. One that was fetched before and is
     * in the corpus still is left alone, and not asked for again.
     *
     * @param addresses as they were typed
     * @param lines told of every piece, only after it is durable, and of every address that gave
     *     none: its path is the address then
     */
    void ingest(List<String> addresses, Hints hints, Consumer<IngestLine> lines) throws IOException;

    /** What is followed, in the order in which it was. */
    List<FollowedFeed> followed() throws IOException;
}
