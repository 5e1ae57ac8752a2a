package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapContributorsTest extends ContributorsContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
