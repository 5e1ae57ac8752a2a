package dev.sayso.statistic;

/**
 * When a statistic holds.
 *
 * @param edtf in the Extended Date/Time Format: {@code 2024}, {@code 2024-01/2024-03}, {@code
 *     2021-08/..}
 * @param words the words it was read from
 */
public record Period(String edtf, String words) {}
