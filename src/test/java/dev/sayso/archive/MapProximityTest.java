package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapProximityTest extends ProximityContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
