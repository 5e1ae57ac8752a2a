package dev.sayso.extract.quantity;

import dev.sayso.extract.quantity.PhraseTable.Found;
import dev.sayso.extract.quantity.Units.Unit;
import dev.sayso.statistic.QuantityKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads "one in five", "nine out of ten", "93 of every 100 cases", "18 of 28 states", and "61.8 out
 * of 100".
 */
final class RatioGrammar {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> RANKING =
            Set.of("rank", "ranks", "ranked", "ranking", "placed", "position");
    private static final Set<String> SCORING =
            Set.of(
                    "score", "scores", "scored", "scoring", "index", "rating", "rated", "rates",
                    "grade", "graded", "mark", "marks", "points");
    private static final int NEAR = 8;
    private static final Set<Integer> ROUND = Set.of(10, 100, 1000, 10_000, 100_000);

    private final Lexemes lexemes;
    private final NumberGrammar numbers;

    RatioGrammar(Lexemes lexemes, NumberGrammar numbers) {
        this.lexemes = lexemes;
        this.numbers = numbers;
    }

    /** The ratio whose first number was read, or {@code null}. */
    @Nullable Draft of(Numeral some) {
        int at = some.end();
        int nouns = 0;
        while (nouns < 2 && lexemes.isWord(at) && !FunctionWords.contains(lexemes.lower(at))) {
            at++;
            nouns++;
        }
        at = lexemes.afterHyphen(at);
        boolean out = lexemes.isAny(at, "out") && lexemes.isAny(lexemes.afterHyphen(at + 1), "of");
        boolean of = out || lexemes.isAny(at, "of");
        if (!of && !lexemes.isAny(at, "in")) {
            return null;
        }
        int total = lexemes.afterHyphen(out ? lexemes.afterHyphen(at + 1) + 1 : at + 1);
        boolean every = lexemes.isAny(total, "every", "each");
        boolean owned = lexemes.isAny(total, "his", "her", "my", "our", "your");
        if (every || owned || (of && lexemes.isAny(total, "the", "its", "their"))) {
            total++;
        }
        Numeral all = numbers.at(total);
        if (all != null && of && nouns == 0) {
            Draft placed = placed(some, all, out);
            if (placed != null) {
                return placed;
            }
        }
        if (all == null || !isRatio(some, all, of, every, nouns)) {
            return null;
        }
        boolean share = !of || out || every || ROUND.contains(all.value().intValue());
        return draft(some, all, share, owned);
    }

    /** "scored 61.8 out of 100", "ranks 136 out of 180": how well, not how many. */
    private @Nullable Draft placed(Numeral some, Numeral all, boolean out) {
        QuantityKind kind = null;
        for (int i = some.first() - 1; i > some.first() - NEAR && kind == null; i--) {
            String word = lexemes.lower(i);
            if (RANKING.contains(word)) {
                kind = QuantityKind.RANK;
            } else if (SCORING.contains(word)) {
                kind = QuantityKind.SCORE;
            }
        }
        boolean below = some.value().compareTo(all.value()) <= 0 && all.is(Numeral.Form.DIGITS);
        boolean tenths =
                some.value().stripTrailingZeros().scale() > 0
                        && ROUND.contains(all.value().intValue());
        if (kind == null && out && tenths) {
            kind = QuantityKind.SCORE;
        }
        boolean scored = kind == QuantityKind.RANK || ROUND.contains(all.value().intValue());
        return kind != null && scored && below && out
                ? Draft.bare(some.first(), some)
                        .withValues(some.value(), null, all.end())
                        .withKind(kind)
                : null;
    }

    private boolean isRatio(Numeral some, Numeral all, boolean of, boolean every, int nouns) {
        boolean whole =
                some.value().stripTrailingZeros().scale() <= 0
                        && all.value().stripTrailingZeros().scale() <= 0
                        && !all.is(Numeral.Form.FRACTION);
        boolean proper =
                whole && some.value().signum() > 0 && some.value().compareTo(all.value()) < 0;
        if (!proper || some.is(Numeral.Form.FRACTION) || some.scale().isPresent()) {
            return false;
        }
        Found<Unit> unit = Units.at(lexemes, all.end());
        if (of && unit != null && unit.meaning().kind() == QuantityKind.PERCENT) {
            return false;
        }
        boolean year = lexemes.text(all.first()).length() == 4 && all.is(Numeral.Form.DIGITS);
        if (of && year && !every) {
            return false;
        }
        if (of || every) {
            return (of && nouns == 0) || every;
        }
        boolean measured = unit != null;
        boolean plain = nouns == 0 || FunctionWords.endsNounPhrase(lexemes, all.end());
        boolean small = some.value().compareTo(HUNDRED) < 0;
        return !year && !measured && plain && small && (nouns == 0 || some.value().intValue() < 10);
    }

    private Draft draft(Numeral some, Numeral all, boolean share, boolean owned) {
        BigDecimal value = some.value().multiply(HUNDRED).divide(all.value(), new MathContext(7));
        CountedNoun noun = CountedNoun.at(lexemes, all.end(), all.value());
        int after = noun == null ? all.end() : noun.end();
        Optional<String> counted = noun == null ? Optional.empty() : Optional.of(noun.phrase());
        return new Draft(
                some.first(),
                all.end(),
                after,
                some,
                value,
                null,
                share ? QuantityKind.PERCENT : QuantityKind.RATIO,
                share ? Optional.of("percent") : counted,
                share ? Optional.of("%") : Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                owned ? Optional.of("narrative count") : Optional.empty());
    }
}
