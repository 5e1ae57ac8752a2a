package dev.sayso.web.view;

import dev.sayso.archive.Results.FacetCount;
import dev.sayso.export.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An institute as the articles that cite it show it.
 *
 * @param name its established heading, under which lists show it
 * @param acronym the established one, or the most frequent
 * @param variants every form of its name in these articles, most frequent first
 * @param doubts what is not certain about its name
 * @param articles how many cite it
 * @param read how many of them, the newest, were looked into for the rest
 * @param verbs the words that credit it, most frequent first
 * @param outletCount how many outlets cite it
 * @param authorCount how many authors cite it
 * @param outlets those that cite it most
 * @param authors those that cite it most
 * @param beside institutes that are cited in the same articles
 */
public record InstituteView(
        Frame frame,
        String name,
        Optional<String> acronym,
        List<Counted> variants,
        List<String> doubts,
        long articles,
        int read,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<Counted> verbs,
        List<LedgerView.Row> statistics,
        List<HitView> newest,
        int outletCount,
        int authorCount,
        List<FacetCount> outlets,
        List<FacetCount> authors,
        List<FacetCount> beside) {
    /** Something with how often it occurs. */
    public record Counted(String what, long count) {
        public String words() {
            return PlainText.oneLine(what);
        }
    }

    /** All articles that cite it. */
    public String all() {
        return Links.field("cites", name);
    }

    /** {@code recorded (3), according to (2)}. */
    public static String listed(List<Counted> counted) {
        return String.join(
                ", ",
                counted.stream()
                        .map(c -> c.words() + " (" + Wording.grouped(c.count()) + ")")
                        .toList());
    }
}
