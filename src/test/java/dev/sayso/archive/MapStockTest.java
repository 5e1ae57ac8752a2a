package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapStockTest extends StockContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
