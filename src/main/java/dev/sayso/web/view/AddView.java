package dev.sayso.web.view;

import dev.sayso.web.adding.PastedText;
import dev.sayso.web.adding.Upload;
import java.util.Optional;

/**
 * Where articles are added.
 *
 * @param address of a page elsewhere that somebody wants to add; or empty
 * @param typed what stands in the form for a text
 * @param writable whether the forms may write; where writes need a token, only for a browser that
 *     has shown it
 * @param read how far another run is, when one goes on
 * @param mistake what was wrong with what was sent, and what to do
 */
public record AddView(
        Frame frame,
        String address,
        Typed typed,
        boolean writable,
        Optional<FilesReadView> read,
        Optional<String> mistake) {
    /** What was typed, as it was typed. */
    public record Typed(String title, String text, String author, String outlet, String date) {
        public static Typed nothing() {
            return new Typed("", "", "", "", "");
        }
    }

    /** The address, when a browser may be sent there. */
    public Optional<String> link() {
        return Links.outside(Optional.of(address).filter(a -> !a.isBlank()));
    }

    /** Largest request, in mebibytes. */
    public int mostMegabytes() {
        return Upload.MOST_MEGABYTES;
    }

    /** Longest text, in UTF-16 code units. */
    public int longestText() {
        return PastedText.LONGEST;
    }
}
