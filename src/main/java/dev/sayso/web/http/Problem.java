package dev.sayso.web.http;

import java.util.OptionalInt;

/**
 * A request that is not answered as asked; becomes problem JSON or an error page. Everything in it
 * is shown.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final int position;

    private Problem(int status, String title, String detail, int position) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.position = position;
    }

    /**
     * A problem without a place in a query.
     *
     * @param status of HTTP, 400 to 599
     * @param title a few words
     * @param detail one sentence: what happened and what to do
     */
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, -1);
    }

    /** A parameter that cannot be used. */
    public static Problem badRequest(String detail) {
        return of(400, "The request cannot be read", detail);
    }

    /**
     * A query that cannot be read.
     *
     * @param position of the first character that could not be read, in UTF-16 code units
     */
    public static Problem badQuery(int position, String detail) {
        return new Problem(400, "The query cannot be read", detail, position);
    }

    public static Problem noArticle() {
        return of(
                404,
                "No such article",
                "The archive holds no article with this id; search for words of its headline.");
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public OptionalInt position() {
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }
}
