package dev.sayso.web.question;

import dev.sayso.archive.Cursor;
import dev.sayso.archive.Filter;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import dev.sayso.article.ArticleId;
import dev.sayso.query.Query;
import dev.sayso.query.QueryPrinter;
import dev.sayso.web.http.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A cursor as it stands in an address: version, a hash of the search it belongs to, and the place.
 * It tells nothing secret and is not signed; one that was made up leads to some other place of the
 * same list.
 */
public final class CursorText {
    private static final byte VERSION = 1;
    private static final int HEAD = 1 + Long.BYTES + Float.BYTES + Long.BYTES;

    private CursorText() {}

    /** The cursor behind the last hit of an answer, when there are more. */
    public static Optional<String> next(Question question, Query read, Results results) {
        return results.more() && !results.hits().isEmpty()
                ? Optional.of(
                        write(
                                Cursor.after(results.hits().getLast(), question.sort()),
                                question.search(read)))
                : Optional.empty();
    }

    /** The cursor of one search, whatever its page and size. */
    static String write(Cursor cursor, Search search) {
        byte[] id = cursor.id().value().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes =
                ByteBuffer.allocate(HEAD + id.length)
                        .put(VERSION)
                        .putLong(hash(search))
                        .putFloat(cursor.score())
                        .putLong(cursor.day())
                        .put(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * Reads it back.
     *
     * @throws Problem when it is no cursor, or that of another search
     */
    static Cursor read(String text, Search search) {
        ByteBuffer bytes = decoded(text);
        if (bytes.remaining() <= HEAD || bytes.get() != VERSION) {
            throw unreadable();
        }
        long hash = bytes.getLong();
        float score = bytes.getFloat();
        long day = bytes.getLong();
        byte[] id = new byte[bytes.remaining()];
        bytes.get(id);
        String name = new String(id, StandardCharsets.US_ASCII);
        if (!ArticleId.isWellFormed(name) || !(score >= 0)) {
            throw unreadable();
        }
        if (hash != hash(search)) {
            throw Problem.badRequest(
                    "The cursor belongs to a search with other words, filters or order; begin that"
                            + " search again without it.");
        }
        return new Cursor(score, day, new ArticleId(name));
    }

    private static ByteBuffer decoded(String text) {
        try {
            return ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static Problem unreadable() {
        return Problem.badRequest(
                "The parameter cursor is not one that an answer gave as next; begin the search"
                        + " again without it.");
    }

    private static long hash(Search search) {
        StringBuilder all = new StringBuilder(QueryPrinter.print(search.query()));
        all.append('\n').append(search.sort());
        List<Filter> filters =
                search.filters().stream().sorted(Comparator.comparing(Filter::facet)).toList();
        for (Filter filter : filters) {
            all.append('\n')
                    .append(filter.facet())
                    .append(new TreeSet<>(filter.wanted()))
                    .append(new TreeSet<>(filter.unwanted()));
        }
        try {
            byte[] text = all.toString().getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text)).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
