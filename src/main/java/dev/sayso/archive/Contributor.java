package dev.sayso.archive;

import dev.sayso.organization.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An outlet or an author, by the name that articles give.
 *
 * @param name as it stands in the facet of its role
 * @param articles how many it has
 * @param first the day of its first dated article
 * @param last the day of its last dated article
 */
public record Contributor(
        String name, long articles, Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final int DIGITS = 8;

    /** What an outlet or an author is to an article. */
    public enum Role {
        OUTLET(Facet.OUTLET),
        AUTHOR(Facet.AUTHOR);

        private final Facet facet;

        Role(Facet facet) {
            this.facet = facet;
        }

        /** The property of articles that names it. */
        public Facet facet() {
            return facet;
        }
    }

    /** The name as it stands in addresses: see {@link #slug(String)}. */
    public String slug() {
        return slug(name);
    }

    /**
     * A name as it stands in addresses, as those of organizations do: {@code Harbour Courier} is
     * {@code harbour-courier}. Depends on the name alone; several names may have one.
     */
    public static String slug(String name) {
        return OrganizationId.ofName(name).value();
    }

    /**
     * A slug that no other name has: {@code harbour-courier-3f2a9c01}, the last part from the
     * SHA-256 of the name.
     */
    public static String ownSlug(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return slug(name) + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The plain slug of which this may be an own slug; nothing when it cannot be one.
     *
     * @param address the part of an address that names somebody
     */
    public static Optional<String> plainSlug(String address) {
        int end = address.length() - DIGITS - 1;
        return end > 0 && address.substring(end).matches("-[0-9a-f]{" + DIGITS + "}")
                ? Optional.of(address.substring(0, end))
                : Optional.empty();
    }
}
