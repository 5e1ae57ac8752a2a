package dev.sayso.home;

import dev.sayso.archive.FollowedFeed;
import dev.sayso.ingest.SourceListing.Entry;
import dev.sayso.ingest.fetch.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A feed or sitemap that is followed, and what came of it so far.
 *
 * @param since when it was followed first
 * @param looked when it was looked at last and something was new or wrong
 * @param known by which its server knows its state again; none while pieces are missing
 * @param failures how often in a row it could not be read
 * @param trouble why it could not be read the last time
 * @param taken the addresses of its pieces that were taken in
 * @param missed how often each of the others could not be
 */
public record FollowedSource(
        String address,
        Instant since,
        Optional<Instant> looked,
        Validators known,
        int failures,
        Optional<String> trouble,
        Set<String> taken,
        Map<String, Integer> missed) {
    /** A piece is asked for so often, and then given up. */
    static final int MOST_TRIES = 3;

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    /** Of a sitemap, what was changed so long before it was followed is new too. */
    private static final Duration BEFORE = Duration.ofDays(7);

    public FollowedSource {
        taken = Set.copyOf(taken);
        missed = Map.copyOf(missed);
    }

    static FollowedSource begun(String address, Instant since) {
        return new FollowedSource(
                address,
                since,
                Optional.empty(),
                Validators.none(),
                0,
                Optional.empty(),
                Set.of(),
                Map.of());
    }

    /**
     * What came of one look.
     *
     * @param trouble why it could not be read, when it could not
     */
    record Look(
            Validators known, List<String> taken, List<String> missed, Optional<String> trouble) {
        Look {
            taken = List.copyOf(taken);
            missed = List.copyOf(missed);
        }
    }

    /** As others are told of it. */
    FollowedFeed told() {
        return new FollowedFeed(address, taken.size(), missed.size(), looked, failures, trouble);
    }

    /** The source after a look. */
    FollowedSource after(Look look, Instant when) {
        Set<String> allTaken = new HashSet<>(taken);
        allTaken.addAll(look.taken());
        Map<String, Integer> allMissed = new HashMap<>(missed);
        look.missed().forEach(address -> allMissed.merge(address, 1, Integer::sum));
        look.taken().forEach(allMissed::remove);
        return new FollowedSource(
                address,
                since,
                Optional.of(when),
                look.trouble().isPresent() ? known : look.known(),
                look.trouble().isPresent() ? failures + 1 : 0,
                look.trouble(),
                allTaken,
                allMissed);
    }

    /**
     * Whether a piece is still to be asked for: any that a feed names; of a sitemap, which names
     * all that there ever was, those that it says are new.
     */
    boolean wants(Entry entry, boolean ofSitemap) {
        String piece = entry.address().toString();
        boolean isNew =
                !ofSitemap
                        || entry.changed()
                                .filter(when -> when.isAfter(since.minus(BEFORE)))
                                .isPresent();
        return isNew && !taken.contains(piece) && missed.getOrDefault(piece, 0) < MOST_TRIES;
    }

    /** Whether pieces are left to be asked for again, although the source is as it was. */
    boolean hasMissing() {
        return missed.values().stream().anyMatch(tries -> tries < MOST_TRIES);
    }

    /**
     * How long it is left alone after a look: longer each time it could not be read, a day at most.
     */
    Duration pause(Duration usual) {
        Duration wait = usual.multipliedBy(1L << Math.min(failures, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 && failures > 0 ? LONGEST_WAIT : wait;
    }
}
