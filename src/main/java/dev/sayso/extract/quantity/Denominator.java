package dev.sayso.extract.quantity;

import dev.sayso.language.Plurals;
import dev.sayso.language.WordList;
import dev.sayso.statistic.QuantityKind;
import java.util.Set;

/**
 * Reads what an amount is per: "per 100,000 live births", "a head", "a-day", "for every teacher".
 */
final class Denominator {
    private static final Set<String> PER_NOUNS =
            Set.copyOf(WordList.lines(Denominator.class, "per.txt"));
    private static final int LONGEST = 3;

    private final Lexemes lexemes;

    Denominator(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The same amount with its denominator, where one follows. */
    Draft read(Draft draft) {
        int at = draft.after();
        if (lexemes.isAny(at, "of") && FunctionWords.endsNounPhrase(lexemes, at + 2)) {
            at += 2;
        }
        if (lexemes.isAny(at, "per") && !lexemes.isAny(at + 1, "cent")) {
            return per(draft, at + 1, rate(draft));
        }
        if (lexemes.isAny(at, "for") && lexemes.isAny(at + 1, "every", "each")) {
            QuantityKind kind =
                    draft.kind() == QuantityKind.COUNT ? QuantityKind.RATIO : rate(draft);
            return per(draft, at + 2, kind);
        }
        if (lexemes.isDash(at)
                && lexemes.isAny(at + 1, "a")
                && lexemes.isDash(at + 2)
                && PER_NOUNS.contains(lexemes.lower(at + 3))) {
            return draft.withPer(lexemes.lower(at + 3), rate(draft), at + 4);
        }
        if (lexemes.isAny(at, "a", "an", "each", "every") && isPerNoun(at + 1)) {
            return draft.withPer(lexemes.lower(at + 1), rate(draft), at + 2);
        }
        String adverb =
                switch (lexemes.lower(at)) {
                    case "annually", "yearly" -> "year";
                    case "monthly" -> "month";
                    case "weekly" -> "week";
                    case "daily" -> "day";
                    default -> "";
                };
        return adverb.isEmpty() ? draft : draft.withPer(adverb, rate(draft), at + 1);
    }

    private boolean isPerNoun(int at) {
        return PER_NOUNS.contains(lexemes.lower(at))
                && !lexemes.isAny(
                        at + 1,
                        "ago",
                        "earlier",
                        "later",
                        "before",
                        "after",
                        "old",
                        "and",
                        "or",
                        "-",
                        "previously",
                        "early");
    }

    private static QuantityKind rate(Draft draft) {
        return switch (draft.kind()) {
            case COUNT, MEASURE, DURATION -> QuantityKind.RATE;
            case PERCENT, PERCENTAGE_POINTS, MONEY, RATIO, RATE, MULTIPLIER, RANK, INDEX, SCORE ->
                    draft.kind();
        };
    }

    private Draft per(Draft draft, int at, QuantityKind kind) {
        int end = at;
        while (lexemes.isNumber(end) || NumberWord.of(lexemes.lower(end)) != null) {
            end++;
        }
        int nouns = end;
        while (end - nouns < LONGEST
                && lexemes.isWord(end)
                && !FunctionWords.contains(lexemes.lower(end))) {
            boolean plural = Plurals.isPlural(lexemes.lower(end));
            end += lexemes.isDash(end + 1) && lexemes.isGlued(end + 1) ? 3 : 1;
            if (plural || nouns == at) {
                break;
            }
        }
        if (end == at) {
            return draft;
        }
        StringBuilder denominator = new StringBuilder();
        for (int i = at; i < end; i++) {
            denominator.append(i > at && !lexemes.isGlued(i) ? " " : "").append(lexemes.text(i));
        }
        return draft.withPer(denominator.toString(), kind, end);
    }
}
