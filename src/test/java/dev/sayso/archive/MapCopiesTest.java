package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapCopiesTest extends CopiesContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
