package dev.sayso.web.view;

import java.util.List;

/**
 * What may be the same.
 *
 * @param decidable whether this server takes decisions from its pages
 */
public record SuggestionsView(
        Frame frame, List<SuggestionView> suggestions, Pager pager, boolean decidable) {
    /** Suggestions a page. */
    public static final int SIZE = 25;
}
