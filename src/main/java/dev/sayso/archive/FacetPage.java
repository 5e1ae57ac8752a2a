package dev.sayso.archive;

/**
 * The answer to a {@link FacetRequest}.
 *
 * @param values {@code distinct} counts those that hold the letters asked for
 * @param partial whether time ran out before everything was counted
 */
public record FacetPage(FacetValues values, boolean partial) {}
