package dev.sayso.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A long list, asked for in parts, each only when the one before has been sent. Where time does not
 * suffice for one, the list fails there: see {@link Download#mustBeWhole}.
 */
final class Parts {
    private Parts() {}

    /** Gives the part of the list that begins after so many. */
    interface Part<T> {
        Portion<T> after(int skip) throws IOException;
    }

    /**
     * A part.
     *
     * @param partial whether time ran out before it was complete
     */
    record Portion<T>(List<T> items, boolean partial) {}

    /**
     * All of the list; ends with the first part that is not full.
     *
     * @param size of a full part
     */
    static <T> Stream<T> of(int size, Part<T> part) {
        return Stream.iterate(
                        new Read<>(0, get(part, 0)),
                        read -> !read.items().isEmpty(),
                        read ->
                                read.items().size() < size
                                        ? new Read<T>(0, List.of())
                                        : new Read<>(
                                                read.skip() + size, get(part, read.skip() + size)))
                .flatMap(read -> read.items().stream());
    }

    private record Read<T>(int skip, List<T> items) {}

    private static <T> List<T> get(Part<T> part, int skip) {
        try {
            Portion<T> portion = part.after(skip);
            Download.mustBeWhole(!portion.partial());
            return portion.items();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
