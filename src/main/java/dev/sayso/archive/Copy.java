package dev.sayso.archive;

/**
 * Another article with the text of one, whole or trimmed.
 *
 * @param sameText whether both have the same words in the same order
 */
public record Copy(Summary article, boolean sameText) {}
