package dev.sayso.archive;

import dev.sayso.ledger.Claim;
import java.io.IOException;

/** Takes claims one by one, so that they need not be held together. */
public interface ClaimReader {
    /** Takes a claim; returns whether it wants another. */
    boolean take(Claim claim) throws IOException;
}
