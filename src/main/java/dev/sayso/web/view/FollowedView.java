package dev.sayso.web.view;

import dev.sayso.archive.FollowedFeed;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The feeds and sitemaps that are followed.
 *
 * @param allowed whether this server fetches at all
 */
public record FollowedView(Frame frame, boolean allowed, List<FollowedFeed> feeds) {
    public FollowedView {
        feeds = List.copyOf(feeds);
    }

    /**
     * The day, in UTC, of the last look at which something was new or wrong: {@code 2024-03-05}.
     */
    public static Optional<String> day(FollowedFeed feed) {
        return feed.looked().map(when -> when.atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
}
