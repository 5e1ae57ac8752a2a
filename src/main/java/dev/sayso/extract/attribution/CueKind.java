package dev.sayso.extract.attribution;

import java.util.Locale;

/** Which subjects a crediting verb takes. */
enum CueKind {
    /** Says something whoever its subject is, and can stand before it: "says the board". */
    SAYING,
    /** Says something whoever its subject is. */
    SPEECH,
    /** Credits reports, figures, people and organizations: shows, finds. */
    FINDING,
    /** Credits people and organizations only: believes, wants. */
    STANCE;

    static CueKind labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
