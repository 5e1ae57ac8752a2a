package dev.sayso.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address of a page that may be asked for: {@code http} or {@code https}, at the usual port,
 * without name and password in it, and without the fragment, which is the browser's affair.
 *
 * @param uri in ASCII
 */
public record PageAddress(URI uri) {
    private static final int LONGEST = 2_000;

    /** What people copy into addresses though it may not stand there. */
    private static final Pattern ENCODED = Pattern.compile("[ \"<>\\\\^`{|}]");

    /**
     * Reads an address as it was typed or copied.
     *
     * @throws FetchRefused when it is none, or none that is asked for
     */
    public static PageAddress parse(String typed) throws FetchRefused {
        String stripped = typed.strip();
        if (stripped.length() > LONGEST) {
            throw FetchRefused.of(
                    stripped, "is longer than 2,000 characters; Sayso fetches no such address.");
        }
        try {
            return checked(new URI(tidy(stripped)), stripped);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw none(stripped);
        }
    }

    /** Where this page leads on to. */
    public PageAddress leadingTo(String location) throws FetchRefused {
        if (location.length() > LONGEST) {
            throw FetchRefused.of(
                    toString(), "leads on to an address that is too long" + FetchRefused.SAVE);
        }
        try {
            return checked(uri.resolve(new URI(encoded(location.strip()))), location);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw FetchRefused.of(toString(), "leads on to what is no address" + FetchRefused.SAVE);
        }
    }

    private static PageAddress checked(URI uri, String shown)
            throws FetchRefused, URISyntaxException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw FetchRefused.of(
                    shown, "does not begin with http:// or https://; Sayso fetches nothing else.");
        }
        if (host == null || host.isEmpty()) {
            throw none(shown);
        }
        if (uri.getRawUserInfo() != null) {
            throw FetchRefused.of(
                    shown, "holds a name or password; take out what stands before the @.");
        }
        if (uri.getPort() != -1 && uri.getPort() != 80 && uri.getPort() != 443) {
            throw FetchRefused.of(
                    shown,
                    "names the port "
                            + uri.getPort()
                            + "; Sayso asks at 80 and 443 only"
                            + FetchRefused.SAVE);
        }
        String path =
                uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
        String whole = scheme + "://" + host.toLowerCase(Locale.ROOT) + port + path + query;
        return new PageAddress(new URI(new URI(whole).toASCIIString()));
    }

    private static FetchRefused none(String shown) {
        return FetchRefused.of(
                shown, "is no address of a page; it looks like https://outlet.example/piece.");
    }

    /** With what may not stand there written as it may, and names in ASCII. */
    private static String tidy(String typed) {
        int host = typed.indexOf("://") + 3;
        if (host < 3) {
            return encoded(typed);
        }
        int end = host;
        while (end < typed.length() && "/?#".indexOf(typed.charAt(end)) < 0) {
            end++;
        }
        String name = typed.substring(host, end);
        boolean plain = name.chars().allMatch(c -> c < 0x80);
        return typed.substring(0, host)
                + (plain ? name : IDN.toASCII(name))
                + encoded(typed.substring(end));
    }

    private static String encoded(String text) {
        return ENCODED.matcher(text)
                .replaceAll(
                        odd -> String.format(Locale.ROOT, "%%%02X", (int) odd.group().charAt(0)));
    }

    /** The name of the server, in lower case; an IPv6 address in brackets. */
    public String host() {
        return String.valueOf(uri.getHost());
    }

    /** Scheme, name and port: {@code https://outlet.example}. */
    String site() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** The path and the query, as they are sent. */
    String target() {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** The last part of the path that holds something, decoded; empty where there is none. */
    String lastName() {
        String[] names = uri.getRawPath().split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            if (!names[i].isEmpty()) {
                return decoded(names[i]);
            }
        }
        return "";
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
