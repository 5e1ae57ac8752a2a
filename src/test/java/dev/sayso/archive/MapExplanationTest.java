package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapExplanationTest extends ExplanationContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
