package dev.sayso.web.view;

import dev.sayso.web.question.PastSearches.PastSearch;
import java.util.List;

/**
 * What is remembered of earlier searches.
 *
 * @param searches the latest first
 */
public record SearchesView(Frame frame, List<PastSearch> searches) {
    public SearchesView {
        searches = List.copyOf(searches);
    }
}
