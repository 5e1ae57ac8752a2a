package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapLedgerCountTest extends LedgerCountContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
