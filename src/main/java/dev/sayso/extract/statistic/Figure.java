package dev.sayso.extract.statistic;

import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Baseline;
import dev.sayso.statistic.Check;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Period;
import dev.sayso.statistic.Quantity;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statistic while its piece of text is being read: each step fills in what it finds out. */
final class Figure {
    final Quantity quantity;
    final Piece piece;

    /** Index of its first token in the piece, and after its last one. */
    final int first;

    final int end;
    Role role;
    Direction direction;
    Optional<Period> period = Optional.empty();

    Optional<String> subject = Optional.empty();

    /** The level that this one, or the change, is measured from. */
    @Nullable Figure baseline;

    /** What this is a share of, where the text says "of it": both hold at the same time. */
    @Nullable Figure whole;

    /** Whether the period stands beside this very figure, not beside an earlier one. */
    boolean ownPeriod;

    Optional<Baseline> comparison = Optional.empty();
    final List<Check> checks = new ArrayList<>();

    Figure(Quantity quantity, Piece piece) {
        this.quantity = quantity;
        this.piece = piece;
        this.first = piece.words().at(quantity.span().start());
        this.end = piece.words().from(quantity.span().end());
        this.role = role(quantity);
        this.direction = quantity.direction();
    }

    private static Role role(Quantity quantity) {
        if (quantity.direction() == Direction.NONE) {
            return Role.LEVEL;
        }
        return quantity.amount().kind().changeRole();
    }

    /** Takes it for the amount of a change instead of a level. */
    void becomeChange(Direction way) {
        role = quantity.amount().kind().changeRole();
        direction = way;
    }

    Amount amount() {
        return quantity.amount();
    }

    boolean isLevel() {
        return role == Role.LEVEL;
    }

    boolean is(QuantityKind kind) {
        return quantity.amount().kind() == kind;
    }

    /**
     * Whether it is a word or a fraction that nobody takes to the digit: "trebled", "a third", but
     * not "nine per cent".
     */
    boolean isWord() {
        boolean loose = is(QuantityKind.MULTIPLIER) || is(QuantityKind.PERCENT);
        String text = quantity.text().toLowerCase(Locale.ROOT);
        return loose && !text.contains("cent") && text.chars().noneMatch(Character::isDigit);
    }

    /** Whether the two measure the same thing in the same unit, as far as the text tells. */
    boolean isLike(Figure other) {
        boolean money = is(QuantityKind.MONEY) || other.is(QuantityKind.MONEY);
        boolean sameUnit = amount().unit().equals(other.amount().unit());
        boolean bare = amount().unit().isEmpty() || other.amount().unit().isEmpty();
        boolean sameKind = amount().kind() == other.amount().kind();
        return sameKind && (sameUnit || (bare && !money));
    }

    /** Index after the last token before this figure's qualifying words. */
    int before() {
        int at = first;
        while (piece.words()
                .isAny(
                        at - 1,
                        "about",
                        "some",
                        "just",
                        "only",
                        "nearly",
                        "around",
                        "almost",
                        "over",
                        "the",
                        "a",
                        "an",
                        "under",
                        "roughly",
                        "more",
                        "less",
                        "than",
                        "approximately",
                        "estimated",
                        "mere",
                        "barely",
                        "least",
                        "at")) {
            at--;
        }
        return at;
    }
}
