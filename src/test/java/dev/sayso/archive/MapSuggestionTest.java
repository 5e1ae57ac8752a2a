package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapSuggestionTest extends SuggestionContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
