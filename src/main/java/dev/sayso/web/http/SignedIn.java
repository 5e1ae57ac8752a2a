package dev.sayso.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who has shown the server's token in a browser. The browser keeps a number that cannot be guessed
 * in a cookie, never the token itself; the server forgets it after twelve hours and when it stops.
 */
public final class SignedIn {
    private static final String COOKIE = "sayso";
    private static final Duration LASTS = Duration.ofHours(12);

    /** The most browsers at a time; the one that came first is forgotten for another. */
    private static final int MOST = 1_000;

    private static final int BYTES = 24;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> until = new LinkedHashMap<>();

    public SignedIn(InstantSource clock) {
        this.clock = clock;
    }

    /** Remembers the browser that sent the request. */
    public void add(Context context) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        remember(number);
        context.cookie(cookie(context, number, (int) LASTS.toSeconds()));
    }

    private synchronized void remember(String number) {
        Instant now = clock.instant();
        until.values().removeIf(end -> !end.isAfter(now));
        if (until.size() >= MOST) {
            until.remove(until.keySet().iterator().next());
        }
        until.put(number, now.plus(LASTS));
    }

    /** Forgets the browser that sent the request. */
    public void remove(Context context) {
        number(context).ifPresent(this::forget);
        context.cookie(cookie(context, "", 0));
    }

    private synchronized void forget(String number) {
        until.remove(number);
    }

    /** Whether the browser that sent the request is remembered. */
    public boolean holds(Context context) {
        return number(context).filter(this::isKnown).isPresent();
    }

    private synchronized boolean isKnown(String number) {
        Instant end = until.get(number);
        return end != null && end.isAfter(clock.instant());
    }

    private static Optional<String> number(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE)).filter(text -> !text.isEmpty());
    }

    /** No script sees it and no other site can have it sent. */
    private static Cookie cookie(Context context, String number, int seconds) {
        String origin = Optional.ofNullable(context.header("Origin")).orElse("");
        boolean encrypted = origin.toLowerCase(Locale.ROOT).startsWith("https://");
        return new Cookie(COOKIE, number, "/", seconds, encrypted, true, null, SameSite.STRICT);
    }
}
