package dev.sayso.home;

import dev.sayso.archive.Fetching;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.home.FollowedSource.Look;
import dev.sayso.ingest.SourceListing;
import dev.sayso.ingest.SourceListing.Entry;
import dev.sayso.ingest.fetch.FetchRefused;
import dev.sayso.ingest.fetch.Fetched;
import dev.sayso.ingest.fetch.Fetcher;
import dev.sayso.ingest.fetch.PageAddress;
import dev.sayso.ingest.fetch.Validators;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Looks at the sources that are followed, and takes in what is new in them. */
public final class Following {
    /** From one source at one look; the rest at the next ones. */
    static final int MOST_PIECES = 50;

    /** A sitemap of sitemaps leads to so many of them, the latest changed. */
    private static final int MOST_SITEMAPS = 5;

    private final FollowedFile file;
    private final Fetcher fetcher;
    private final Fetching pages;
    private final InstantSource clock;
    private final Duration usual;

    /** When each was looked at, by this process. */
    private final Map<String, Instant> looked = new HashMap<>();

    /**
     * @param pages takes in what is new
     * @param usual time between two looks at a source
     */
    public Following(
            Home home, Fetcher fetcher, Fetching pages, InstantSource clock, Duration usual) {
        this.file = new FollowedFile(home.corpus());
        this.fetcher = fetcher;
        this.pages = pages;
        this.clock = clock;
        this.usual = usual;
    }

    /** Looks at the sources whose time has come. */
    public void lookAtDue(Consumer<IngestLine> lines) throws IOException {
        for (FollowedSource source : file.sources()) {
            if (isDue(source)) {
                look(source, lines);
            }
        }
    }

    private boolean isDue(FollowedSource source) {
        Instant now = clock.instant();
        Optional<Instant> last =
                Optional.ofNullable(looked.get(source.address())).or(source::looked);
        // a clock that was put back does not make a source wait for it
        return last.filter(when -> !when.isAfter(now))
                .map(when -> !when.plus(source.pause(usual)).isAfter(now))
                .orElse(true);
    }

    /**
     * Looks at one source now.
     *
     * @param lines told of every piece that is new, and of the source when it could not be read:
     *     its path is the address then
     */
    public void look(FollowedSource source, Consumer<IngestLine> lines) throws IOException {
        looked.put(source.address(), clock.instant());
        Optional<Look> look;
        try {
            look = look(source, PageAddress.parse(source.address()), lines);
        } catch (FetchRefused | UnreadableSource e) {
            String sentence = String.valueOf(e.getMessage());
            lines.accept(refused(source.address(), sentence));
            look =
                    Optional.of(
                            new Look(source.known(), List.of(), List.of(), Optional.of(sentence)));
        }
        if (look.isPresent()) {
            file.looked(source.address(), look.get(), clock.instant());
        }
    }

    /** Nothing when nothing is new, and nothing was wrong. */
    private Optional<Look> look(
            FollowedSource source, PageAddress address, Consumer<IngestLine> lines)
            throws IOException {
        Validators known = source.hasMissing() ? Validators.none() : source.known();
        return switch (fetcher.fetch(address, known)) {
            case Fetched.NotModified same -> source.trouble().map(trouble -> quiet(source.known()));
            case Fetched.Page page -> {
                List<String> wanted = wanted(source, listing(page, address));
                Look look = take(wanted, page.known(), lines);
                boolean news = !wanted.isEmpty() || source.trouble().isPresent();
                yield news || !look.known().equals(source.known())
                        ? Optional.of(look)
                        : Optional.empty();
            }
        };
    }

    private static Look quiet(Validators known) {
        return new Look(known, List.of(), List.of(), Optional.empty());
    }

    /** A source could not be made out; the message says why. */
    private static final class UnreadableSource extends IOException {
        private static final long serialVersionUID = 1L;

        UnreadableSource(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private static SourceListing read(Fetched.Page page, PageAddress address)
            throws UnreadableSource {
        try {
            return SourceListing.read(page.bytes().array(), address);
        } catch (IOException e) {
            throw new UnreadableSource(e);
        }
    }

    /** With the entries of the sitemaps that it consists of. */
    private SourceListing listing(Fetched.Page page, PageAddress address) throws IOException {
        SourceListing first = read(page, address);
        List<Entry> entries = new ArrayList<>(first.entries());
        for (PageAddress further : first.further().stream().limit(MOST_SITEMAPS).toList()) {
            if (fetcher.fetch(further, Validators.none()) instanceof Fetched.Page one) {
                entries.addAll(read(one, further).entries());
            }
        }
        return new SourceListing(first.isSitemap(), entries, List.of());
    }

    private static List<String> wanted(FollowedSource source, SourceListing listing) {
        return listing.entries().stream()
                .filter(entry -> source.wants(entry, listing.isSitemap()))
                .map(entry -> entry.address().toString())
                .distinct()
                .limit(MOST_PIECES)
                .toList();
    }

    private Look take(List<String> wanted, Validators known, Consumer<IngestLine> lines)
            throws IOException {
        Set<String> taken = new LinkedHashSet<>();
        for (String address : wanted) {
            pages.ingest(
                    List.of(address),
                    Hints.none(),
                    line -> {
                        if (line.outcome() != Outcome.REFUSED) {
                            taken.add(address);
                        }
                        lines.accept(line);
                    });
        }
        List<String> missed = wanted.stream().filter(one -> !taken.contains(one)).toList();
        boolean whole = missed.isEmpty() && wanted.size() < MOST_PIECES;
        return new Look(
                whole ? known : Validators.none(), List.copyOf(taken), missed, Optional.empty());
    }

    private static IngestLine refused(String address, String sentence) {
        return new IngestLine(
                Optional.empty(),
                address,
                1,
                Outcome.REFUSED,
                Optional.empty(),
                Optional.of(sentence));
    }
}
