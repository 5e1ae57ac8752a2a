package dev.sayso.ingest.document;

import dev.sayso.ingest.manuscript.Passage;
import java.util.List;

/** Puts the text of pages together. */
final class PageLayout {
    private PageLayout() {}

    static List<Passage> flowing(List<Passage> pages) {
        return pages;
    }
}
