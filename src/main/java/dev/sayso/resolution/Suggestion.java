package dev.sayso.resolution;

/**
 * Two organizations that may be the same.
 *
 * @param evidence why, in words
 * @param strength higher is likelier; comparable with other suggestions only
 */
public record Suggestion(Established one, Established other, String evidence, int strength) {}
