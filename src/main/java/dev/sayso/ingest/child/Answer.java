package dev.sayso.ingest.child;

import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.manuscript.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of one document in the child process. */
public sealed interface Answer {
    /**
     * It was read, whole or in part.
     *
     * @param mediaType as detected, without parameters: {@code application/pdf}
     * @param metadata the few properties that Sayso uses, by Tika's names
     * @param passages in reading order; files attached to the document are left alone
     * @param trouble why it was not read whole; empty when it was
     */
    record Parsed(
            String mediaType,
            Map<String, String> metadata,
            List<Passage> passages,
            Optional<Trouble> trouble)
            implements Answer {
        public Parsed {
            metadata = Map.copyOf(metadata);
            passages = List.copyOf(passages);
        }
    }

    /** It was not read. */
    record Failed(Trouble trouble) implements Answer {}
}
