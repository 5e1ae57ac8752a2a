package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapDeadEndTest extends DeadEndContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
