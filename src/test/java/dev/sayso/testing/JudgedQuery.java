package dev.sayso.testing;

import java.util.List;

/**
 * A query of which it is known what should be found first.
 *
 * @param best the headlines of the pieces that answer it; any of them may stand first
 * @param why what makes them the best answer, in a few words
 */
public record JudgedQuery(String query, List<String> best, String why) {
    public JudgedQuery {
        best = List.copyOf(best);
    }
}
