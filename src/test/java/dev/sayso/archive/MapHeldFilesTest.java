package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapHeldFilesTest extends HeldFilesContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
