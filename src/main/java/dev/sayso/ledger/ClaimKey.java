package dev.sayso.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which fact a statistic states: two statistics with equal keys say how much of one and the same
 * thing there is.
 *
 * @param what the subject in its plain words
 * @param measure what the value counts in: {@code count}, {@code percent}, {@code money USD}
 * @param sort role and status: {@code level}, {@code relative_change}, {@code level target}
 * @param place in lower case; empty when the text does not say
 * @param period in the Extended Date/Time Format; empty when the text does not say
 * @param value the printed value, when subject and place alone do not make it one fact; else empty
 */
public record ClaimKey(
        String what, String measure, String sort, String place, String period, String value) {
    private static final int DIGITS = 12;
    private static final int LONGEST_SLUG = 60;
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]++");
    private static final Pattern MARK = Pattern.compile("\\p{M}++");
    private static final Pattern ID = Pattern.compile("(?:[a-z0-9-]{0,200}-)?[0-9a-f]{12}");

    /** Whether statements with another value can be about the same fact. */
    public boolean isOpen() {
        return value.isEmpty();
    }

    /** Twelve hexadecimal digits, the same after every rebuild and on every machine. */
    public String hash() {
        String text = String.join("|", what, measure, sort, place, period, value);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Readable words and the hash, safe in a URL: {@code attack-pakistan-2024-0a1b2c3d4e5f}. */
    public String id() {
        String words = String.join(" ", what, place, period).toLowerCase(Locale.ROOT);
        String plain =
                MARK.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        String slug = NOT_SLUG.matcher(plain).replaceAll("-");
        String cut = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
        String trimmed = cut.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? hash() : trimmed + "-" + hash();
    }

    /** Whether {@code text} could be an id; asked before anything from outside is used as one. */
    public static boolean isId(String text) {
        return text.length() <= 250 && ID.matcher(text).matches();
    }

    /** The hash of an id, which alone counts. */
    public static String hashOf(String id) {
        return id.substring(id.length() - DIGITS);
    }
}
