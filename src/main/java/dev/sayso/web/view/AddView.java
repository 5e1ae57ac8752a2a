package dev.sayso.web.view;

import dev.sayso.web.adding.PastedText;
import dev.sayso.web.adding.Upload;
import java.util.Optional;

/**
 * Where articles are added.
 *
 * @param page elsewhere that somebody wants to add
 * @param typed what stands in the form for a text
 * @param writable whether the forms may write; where writes need a token, only for a browser that
 *     has shown it
 * @param read how far another run is, when one goes on
 * @param mistake what was wrong with what was sent, and what to do
 */
public record AddView(
        Frame frame,
        Page page,
        Typed typed,
        boolean writable,
        Optional<FilesReadView> read,
        Optional<String> mistake) {
    /**
     * A page that somebody wants to add.
     *
     * @param address as it was given; or empty
     * @param fetched whether this server fetches pages
     * @param server the address of this server, without a slash at its end
     */
    public record Page(String address, boolean fetched, String server) {
        /** The address, when a browser may be sent there. */
        public Optional<String> link() {
            return Links.outside(Optional.of(address).filter(a -> !a.isBlank()));
        }

        /** The address of a bookmark that leads from any page to this one, with its address. */
        public String bookmark() {
            return "javascript:location.href='"
                    + server.replaceAll("[^A-Za-z0-9.:/\\[\\]_-]", "")
                    + "/add?url='+encodeURIComponent(location.href)";
        }
    }

    /** What was typed, as it was typed. */
    public record Typed(String title, String text, String author, String outlet, String date) {
        public static Typed nothing() {
            return new Typed("", "", "", "", "");
        }
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
