package dev.sayso.web.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who is let in: only requests that name this server, and writes only from its own pages
 * and from programs. Where there is a token, programs send it with each write, and browsers show it
 * once by the form of the sign-in page.
 */
public final class Guard {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Its form is how a browser shows the token. */
    public static final String SIGN_IN = "/sign-in";

    /** Work of commands on this machine, which show a secret of their own. */
    private static final String HANDOVER = "/api/v1/handover/";

    private final Set<String> publicHosts;
    private final Optional<String> token;
    private final SignedIn signedIn;

    /**
     * @param publicHosts names, beside those of this machine, that the server goes by
     * @param token asked of every write, where there is one
     */
    public Guard(Set<String> publicHosts, Optional<String> token, SignedIn signedIn) {
        this.publicHosts = Set.copyOf(publicHosts);
        this.token = token;
        this.signedIn = signedIn;
    }

    /** Whether the forms of pages may write for the browser that sent the request. */
    public boolean takesForms(Context context) {
        return token.isEmpty() || signedIn.holds(context);
    }

    /** Whether it is the token that was given; never where there is none. */
    public boolean isToken(String given) {
        return token.isPresent() && sameSecret(token.get(), given);
    }

    /** Before every request. */
    public void check(Context context) {
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        String name = nameOf(host);
        if (!LOOPBACK.contains(name) && !publicHosts.contains(name)) {
            throw Problem.said(421, "problem.host", "problem.host.detail");
        }
        if (context.header("Content-Encoding") != null) {
            throw Problem.said(415, "problem.encoded", "problem.encoded.detail");
        }
        if (!reads(context)) {
            checkWrite(context, host);
        }
    }

    /** Whether a request only reads. */
    static boolean reads(Context context) {
        return READING.contains(context.req().getMethod());
    }

    private static String nameOf(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        int colon = lower.lastIndexOf(':');
        return colon > lower.lastIndexOf(']') ? lower.substring(0, colon) : lower;
    }

    private void checkWrite(Context context, String host) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean ownOrigin =
                origin == null
                        || origin.equalsIgnoreCase("http://" + host)
                        || origin.equalsIgnoreCase("https://" + host);
        boolean ownSite = site == null || site.equals("same-origin") || site.equals("none");
        if (!ownOrigin || !ownSite) {
            throw Problem.said(403, "problem.site", "problem.site.detail");
        }
        boolean elsewhere = context.path().equals(SIGN_IN) || context.path().startsWith(HANDOVER);
        if (!elsewhere && !takesForms(context) && !bears(context)) {
            context.header("WWW-Authenticate", "Bearer");
            throw Problem.said(401, "problem.token", "problem.token.detail");
        }
    }

    private boolean bears(Context context) {
        String header = Optional.ofNullable(context.header("Authorization")).orElse("");
        return header.regionMatches(true, 0, "Bearer ", 0, 7)
                && isToken(header.substring(7).strip());
    }

    /** Compares in a time that does not tell where the two begin to differ. */
    public static boolean sameSecret(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
