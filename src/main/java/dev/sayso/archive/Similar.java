package dev.sayso.archive;

/**
 * An article that writes of the same things as another.
 *
 * @param score how much they have in common; comparable within one answer only
 */
public record Similar(Summary article, float score) {}
