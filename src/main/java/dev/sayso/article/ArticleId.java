package dev.sayso.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names an article for good: made from its file's bytes and its part number, so that it is the same
 * on every machine and after every rebuild.
 *
 * <p>Sixteen to sixty-four lower-case hexadecimal digits, safe in a URL and in a file name.
 */
public record ArticleId(String value) {
    private static final int DIGITS = 24;

    public ArticleId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    /**
     * Whether {@code text} could be an id; asked before anything from outside is trusted as one.
     */
    public static boolean isWellFormed(String text) {
        return text.length() >= 16
                && text.length() <= 64
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    /**
     * The id of one piece of a file.
     *
     * @param sha256 of the whole file's bytes, 64 hexadecimal digits
     * @param part counted from 1; a file that holds one piece has part 1
     */
    public static ArticleId of(String sha256, int part) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((sha256 + "#" + part).getBytes(StandardCharsets.US_ASCII));
            return new ArticleId(HexFormat.of().formatHex(digest).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
