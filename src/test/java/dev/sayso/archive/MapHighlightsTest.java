package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapHighlightsTest extends HighlightsContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
