package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapSpellingTest extends SpellingContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
