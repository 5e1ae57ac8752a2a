package dev.sayso.extract.quantity;

import dev.sayso.extract.quantity.Currencies.Money;
import dev.sayso.extract.quantity.PhraseTable.Found;
import dev.sayso.extract.quantity.Units.Unit;
import dev.sayso.language.Plurals;
import dev.sayso.statistic.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a number is a number of: a currency, a unit of measure, a factor, a noun. */
final class UnitGrammar {
    private static final Set<String> AFTER_METRES =
            Set.of(
                    "long",
                    "tall",
                    "high",
                    "deep",
                    "wide",
                    "away",
                    "above",
                    "below",
                    "apart",
                    "sprint",
                    "dash",
                    "race",
                    "final",
                    "freestyle",
                    "hurdles",
                    "relay",
                    "thick");

    private static final Set<String> WHOLE =
            Set.of(
                    "consecutive",
                    "successive",
                    "straight",
                    "full",
                    "whole",
                    "entire",
                    "solid",
                    "long",
                    "previous");

    private final Lexemes lexemes;
    private final NumberGrammar numbers;
    private final CountGrammar counts;
    private final MoneyContext context;

    UnitGrammar(Lexemes lexemes, NumberGrammar numbers, MoneyContext context) {
        this.lexemes = lexemes;
        this.numbers = numbers;
        this.counts = new CountGrammar(lexemes);
        this.context = context;
    }

    /** Multiplies by a scale of a letter or two: "$40m", "22m of its readers", "5k". */
    Numeral shortScale(Numeral number, boolean money) {
        int at = number.end();
        NumberWord word = lexemes.isWord(at) ? NumberWord.of(lexemes.lower(at)) : null;
        boolean digits = number.is(Numeral.Form.DIGITS) && number.scale().isEmpty();
        if (word == null || word.sort() != NumberWord.Sort.SHORT || !digits) {
            return number;
        }
        String letter = lexemes.lower(at);
        boolean glued = lexemes.isGlued(at);
        int next = afterSameScale(letter, at + 1);
        boolean noun =
                !FunctionWords.endsNounPhrase(lexemes, next)
                        && !AFTER_METRES.contains(lexemes.lower(next));
        boolean named =
                Currencies.nameAt(lexemes, next) != null
                        || noun
                        || (lexemes.isAny(next, "of") && glued);
        boolean scale =
                switch (letter) {
                    case "k", "cr", "arab" -> glued || money || letter.length() > 1;
                    case "m", "b" -> money || named;
                    default -> money;
                };
        return scale
                ? number.withValue(
                        at + 1,
                        number.value().multiply(word.factor()),
                        OptionalInt.of(word.value()))
                : number;
    }

    /** "5m-7m doses": what follows the second one tells what both are. */
    private int afterSameScale(String letter, int at) {
        boolean joined =
                (lexemes.isDash(at) || lexemes.isAny(at, "to", "or", "and"))
                        && lexemes.isNumber(at + 1)
                        && lexemes.isAny(at + 2, letter)
                        && lexemes.isGlued(at + 2);
        return joined ? at + 3 : at;
    }

    /** The amount with the unit that follows it. */
    Draft read(Draft draft, @Nullable List<Money> sign) {
        int at = afterWhole(lexemes.afterHyphen(draft.end()));
        if (sign != null) {
            Found<List<Money>> again = Currencies.nameAt(lexemes, at);
            int end = again == null ? draft.end() : at + again.length();
            return money(draft, context.choose(sign), end);
        }
        if (draft.numeral().is(Numeral.Form.FRACTION) && draft.unit().isEmpty()) {
            return fraction(draft);
        }
        Found<List<Money>> name = Currencies.nameAt(lexemes, at);
        if (name != null) {
            return money(draft, context.choose(name.meaning()), at + name.length());
        }
        Found<Unit> unit = Units.at(lexemes, at);
        if (unit != null) {
            return measured(draft, unit.meaning(), at, at + unit.length());
        }
        return other(draft, at);
    }

    /** "12 consecutive months", "50 more megawatts": the adjective says nothing about the unit. */
    private int afterWhole(int at) {
        boolean adjective = WHOLE.contains(lexemes.lower(at)) || lexemes.text(at).equals("US");
        int unit = adjective ? at + 1 : Modifiers.skip(lexemes, at);
        boolean named = Units.at(lexemes, unit) != null || Currencies.nameAt(lexemes, unit) != null;
        return named ? unit : at;
    }

    private Draft other(Draft draft, int at) {
        if (draft.numeral().is(Numeral.Form.VAGUE) && lexemes.isAny(at, "of")) {
            Found<List<Money>> name = Currencies.nameAt(lexemes, at + 1);
            if (name != null) {
                return money(draft, context.choose(name.meaning()), at + 1 + name.length());
            }
        }
        if (lexemes.isAny(draft.first() - 1, "of") && lexemes.isAny(draft.first() - 2, "factor")) {
            return Multiples.times(draft, draft.end() - 1);
        }
        if (lexemes.isAny(at, "times", "x") && (at == draft.end() || lexemes.isGlued(at))) {
            return Multiples.times(draft, at);
        }
        if (lexemes.isAny(at, "fold")) {
            return Multiples.times(draft, at);
        }
        if (lexemes.isAny(at, "point", "points")) {
            return draft.withUnit(QuantityKind.INDEX, "point", Optional.empty(), at + 1);
        }
        if (lexemes.text(at).equals("G") && lexemes.isGlued(at)) {
            return draft.withUnit(
                            QuantityKind.RANK, "generation wireless", Optional.empty(), at + 1)
                    .because("name");
        }
        if (isPartOfUnit(draft, at)) {
            return partOfUnit(draft, at + 2);
        }
        return counts.read(draft, at);
    }

    /** "0.5 of a point", "0.3 of one per cent". */
    private boolean isPartOfUnit(Draft draft, int at) {
        return lexemes.isAny(at, "of")
                && lexemes.isAny(at + 1, "a", "an", "one")
                && draft.value().abs().compareTo(BigDecimal.ONE) < 0;
    }

    private Draft partOfUnit(Draft draft, int at) {
        Found<Unit> unit = Units.at(lexemes, at);
        if (unit != null) {
            return draft.withUnit(
                    unit.meaning().kind(),
                    unit.meaning().name(),
                    unit.meaning().ucum(),
                    at + unit.length());
        }
        return lexemes.isAny(at, "point")
                ? draft.withUnit(QuantityKind.INDEX, "point", Optional.empty(), at + 1)
                : draft;
    }

    private Draft money(Draft draft, Money money, int end) {
        BigDecimal high = draft.high();
        return draft.withValues(
                        draft.value().multiply(money.factor()),
                        high == null ? null : high.multiply(money.factor()),
                        end)
                .withUnit(QuantityKind.MONEY, money.code(), Optional.empty(), end);
    }

    private Draft measured(Draft draft, Unit unit, int at, int end) {
        boolean pounds = unit.name().equals("pound-mass") && lexemes.lower(at).startsWith("pound");
        if (pounds
                && (draft.scale().isPresent()
                        || draft.value().compareTo(BigDecimal.valueOf(1000)) >= 0)) {
            return money(draft, new Money("GBP", BigDecimal.ONE, ""), end);
        }
        Draft measured = draft.withUnit(unit.kind(), unit.name(), unit.ucum(), end);
        if (unit.kind() == QuantityKind.DURATION) {
            int old = lexemes.afterHyphen(end);
            if (lexemes.isAny(old, "old", "olds")
                    || (lexemes.isAny(end, "of") && lexemes.isAny(end + 1, "age"))) {
                return measured.withUnit(
                                QuantityKind.DURATION,
                                unit.name() + " of age",
                                unit.ucum(),
                                old + 1)
                        .because("age");
            }
        }
        boolean hyphenated = lexemes.isDash(draft.end());
        boolean describes =
                hyphenated || (unit.kind() == QuantityKind.MEASURE && isSingularNoun(end, at));
        return describes && !isShare(unit) ? measured.because("description") : measured;
    }

    private static boolean isShare(Unit unit) {
        return unit.kind() == QuantityKind.PERCENT || unit.kind() == QuantityKind.PERCENTAGE_POINTS;
    }

    /** "a 25kg sack", "the 2 litre bottle": a singular unit before a noun describes it. */
    private boolean isSingularNoun(int at, int unit) {
        if (lexemes.isAny(
                at,
                "goal",
                "target",
                "limit",
                "ceiling",
                "cap",
                "threshold",
                "mark",
                "level",
                "record",
                "increase",
                "rise",
                "fall",
                "drop",
                "cut")) {
            return false;
        }
        boolean singular = !Plurals.isPlural(lexemes.lower(unit));
        return singular
                && !FunctionWords.endsNounPhrase(lexemes, at)
                && !Changes.compares(lexemes.lower(at))
                && NumberWord.of(lexemes.lower(at)) == null;
    }

    /** "a third", "half a per cent", "three-tenths of one per cent", "half an hour". */
    private Draft fraction(Draft draft) {
        if (lexemes.isAny(draft.end(), "as") && !lexemes.isAny(draft.end() + 1, "of", "a", "the")) {
            return Multiples.times(draft, draft.end() - 1);
        }
        int at = lexemes.isAny(draft.end(), "of") ? draft.end() + 1 : draft.end();
        Numeral number = numbers.at(at);
        int unitAt = number == null ? (lexemes.isAny(at, "a", "an") ? at + 1 : at) : number.end();
        if (number == null && unitAt > at && Units.at(lexemes, unitAt) == null) {
            unitAt = afterCapitals(unitAt);
        }
        boolean spelled = number != null || unitAt > draft.end();
        unitAt = lexemes.afterHyphen(unitAt);
        if (lexemes.isAny(unitAt, "point", "points")) {
            return draft.withUnit(QuantityKind.INDEX, "point", Optional.empty(), unitAt + 1);
        }
        spelled |= unitAt > draft.end();
        Found<Unit> unit = Units.at(lexemes, unitAt);
        boolean direct = unit != null && unitAt == draft.end() && lexemes.isNumber(draft.first());
        if (unit != null && ((spelled && isOne(number)) || direct)) {
            BigDecimal factor = number == null ? BigDecimal.ONE : number.value();
            return draft.withValues(draft.value().multiply(factor), null, unitAt + unit.length())
                    .withUnit(
                            unit.meaning().kind(),
                            unit.meaning().name(),
                            unit.meaning().ucum(),
                            unitAt + unit.length());
        }
        return QuantityGrammar.asPercent(draft);
    }

    /** "1/8 of a US gallon". */
    private int afterCapitals(int at) {
        int end = at;
        while (end < at + 2 && lexemes.isCapital(end)) {
            end++;
        }
        return end;
    }

    private static boolean isOne(@Nullable Numeral number) {
        return number == null || number.value().compareTo(BigDecimal.ONE) == 0;
    }
}
