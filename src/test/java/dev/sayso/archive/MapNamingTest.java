package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapNamingTest extends NamingContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
