package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapPlainQueriesTest extends PlainQueriesContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
