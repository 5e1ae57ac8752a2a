package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapWalkingTest extends WalkingContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
