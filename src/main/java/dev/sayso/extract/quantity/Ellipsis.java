package dev.sayso.extract.quantity;

import dev.sayso.statistic.QuantityKind;
import java.util.ArrayList;
import java.util.List;

/** Gives a number without a unit the unit of the one it is compared with: "63 per cent, from 54". */
final class Ellipsis {
    private static final int FARTHEST = 25;

    private Ellipsis() {}

    static List<Draft> complete(Lexemes lexemes, List<Draft> drafts) {
        List<Draft> complete = new ArrayList<>(drafts);
        for (int i = 0; i < complete.size(); i++) {
            Draft draft = complete.get(i);
            if (!draft.isBare() || draft.why().isPresent()) {
                continue;
            }
            if (i > 0 && isCompared(lexemes, draft.first() - 1) && isUnit(lexemes, complete.get(i - 1), draft)) {
                complete.set(i, draft.withUnitOf(complete.get(i - 1)));
            } else if (i + 1 < complete.size()
                    && lexemes.isAny(draft.first() - 1, "from")
                    && isCompared(lexemes, complete.get(i + 1).first() - 1)
                    && isUnit(lexemes, complete.get(i + 1), draft)) {
                complete.set(i, draft.withUnitOf(complete.get(i + 1)));
            }
        }
        return complete;
    }

    /** Whether another amount of the sentence is compared with this one. */
    static boolean isRelated(Lexemes lexemes, List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        boolean toBefore = index > 0 && isCompared(lexemes, draft.first() - 1) && near(drafts.get(index - 1), draft);
        boolean toNext =
                index + 1 < drafts.size()
                        && isCompared(lexemes, drafts.get(index + 1).first() - 1)
                        && near(draft, drafts.get(index + 1));
        return toBefore || toNext;
    }

    private static boolean near(Draft first, Draft second) {
        return second.first() - first.end() < FARTHEST;
    }

    private static boolean isCompared(Lexemes lexemes, int before) {
        int at = before;
        while (lexemes.isAny(at, "just", "only", "about", "some", "nearly", "around", "almost", "over", "the")) {
            at--;
        }
        return lexemes.isAny(at, "from", "to", "against", "versus", "than", "vs")
                || lexemes.isAny(at, "with") && lexemes.isAny(at - 1, "compared", "compare", "contrasted")
                || lexemes.isAny(at, "and") && lexemes.isNumber(at + 1);
    }

    /** A level's unit can be taken over, unless a change leads to the number: "rose 3 per cent to 640". */
    private static boolean isUnit(Lexemes lexemes, Draft neighbour, Draft draft) {
        boolean change = new ChangeReader(lexemes).direction(neighbour, neighbour.first()) != dev.sayso.statistic.Direction.NONE;
        boolean to = lexemes.isAny(draft.first() - 1, "to");
        return near(neighbour.first() < draft.first() ? neighbour : draft, neighbour.first() < draft.first() ? draft : neighbour)
                && neighbour.unit().isPresent()
                && neighbour.kind() != QuantityKind.MULTIPLIER
                && !(change && to && neighbour.first() < draft.first());
    }
}
