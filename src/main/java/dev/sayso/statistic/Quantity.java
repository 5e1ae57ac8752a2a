package dev.sayso.statistic;

import dev.sayso.article.Span;
import java.util.Optional;

/**
 * An amount at its place in the text: the layer below statistics.
 *
 * @param text the words of the span
 * @param notStatistic why it is not a statistic ("date", "age", "narrative count"); empty when it
 *     is one
 */
public record Quantity(
        Span span, String text, Amount amount, Direction direction, Optional<String> notStatistic) {
    /** Whether the text states it as a fact about the world. */
    public boolean isStatistic() {
        return notStatistic.isEmpty();
    }
}
