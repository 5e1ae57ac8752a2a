package dev.sayso.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/**
 * Addresses that are read. Whoever asks for the head of an answer alone (RFC 9110, 9.3.2) gets that
 * of the real answer, a 404 too: Javalin by itself says 200 to all of them. The server leaves the
 * body away.
 */
public final class Reads {
    private Reads() {}

    /** Answers {@code GET} and {@code HEAD}. */
    public static void at(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
