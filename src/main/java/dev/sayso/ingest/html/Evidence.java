package dev.sayso.ingest.html;

/**
 * Something a page says, and where it says it.
 *
 * @param rule as it stands in the record's provenance: {@code json-ld}
 */
record Evidence<T>(T value, String rule) {}
