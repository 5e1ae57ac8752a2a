package dev.sayso.archive;

import dev.sayso.ledger.Claim;
import java.io.IOException;

/** Walks through claims without holding them all. */
public final class AllClaims {
    private static final int AT_ONCE = 500;

    /** What is done with each claim. */
    public interface Each {
        void claim(Claim claim) throws IOException;
    }

    private AllClaims() {}

    /**
     * Hands on the claims that are searched for, in their order.
     *
     * @return how many there were
     */
    public static int of(Archive archive, ClaimSearch search, Each each) throws IOException {
        int passed = 0;
        boolean more = search.limit() > 0;
        while (more) {
            int wanted = Math.min(AT_ONCE, search.limit() - passed);
            ClaimsFound found =
                    archive.claims(
                            new ClaimSearch(
                                    search.query(),
                                    search.show(),
                                    search.least(),
                                    search.skip() + passed,
                                    wanted));
            for (Claim claim : found.claims()) {
                each.claim(claim);
            }
            passed += found.claims().size();
            more = found.more() && passed < search.limit();
        }
        return passed;
    }
}
