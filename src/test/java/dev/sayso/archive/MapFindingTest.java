package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapFindingTest extends FindingContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
