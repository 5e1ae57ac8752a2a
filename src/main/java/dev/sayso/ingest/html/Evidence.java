package dev.sayso.ingest.html;

/**
 * Something a page says, and where it says it.
 *
 * @param rule as it stands in the record's provenance: {@code json-ld}
 * @param agreed whether another place, written on its own, says the same
 */
record Evidence<T>(T value, String rule, boolean agreed) {
    Evidence(T value, String rule) {
        this(value, rule, false);
    }

    Evidence<T> agreed(boolean found) {
        return new Evidence<>(value, rule, found);
    }
}
