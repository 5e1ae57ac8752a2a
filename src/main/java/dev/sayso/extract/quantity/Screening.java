package dev.sayso.extract.quantity;

import dev.sayso.language.WordList;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Decides why an amount is no statistic: what the text does not state as a fact about the world.
 */
final class Screening {
    private static final Set<String> EVIDENCE =
            Set.copyOf(WordList.lines(Screening.class, "evidence.txt"));
    private static final Set<String> TYPICAL =
            Set.of(
                    "average",
                    "median",
                    "mean",
                    "typical",
                    "expectancy",
                    "aged",
                    "oldest",
                    "youngest");
    private static final Set<String> MEASURES =
            Set.of(
                    "rate", "average", "target", "goal", "figure", "share", "score", "index",
                    "ratio", "number", "total", "toll", "count", "level", "limit", "ceiling",
                    "peak", "median");
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);
    private static final int NEAR = 14;

    private final Lexemes lexemes;

    Screening(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * Why the amount is no statistic; empty when it is one.
     *
     * @param related whether another amount of the sentence is compared with it
     */
    Optional<String> why(
            Draft draft, int first, Modifier modifier, Direction direction, boolean related) {
        if (isAge(draft)) {
            return Optional.of("age");
        }
        if (draft.why().isPresent()) {
            boolean average = draft.why().get().equals("age") && typical(draft);
            return average ? Optional.empty() : draft.why();
        }
        if (lexemes.isAny(first - 1, "not")) {
            return Optional.of("denied");
        }
        return switch (draft.kind()) {
            case PERCENT -> percent(draft);
            case DURATION -> duration(draft, direction, related);
            case COUNT -> count(draft, modifier, direction, related || isStated(draft, first));
            case MEASURE, MONEY, MULTIPLIER, PERCENTAGE_POINTS, RATIO, RATE, RANK, INDEX, SCORE ->
                    Optional.empty();
        };
    }

    private Optional<String> percent(Draft draft) {
        boolean certain =
                draft.value().compareTo(LARGE) >= 0
                        && lexemes.isAny(
                                draft.end(),
                                "sure",
                                "certain",
                                "right",
                                "behind",
                                "committed",
                                "confident",
                                "true",
                                "convinced",
                                "agree");
        return certain ? Optional.of("figure of speech") : Optional.empty();
    }

    private Optional<String> duration(Draft draft, Direction direction, boolean related) {
        int end = draft.end();
        boolean counted =
                lexemes.isAny(end, "of")
                        && lexemes.isWord(end + 1)
                        && !lexemes.isAny(
                                end + 1, "the", "his", "her", "my", "its", "their", "age");
        boolean measured =
                related
                        || lexemes.isAny(
                                draft.first() - 1,
                                "takes",
                                "take",
                                "took",
                                "averages",
                                "averaged",
                                "lasts");
        boolean past =
                lexemes.isAny(
                        draft.first() - 1, "last", "past", "next", "first", "previous", "coming");
        boolean point =
                past
                        || lexemes.isAny(
                                end, "ago", "later", "earlier", "before", "after", "on", "late",
                                "early");
        boolean changed = direction != Direction.NONE && !lexemes.isAny(end, "longer");
        boolean stated = !point && (counted || measured || changed || typical(draft));
        return stated ? Optional.empty() : Optional.of("duration");
    }

    private Optional<String> count(
            Draft draft, Modifier modifier, Direction direction, boolean related) {
        if (draft.numeral().is(Numeral.Form.VAGUE)) {
            return nearby(draft, EVIDENCE) ? Optional.empty() : Optional.of("vague amount");
        }
        boolean one = draft.value().compareTo(BigDecimal.ONE) == 0;
        if (draft.isBare() && isScore(draft)) {
            return Optional.of("score");
        }
        boolean large = draft.value().abs().compareTo(LARGE) >= 0;
        boolean qualified = modifier != Modifier.EXACT && !draft.numeral().is(Numeral.Form.WORDS);
        boolean stated =
                large
                        || qualified
                        || direction != Direction.NONE
                        || related
                        || (!one && nearby(draft, EVIDENCE));
        return stated ? Optional.empty() : Optional.of("narrative count");
    }

    private boolean isScore(Draft draft) {
        BigDecimal high = draft.high();
        return high != null
                && draft.scale().isEmpty()
                && high.compareTo(LARGE) < 0
                && high.stripTrailingZeros().scale() <= 0
                && lexemes.isNumber(draft.first())
                && lexemes.isDash(draft.first() + 1);
    }

    /** "Osei, 58, has": a number between commas behind a name. */
    private boolean isAge(Draft draft) {
        boolean commas =
                lexemes.isAny(draft.first() - 1, ",")
                        && lexemes.isCapital(draft.first() - 2)
                        && lexemes.isAny(draft.end(), ",");
        boolean aged = lexemes.isAny(draft.first() - 1, "aged");
        boolean person =
                lexemes.isAny(draft.first() - 1, "was", "is", "be", "turned", "turns")
                        && lexemes.isAny(draft.first() - 2, "who", "he", "she", "will", "would")
                        && FunctionWords.endsNounPhrase(lexemes, draft.end());
        return draft.isBare()
                && draft.value().compareTo(BigDecimal.valueOf(115)) < 0
                && (commas || aged || person);
    }

    private boolean typical(Draft draft) {
        for (int i = draft.first() - 6; i < draft.after() + 3; i++) {
            if (TYPICAL.contains(lexemes.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "fell to 31", "a target of 7", "the figure is 16". */
    private boolean isStated(Draft draft, int first) {
        boolean led =
                lexemes.isAny(
                        first - 1, "of", "is", "was", "at", "to", "hit", "reached", "totalled");
        for (int i = first - 2; led && i > first - 6; i--) {
            if (MEASURES.contains(lexemes.lower(i))
                    || (Changes.verb(lexemes.lower(i)) != null && lexemes.isAny(first - 1, "to"))) {
                return true;
            }
        }
        return draft.isBare() && draft.value().stripTrailingZeros().scale() > 0;
    }

    private boolean nearby(Draft draft, Set<String> words) {
        for (int i = draft.first() - NEAR; i < draft.after() + NEAR; i++) {
            if (words.contains(lexemes.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
