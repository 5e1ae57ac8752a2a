package dev.sayso.ingest.manuscript;

import java.util.List;

/**
 * A piece before anybody has asked which of its passages is the headline and which the body.
 *
 * @param passages in reading order
 */
public record Manuscript(List<Passage> passages, Clues clues) {
    public Manuscript {
        passages = List.copyOf(passages);
    }
}
