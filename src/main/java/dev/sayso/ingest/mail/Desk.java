package dev.sayso.ingest.mail;

import dev.sayso.article.Kind;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.KindWords;
import dev.sayso.ingest.text.OutletWords;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The desk of an outlet that a mail goes to: {@code "The Invented Post Letters" <letters@…>}.
 *
 * @param kind what that desk takes, such as letters
 */
record Desk(Optional<String> outlet, Optional<Kind> kind) {
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?:,|\\s)+(?:editors?|desk|page|pages|team)$", Pattern.CASE_INSENSITIVE);
    private static final Desk NONE = new Desk(Optional.empty(), Optional.empty());

    /** The desk in an address line; nothing when the addressee is no outlet's. */
    static Desk of(String line) {
        int address = line.indexOf('<');
        if (address <= 0) {
            return NONE;
        }
        String name = Folding.spaces(line.substring(0, address).replace("\"", "")).strip();
        String words = OFFICE.matcher(name).replaceFirst("");
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            Optional<Kind> kind = KindWords.of(words.substring(space));
            Optional<String> outlet =
                    OutletWords.name(words.substring(0, space).replaceFirst("[,:–—-]$", ""));
            if (kind.isPresent() && outlet.isPresent()) {
                return new Desk(outlet, kind);
            }
        }
        return new Desk(OutletWords.name(name), Optional.empty());
    }
}
