package dev.sayso.ingest.database;

import java.util.List;
import java.util.Optional;

/**
 * The way in which one database sets its pieces one below the other. Lines come without space at
 * either end; a blank line is the empty string.
 */
interface Layout {
    /** As it stands in the provenance of what is read: {@code nexis}. */
    String rule();

    /** Whether lines from the beginning of a file can only be those of such an export. */
    boolean isIn(List<String> lines);

    /** Whether a piece begins with this line. */
    boolean begins(String line);

    /** Whether a piece ends with this line. */
    boolean ends(String line);

    /** Whether every piece ends with a line that says so. */
    boolean marksEnds();

    /** What the lines between two edges give; empty when they are no piece but a cover page. */
    Optional<Piece> read(List<String> lines);
}
