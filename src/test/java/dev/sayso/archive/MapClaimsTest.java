package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapClaimsTest extends ClaimsContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
