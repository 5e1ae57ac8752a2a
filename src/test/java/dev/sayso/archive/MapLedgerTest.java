package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapLedgerTest extends LedgerContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
