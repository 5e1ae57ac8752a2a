package dev.sayso.archive;

import dev.sayso.testing.MapArchive;

final class MapInstitutesTest extends InstitutesContract {
    @Override
    protected Archive open() {
        return new MapArchive();
    }
}
