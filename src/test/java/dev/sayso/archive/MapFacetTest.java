package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapFacetTest extends FacetContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
