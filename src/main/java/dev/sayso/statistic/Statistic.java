package dev.sayso.statistic;

import dev.sayso.article.Span;
import dev.sayso.attribution.Credit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A quantity that the text states as a fact about the world, with all that the text says about it.
 *
 * @param id unique and stable within its article: {@code s1}, {@code s2}, … in the order of the
 *     page
 * @param span where it stands: in the body, or in the text of {@code block}
 * @param block index among the article's blocks, when it stands in one that is set apart
 * @param subject what is counted, in the text's words
 * @param comparison the baseline, when the text gives it
 * @param source on whose say-so; empty when the text credits nobody
 * @param duplicateOf the id of the same figure in the body, when this one repeats it in a pull
 *     quote or a standfirst
 */
public record Statistic(
        String id,
        Span span,
        String text,
        String sentence,
        OptionalInt block,
        Amount amount,
        Role role,
        Status status,
        Direction direction,
        Optional<String> subject,
        Optional<String> place,
        Optional<Period> period,
        Optional<Baseline> comparison,
        Optional<Credit> source,
        Optional<String> duplicateOf,
        List<Check> checks) {
    public Statistic {
        checks = List.copyOf(checks);
    }

    /**
     * The worst verdict among its checks, wrong before truncated before agrees; empty when nothing
     * was checked.
     */
    public Optional<Verdict> verdict() {
        return List.of(Verdict.WRONG, Verdict.TRUNCATED, Verdict.AGREES, Verdict.NOT_CHECKABLE)
                .stream()
                .filter(v -> checks.stream().anyMatch(c -> c.verdict() == v))
                .findFirst();
    }

    /** The same figure on somebody else's say-so. */
    public Statistic withSource(Optional<Credit> credit) {
        return new Statistic(
                id,
                span,
                text,
                sentence,
                block,
                amount,
                role,
                status,
                direction,
                subject,
                place,
                period,
                comparison,
                credit,
                duplicateOf,
                checks);
    }
}
