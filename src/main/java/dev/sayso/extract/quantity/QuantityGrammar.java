package dev.sayso.extract.quantity;

import dev.sayso.extract.quantity.Currencies.Money;
import dev.sayso.extract.quantity.PhraseTable.Found;
import dev.sayso.statistic.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads one amount: sign, currency, number, range, unit or counted noun, and denominator. */
final class QuantityGrammar {
    private final Lexemes lexemes;
    private final NumberGrammar numbers;
    private final RatioGrammar ratios;
    private final UnitGrammar units;
    private final Denominator denominators;

    QuantityGrammar(Lexemes lexemes, MoneyContext context) {
        this.lexemes = lexemes;
        this.numbers = new NumberGrammar(lexemes);
        this.ratios = new RatioGrammar(lexemes, numbers);
        this.units = new UnitGrammar(lexemes, numbers, context);
        this.denominators = new Denominator(lexemes);
    }

    /** The amount that begins at {@code at}, or {@code null}. */
    @Nullable Draft at(int at) {
        Draft multiple = Multiples.at(lexemes, at);
        if (multiple != null) {
            return multiple;
        }
        Opening opening = opening(at);
        Numeral number = number(opening);
        if (number == null) {
            return null;
        }
        if (opening.money() == null) {
            Draft ratio = ratios.of(number);
            if (ratio != null) {
                return ratio;
            }
        }
        Draft draft = withSign(Draft.bare(at, number), opening);
        Draft ranged = range(draft, opening);
        Draft read = units.read(ranged, opening.money());
        return denominators.read(ranged.high() == null ? measuredRange(read) : read);
    }

    /**
     * What may stand before the digits.
     *
     * @param number index where the number begins
     */
    private record Opening(@Nullable List<Money> money, boolean negative, int number) {}

    private Opening opening(int at) {
        int next = at;
        boolean negative = false;
        if (isSign(next)) {
            negative = !lexemes.text(next).equals("+");
            next++;
            next += lexemes.isDash(next) && lexemes.isAny(next - 1, "minus") ? 1 : 0;
        }
        Found<List<Money>> sign = Currencies.signAt(lexemes, next);
        if (sign == null) {
            return new Opening(null, negative, next);
        }
        next += sign.length();
        if (lexemes.isDash(next) && lexemes.isGlued(next) && lexemes.isNumber(next + 1)) {
            next++;
            negative = true;
        }
        return new Opening(sign.meaning(), negative, next);
    }

    private boolean isSign(int at) {
        if (lexemes.isAny(at, "minus") && !lexemes.isAny(at - 1, "or")) {
            return true;
        }
        boolean mark =
                lexemes.text(at).equals("-")
                        || lexemes.text(at).equals("−")
                        || lexemes.text(at).equals("+");
        return mark
                && lexemes.get(at).spaceBefore()
                && lexemes.isGlued(at + 1)
                && (lexemes.isNumber(at + 1) || Currencies.signAt(lexemes, at + 1) != null);
    }

    private @Nullable Numeral number(Opening opening) {
        if (opening.money() != null && !lexemes.isNumber(opening.number())) {
            return null;
        }
        Numeral number = numbers.at(opening.number());
        if (number == null && lexemes.isWord(opening.number())) {
            return new FractionGrammar(lexemes).vague(opening.number());
        }
        return number == null ? null : afterOdd(units.shortScale(number, opening.money() != null));
    }

    /** "30-odd". */
    private Numeral afterOdd(Numeral number) {
        return lexemes.isDash(number.end()) && lexemes.isAny(number.end() + 1, "odd")
                ? number.withValue(number.end() + 2, number.value(), number.scale())
                : number;
    }

    private Draft withSign(Draft draft, Opening opening) {
        return opening.negative()
                ? draft.withValues(draft.value().negate(), draft.high(), draft.end())
                : draft;
    }

    /** "5-7 per cent", "between 3 and 4.5 degrees", "$10 to $15 billion", "three or four years". */
    private Draft range(Draft low, Opening opening) {
        int joint = low.end();
        joint += isHyphenatedTo(joint) ? 1 : 0;
        boolean between = isBetween(low.first() - 1);
        Draft lowWithUnit = between ? units.read(low, opening.money()) : low;
        if (between && lexemes.isAny(lowWithUnit.after(), "and")) {
            joint = lowWithUnit.after();
        } else if (!joinsRange(joint, low)) {
            return low;
        }
        int next = joint + 1;
        next += lexemes.isAny(joint, "to") && lexemes.isDash(next) ? 1 : 0;
        Opening second = opening(next);
        Numeral number = second.negative() ? null : number(second);
        if (number == null
                || (number.is(Numeral.Form.FRACTION) && !low.numeral().is(Numeral.Form.FRACTION))) {
            return low;
        }
        if (isScore(low, joint, number)) {
            return low.withValues(low.value(), number.value(), number.end())
                    .withKind(QuantityKind.SCORE)
                    .because("score");
        }
        return high(low, number, lexemes.isAny(joint, "to") && isChange(low.first() - 1, opening));
    }

    /** "2-0", "a 5-1 lead". */
    private boolean isScore(Draft low, int joint, Numeral number) {
        return lexemes.isDash(joint)
                && low.isBare()
                && lexemes.text(low.first()).length() < 4
                && number.value().compareTo(low.value()) <= 0
                && number.is(Numeral.Form.DIGITS)
                && Units.at(lexemes, number.end()) == null;
    }

    private Draft high(Draft low, Numeral number, boolean change) {
        BigDecimal lower = low.value();
        OptionalInt scale = low.scale();
        if (scale.isEmpty() && number.scale().isPresent()) {
            BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(number.scale().getAsInt());
            if (lower.multiply(factor).compareTo(number.value()) < 0) {
                lower = lower.multiply(factor);
                scale = number.scale();
            }
        }
        boolean rising = lower.compareTo(number.value()) < 0;
        return change || !rising
                ? low
                : low.withValues(lower, number.value(), number.end()).withScale(scale);
    }

    /** "ranging from 3 per cent to 4.5 per cent", "six per cent to 11 per cent". */
    private Draft measuredRange(Draft low) {
        boolean to =
                lexemes.isAny(low.after(), "to")
                        && low.end() > low.numeral().end()
                        && low.kind() != QuantityKind.MONEY;
        int before = low.first() - 1;
        boolean from = lexemes.isAny(before, "from") && !isRanging(before - 1);
        boolean changes =
                Changes.verb(lexemes.lower(before)) != null
                        || lexemes.isAny(before, "by", "up", "down", "of");
        Opening second =
                to && !from && !changes ? opening(low.after() + 1) : new Opening(null, true, 0);
        Numeral number = second.negative() ? null : number(second);
        if (number == null || number.value().compareTo(low.value()) <= 0) {
            return low;
        }
        Draft high = units.read(Draft.bare(second.number(), number), null);
        return high.unit().equals(low.unit())
                ? low.withValues(low.value(), number.value(), high.end())
                : low;
    }

    private boolean isBetween(int at) {
        return lexemes.isAny(at, "between")
                || (lexemes.isAny(at - 1, "between")
                        && lexemes.isAny(at, "about", "some", "around"));
    }

    /** "0-to-60", "two-to-three". */
    private boolean isHyphenatedTo(int at) {
        return lexemes.isDash(at)
                && lexemes.isAny(at + 1, "to")
                && lexemes.isGlued(at + 1)
                && lexemes.isDash(at + 2);
    }

    private boolean joinsRange(int at, Draft low) {
        boolean dash =
                lexemes.isDash(at)
                        && lexemes.isGlued(at) == lexemes.isGlued(at + 1)
                        && (lexemes.isNumber(at + 1) || Currencies.signAt(lexemes, at + 1) != null);
        boolean to =
                lexemes.isAny(at, "to")
                        && !(lexemes.isAny(low.first() - 1, "from") && !isRanging(low.first() - 2));
        return dash || to || (lexemes.isAny(at, "or") && !lexemes.isAny(at + 1, "one"));
    }

    private boolean isRanging(int at) {
        return lexemes.isAny(
                at,
                "range",
                "ranges",
                "ranged",
                "ranging",
                "vary",
                "varies",
                "varying",
                "varied",
                "anywhere",
                "aged",
                "ages",
                "priced",
                "cost",
                "costs",
                "costing",
                "span",
                "spans",
                "spanning",
                "run",
                "runs",
                "running",
                "anything");
    }

    /** "rose 3 to 5": with a verb of change right before, "to" leads to where it rose. */
    private boolean isChange(int at, Opening opening) {
        return opening.money() != null && Changes.verb(lexemes.lower(at)) != null;
    }

    /** The kind that a fraction of one has when no unit follows: a share. */
    static Draft asPercent(Draft draft) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal high = draft.high();
        return draft.withValues(
                        draft.value().multiply(hundred),
                        high == null ? null : high.multiply(hundred),
                        draft.end())
                .withUnit(QuantityKind.PERCENT, "percent", Optional.of("%"), draft.end());
    }
}
