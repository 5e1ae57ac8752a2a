package dev.sayso.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed or sitemap whose new pieces are taken in.
 *
 * @param taken how many pieces came from it
 * @param missed how many could not be had
 * @param looked when it was looked at last and something was new or wrong
 * @param failures how often in a row it could not be read
 * @param trouble why it could not be read the last time
 */
public record FollowedFeed(
        String address,
        int taken,
        int missed,
        Optional<Instant> looked,
        int failures,
        Optional<String> trouble) {}
