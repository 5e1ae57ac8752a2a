package dev.sayso.extract.quantity;

import dev.sayso.statistic.Direction;
import dev.sayso.statistic.QuantityKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Completes amounts by their neighbours in the sentence: "71 per cent, from 66"; "from 10 to 15
 * million".
 */
final class Ellipsis {
    private static final int FARTHEST = 25;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Set<String> MARKETS =
            Set.of(
                    "index", "dow", "nasdaq", "ftse", "e-minis", "futures", "shares", "stocks",
                    "nikkei", "sensex");

    private final Lexemes lexemes;
    private final List<Draft> drafts;
    private final List<Direction> directions;

    Ellipsis(Lexemes lexemes, List<Draft> drafts, List<Direction> directions) {
        this.lexemes = lexemes;
        this.drafts = new ArrayList<>(drafts);
        this.directions = directions;
    }

    List<Draft> complete() {
        for (int i = 0; i < drafts.size(); i++) {
            shareScale(i);
            shareDenominator(i);
            points(i);
            Draft draft = drafts.get(i);
            if (draft.why().isEmpty() && draft.isBare()) {
                unit(i, draft);
            } else if (i > 0 && isCompared(draft.first() - 1)) {
                rate(i, draft, drafts.get(i - 1));
            }
        }
        return drafts;
    }

    private void unit(int i, Draft draft) {
        boolean after = isCompared(draft.first() - 1) || ofThem(draft) || isGap(draft);
        int before = i > 1 && isTime(drafts.get(i - 1)) ? i - 2 : i - 1;
        int index = pointsBefore(i);
        if (isJoined(i) && hasUnit(i + 1, draft)) {
            drafts.set(i, draft.withUnitOf(level(drafts.get(i + 1))));
        } else if (index >= 0 && after) {
            drafts.set(i, draft.withUnitOf(drafts.get(index)));
        } else if (before >= 0 && after && hasUnit(before, draft)) {
            drafts.set(i, draft.withUnitOf(level(drafts.get(before))));
        } else if (i + 1 < drafts.size()
                && lexemes.isAny(draft.first() - 1, "from")
                && isCompared(drafts.get(i + 1).first() - 1)
                && hasUnit(i + 1, draft)) {
            drafts.set(i, draft.withUnitOf(level(drafts.get(i + 1))));
        }
    }

    /** "lost 80 points, or 1 per cent, to close at 7,920": an index is given in points. */
    private int pointsBefore(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
            if (drafts.get(j).kind() == QuantityKind.INDEX && drafts.get(j).unit().isPresent()) {
                return j;
            }
        }
        return -1;
    }

    /** "the first ten months": when, not how much. */
    private boolean isTime(Draft draft) {
        return draft.kind() == QuantityKind.DURATION
                && lexemes.isAny(
                        draft.first() - 1,
                        "first",
                        "last",
                        "past",
                        "previous",
                        "next",
                        "same",
                        "in");
    }

    /** What "18 of 28 states" is compared with is a number of states. */
    private static Draft level(Draft neighbour) {
        return neighbour.kind() == QuantityKind.RATIO
                ? neighbour.withKind(QuantityKind.COUNT)
                : neighbour;
    }

    /** "from 2.6 tonnes per hectare to 1.9 tonnes". */
    private void rate(int i, Draft draft, Draft before) {
        if (draft.per().isEmpty()
                && before.per().isPresent()
                && draft.unit().equals(before.unit())
                && draft.kind() != before.kind()) {
            drafts.set(i, draft.withPer(before.per().orElse(""), before.kind(), draft.after()));
        }
    }

    /** Whether the draft and the next one are the ends of "from … to …". */
    private boolean isJoined(int i) {
        if (i + 1 >= drafts.size()) {
            return false;
        }
        Draft first = drafts.get(i);
        return lexemes.isAny(first.first() - 1, "from")
                && first.end() == drafts.get(i + 1).first() - 1
                && lexemes.isAny(first.end(), "to");
    }

    /** "from $5 to $7 an hour". */
    private void shareDenominator(int i) {
        if (!isJoined(i)) {
            return;
        }
        Draft first = drafts.get(i);
        Draft second = drafts.get(i + 1);
        if (second.per().isPresent()
                && first.per().isEmpty()
                && first.unit().isPresent()
                && first.unit().equals(second.unit())) {
            drafts.set(i, first.withPer(second.per().orElse(""), second.kind(), first.after()));
        }
    }

    /** "from $10 to $15 billion". */
    private void shareScale(int i) {
        if (!isJoined(i)) {
            return;
        }
        Draft first = drafts.get(i);
        Draft second = drafts.get(i + 1);
        boolean alike = first.kind() == second.kind() || first.isBare();
        if (alike
                && first.scale().isEmpty()
                && second.scale().isPresent()
                && first.value().abs().compareTo(THOUSAND) < 0) {
            BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(second.scale().getAsInt());
            Draft scaled = first.withScaled(first.value().multiply(factor), second.scale());
            drafts.set(i, scaled);
        }
    }

    /** "40 per cent, six points more": points of per cent, except on a stock exchange. */
    private void points(int i) {
        Draft draft = drafts.get(i);
        if (draft.kind() != QuantityKind.INDEX || !draft.unit().equals(Optional.of("point"))) {
            return;
        }
        boolean percent =
                draft.numeral().is(Numeral.Form.FRACTION)
                        || (lexemes.isAny(draft.first() - 1, "minus")
                                && lexemes.isAny(draft.first() - 2, "or"));
        for (int j = Math.max(0, i - 2); j < Math.min(drafts.size(), i + 2); j++) {
            percent |= drafts.get(j).kind() == QuantityKind.PERCENT;
        }
        for (int at = draft.first() - FARTHEST; at < draft.first() && percent; at++) {
            percent = !MARKETS.contains(lexemes.lower(at));
        }
        if (percent) {
            drafts.set(i, draft.asPoints());
        }
    }

    /** Whether another amount of the sentence is compared with this one. */
    boolean isRelated(int index) {
        Draft draft = drafts.get(index);
        boolean toBefore =
                index > 0
                        && (isCompared(draft.first() - 1)
                                || ofThem(draft)
                                || (isGap(draft)
                                        && draft.unit().isPresent()
                                        && draft.end() == draft.numeral().end()))
                        && near(drafts.get(index - 1), draft);
        boolean toNext =
                index + 1 < drafts.size()
                        && isCompared(drafts.get(index + 1).first() - 1)
                        && near(draft, drafts.get(index + 1));
        return toBefore || toNext;
    }

    private boolean ofThem(Draft draft) {
        return lexemes.isAny(draft.end(), "of")
                && lexemes.isAny(draft.end() + 1, "them", "which", "these", "whom");
    }

    /**
     * "won 87 seats, and its partner twelve": a number at the end of a clause that repeats no noun.
     */
    private boolean isGap(Draft draft) {
        boolean ends = !lexemes.has(draft.end()) || lexemes.isAny(draft.end(), ".", ";", ",", ")");
        return ends && lexemes.isWord(draft.first()) && draft.value().compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean near(Draft first, Draft second) {
        return second.first() - first.end() < FARTHEST;
    }

    private boolean isCompared(int before) {
        int at = before;
        while (lexemes.isAny(
                at, "just", "only", "about", "some", "nearly", "around", "almost", "over", "the")) {
            at--;
        }
        boolean target =
                lexemes.isAny(at, "of") && lexemes.isAny(at - 1, "target", "goal", "average");
        return target
                || lexemes.isAny(at, "from", "to", "against", "versus", "than", "vs")
                || (lexemes.isAny(at, "with")
                        && lexemes.isAny(at - 1, "compared", "compare", "contrasted"))
                || (lexemes.isAny(at, "and") && lexemes.isNumber(at + 1));
    }

    /** A level's unit can be taken over; a change's cannot: "rose 3 per cent to 640". */
    private boolean hasUnit(int neighbour, Draft draft) {
        Draft other = drafts.get(neighbour);
        boolean distance = other.first() < draft.first() ? near(other, draft) : near(draft, other);
        return distance
                && other.unit().isPresent()
                && other.kind() != QuantityKind.MULTIPLIER
                && other.why().isEmpty()
                && directions.get(neighbour) == Direction.NONE;
    }
}
