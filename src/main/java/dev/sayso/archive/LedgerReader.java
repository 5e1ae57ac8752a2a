package dev.sayso.archive;

import java.io.IOException;

/** Takes the rows of the ledger one by one, so that they need not be held together. */
public interface LedgerReader {
    /** Takes a row; returns whether it wants another. */
    boolean take(LedgerRow row) throws IOException;
}
