package dev.sayso.archive;

import dev.sayso.ledger.Claim;
import java.util.List;

/**
 * Claims of matching articles.
 *
 * @param more whether there are more of them behind these
 */
public record ClaimsFound(List<Claim> claims, boolean more) {
    public ClaimsFound {
        claims = List.copyOf(claims);
    }
}
