package dev.sayso.extract.statistic;

import java.util.Set;

/**
 * Superlatives, after which "since 1996" or "in 22 years" tells how rare a thing is, not when it
 * holds.
 */
final class Superlatives {
    private static final int FARTHEST = 6;
    private static final Set<String> OTHERS =
            Set.of("most", "least", "worst", "best", "record", "first", "only", "fewest");

    private Superlatives() {}

    /** Whether one stands a few words before. */
    static boolean isBefore(Words words, int at) {
        for (int i = at - 1; i >= at - FARTHEST; i--) {
            String lower = words.lower(i);
            boolean form =
                    lower.length() > 5
                            && lower.endsWith("est")
                            && !lower.endsWith("interest")
                            && !lower.endsWith("arrest");
            if (form || OTHERS.contains(lower)) {
                return true;
            }
            if (words.isAny(i, ";", ".")) {
                return false;
            }
        }
        return false;
    }
}
