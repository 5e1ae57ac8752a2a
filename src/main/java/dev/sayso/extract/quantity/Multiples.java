package dev.sayso.extract.quantity;

import dev.sayso.language.WordList;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.QuantityKind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the words that are factors by themselves: "doubled", "a tripling", "twofold". */
final class Multiples {
    private record Multiple(BigDecimal factor, Direction direction) {}

    private static final Map<String, Multiple> WORDS =
            WordList.rows(Multiples.class, "multiples.tsv", 3).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row[0],
                                    row ->
                                            new Multiple(
                                                    new BigDecimal(row[1]),
                                                    Direction.valueOf(
                                                            row[2].toUpperCase(Locale.ROOT)))));

    private static final Set<String> COMPARED =
            Set.of(
                    "as",
                    "the",
                    "what",
                    "more",
                    "higher",
                    "larger",
                    "greater",
                    "that",
                    "its",
                    "their",
                    "bigger",
                    "lower",
                    "less",
                    "than",
                    "faster",
                    "likelier",
                    "better",
                    "since");

    private Multiples() {}

    /** Whether the lower-case word is a factor. */
    static boolean contains(String lower) {
        return WORDS.containsKey(lower);
    }

    /** The way a factor word goes. */
    static Optional<Direction> direction(String lower) {
        return Optional.ofNullable(WORDS.get(lower)).map(Multiple::direction);
    }

    /** The factor at {@code at}, or {@code null}. */
    static @Nullable Draft at(Lexemes lexemes, int at) {
        Multiple multiple = WORDS.get(lexemes.lower(at));
        int end = at + 1;
        if (multiple == null && lexemes.isDash(at + 1) && lexemes.isAny(at + 2, "fold")) {
            multiple = WORDS.get(lexemes.lower(at) + "-fold");
            end = at + 3;
        }
        if (multiple == null || !isFactor(lexemes, at)) {
            return null;
        }
        return draft(at, end, multiple.factor());
    }

    private static boolean isFactor(Lexemes lexemes, int at) {
        String lower = lexemes.lower(at);
        if (lower.endsWith("ing")) {
            return lexemes.isAny(at - 1, "a", "the", "near", "this", "than");
        }
        boolean base =
                lower.equals("double")
                        || lower.equals("treble")
                        || lower.equals("triple")
                        || lower.equals("quadruple");
        if (lower.equals("twice") || lower.equals("thrice")) {
            boolean as =
                    lexemes.isAny(at + 1, "as")
                            && !lexemes.isCapital(at + 2)
                            && (lexemes.isAny(at + 2, "many", "much", "few", "likely")
                                    || !FunctionWords.endsNounPhrase(lexemes, at + 2));
            return as
                    || lexemes.isAny(
                            at + 1, "the", "that", "those", "what", "its", "their", "his", "her",
                            "last");
        }
        boolean verb = lower.equals("halve") || lower.equals("halves");
        if (verb || lower.equals("doubles") || lower.equals("triples") || lower.equals("trebles")) {
            return false;
        }
        return !base
                || (lexemes.isAny(at + 1, "the", "that", "those", "what", "since", "in")
                        && !lexemes.isAny(at - 1, "to", "a"));
    }

    /** Whether what follows "ten times" at {@code at} is compared: "as many", "the price". */
    private static boolean compares(Lexemes lexemes, int at) {
        return COMPARED.contains(lexemes.lower(at)) || Changes.compares(lexemes.lower(at));
    }

    /** "fired ten times", "three times a week": how often, not by what factor. */
    static Draft orTimes(Lexemes lexemes, Draft draft, Direction direction) {
        boolean factor =
                draft.kind() != QuantityKind.MULTIPLIER
                        || direction != Direction.NONE
                        || !lexemes.isAny(draft.end() - 1, "times")
                        || draft.value().stripTrailingZeros().scale() > 0
                        || compares(lexemes, draft.end());
        return factor ? draft : draft.asTimes();
    }

    /** "ten times", "3.5x": the number was read, the word stands at {@code word}. */
    static Draft times(Draft number, int word) {
        return new Draft(
                number.first(),
                word + 1,
                word + 1,
                number.numeral(),
                number.value(),
                number.high(),
                QuantityKind.MULTIPLIER,
                Optional.empty(),
                Optional.empty(),
                number.scale(),
                Optional.empty(),
                Optional.empty());
    }

    private static Draft draft(int at, int end, BigDecimal factor) {
        Numeral numeral =
                new Numeral(at, end, factor, null, OptionalInt.empty(), Numeral.Form.WORDS);
        return new Draft(
                at,
                end,
                end,
                numeral,
                factor,
                null,
                QuantityKind.MULTIPLIER,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
