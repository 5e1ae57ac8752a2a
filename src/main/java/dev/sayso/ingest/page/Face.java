package dev.sayso.ingest.page;

/**
 * How letters are set.
 *
 * @param size in points
 */
record Face(double size, boolean bold, boolean italic) {}
