package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapRelevanceTest extends RelevanceContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
