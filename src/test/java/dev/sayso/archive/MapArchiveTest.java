package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapArchiveTest extends ArchiveContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
