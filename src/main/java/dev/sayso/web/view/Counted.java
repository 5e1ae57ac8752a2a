package dev.sayso.web.view;

import dev.sayso.archive.Results.FacetCount;
import dev.sayso.export.PlainText;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something with how often it occurs, and where that can be seen.
 *
 * @param address of what stands behind the number
 */
public record Counted(String what, long count, String address) {
    public String words() {
        return PlainText.oneLine(what);
    }

    public String number() {
        return Wording.grouped(count);
    }

    /** Counts of which each leads somewhere. */
    static List<Counted> all(List<FacetCount> counts, UnaryOperator<String> address) {
        return counts.stream()
                .map(one -> new Counted(one.value(), one.count(), address.apply(one.value())))
                .toList();
    }
}
