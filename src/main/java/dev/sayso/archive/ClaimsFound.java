package dev.sayso.archive;

import dev.sayso.ledger.Claim;
import java.util.List;

/**
 * Claims of matching articles.
 *
 * @param more whether there are more of them behind these
 * @param partial whether time ran out before everything was looked at: then claims may be missing,
 *     and those of fewer articles may stand before those of more
 */
public record ClaimsFound(List<Claim> claims, boolean more, boolean partial) {
    public ClaimsFound {
        claims = List.copyOf(claims);
    }
}
