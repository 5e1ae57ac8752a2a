package dev.sayso.archive;

import dev.sayso.ledger.Claim;
import dev.sayso.query.Query;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which claims are wanted.
 *
 * @param query which articles' claims
 * @param least how many of these articles must make a claim, 1 at least
 * @param skip how many of the first are left out
 * @param limit how many are wanted at most
 */
public record ClaimSearch(Query query, Show show, int least, int skip, int limit) {
    /** Which of the claims. */
    public enum Show {
        ALL,
        CONTRADICTED,
        WRONG;

        /** Whether the claim is one of them. */
        public boolean has(Claim claim) {
            return switch (this) {
                case ALL -> true;
                case CONTRADICTED -> claim.isContradicted();
                case WRONG -> claim.isWrong();
            };
        }

        /** How many articles make a claim that is worth listing: one that is wrong is enough. */
        public int least() {
            return this == ALL ? 2 : 1;
        }

        /** As it stands in an address. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of that label; all when there is none. */
        public static Show of(String label) {
            return Arrays.stream(values())
                    .filter(show -> show.label().equals(label))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    public ClaimSearch {
        if (least < 1 || skip < 0 || limit < 0) {
            throw new IllegalArgumentException(
                    "least " + least + ", skip " + skip + ", limit " + limit);
        }
    }
}
