package dev.sayso.web.view;

import dev.sayso.archive.Search;
import dev.sayso.web.text.Speech;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The way through a list of several pages.
 *
 * @param words {@code 21–40 of 1,234}
 */
public record Pager(String words, Optional<String> previous, Optional<String> next) {
    /** For a list of which {@code page} is shown, {@code size} a page. */
    public static Pager of(int page, int size, long total, IntFunction<String> address) {
        return of(page, size, total, address, Search.DEEPEST);
    }

    /** The same where pages go down to another depth. */
    static Pager of(int page, int size, long total, IntFunction<String> address, long deepest) {
        long first = (long) (page - 1) * size + 1;
        long last = Math.min(total, (long) page * size);
        boolean reachable = (long) (page + 1) * size <= deepest;
        return new Pager(
                first > last
                        ? Speech.say("pager.past", Wording.grouped(page))
                        : Speech.say(
                                "pager.shown",
                                Wording.grouped(first),
                                Wording.grouped(last),
                                Wording.grouped(total)),
                page > 1 ? Optional.of(address.apply(page - 1)) : Optional.empty(),
                last < total && reachable && first <= last
                        ? Optional.of(address.apply(page + 1))
                        : Optional.empty());
    }

    /** Behind the last page that has a number. */
    static Pager goingOn(long total, Optional<String> further) {
        return new Pager(
                Speech.say("pager.further", Wording.grouped(total)), Optional.empty(), further);
    }

    /** The same, with a way further where the pages with numbers end. */
    Pager orGoingOn(Optional<String> further) {
        return new Pager(words, previous, next.or(() -> further));
    }

    /** Whether there is more than one page. */
    public boolean isUseful() {
        return previous.isPresent() || next.isPresent();
    }
}
