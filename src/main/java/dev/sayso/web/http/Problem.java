package dev.sayso.web.http;

import dev.sayso.web.text.InterfaceLanguage;
import dev.sayso.web.text.Speech;
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
    private final InterfaceLanguage language;

    private Problem(
            int status, String title, String detail, int position, InterfaceLanguage language) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.position = position;
        this.language = language;
    }

    /**
     * A problem that only programs meet.
     *
     * @param status of HTTP, 400 to 599
     * @param title a few words, in English
     * @param detail one sentence, in English: what happened and what to do
     */
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, -1, InterfaceLanguage.ENGLISH);
    }

    /**
     * A problem in the language of the request that is answered.
     *
     * @param status of HTTP, 400 to 599
     * @param title the text with a few words
     * @param detail the text with a sentence: what happened and what to do
     */
    public static Problem said(int status, String title, String detail) {
        return new Problem(status, Speech.say(title), Speech.say(detail), -1, Speech.language());
    }

    /** A parameter that cannot be used; why is said in English, as parameters are named in it. */
    public static Problem badRequest(String detail) {
        return titled(400, "problem.request", detail);
    }

    /**
     * A problem whose detail is said in English whatever the language of the request.
     *
     * @param title the text with a few words
     */
    public static Problem titled(int status, String title, String detail) {
        return new Problem(status, Speech.say(title), detail, -1, InterfaceLanguage.ENGLISH);
    }

    /**
     * A query that cannot be read.
     *
     * @param position of the first character that could not be read, in UTF-16 code units
     */
    public static Problem badQuery(int position, String detail) {
        return new Problem(
                400, Speech.say("problem.query"), detail, position, InterfaceLanguage.ENGLISH);
    }

    public static Problem noArticle() {
        return said(404, "problem.no-article", "problem.no-article.detail");
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

    /** The language of the detail. */
    public InterfaceLanguage language() {
        return language;
    }

    public OptionalInt position() {
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }
}
