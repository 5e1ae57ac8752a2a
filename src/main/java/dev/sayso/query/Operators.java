package dev.sayso.query;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that are no words. AND, OR, NOT, NEAR and SAME in capitals only, because they are
 * English words too; {@code near/5} and {@code atleast5(} in any case, because they are not.
 */
final class Operators {
    private static final Pattern NEAR = Pattern.compile("NEAR|(?:NEAR|(?i:near)(?=/\\d))/(\\d*+)");
    private static final Pattern AT_LEAST =
            Pattern.compile("atleast(\\d{0,9}+)", Pattern.CASE_INSENSITIVE);

    /** As in Nexis and Westlaw: within so many words, in one paragraph, in one sentence. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?:w|pre|onear)/(\\d{1,3}+|p|para|s|sent)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> SMALL = Set.of("and", "or", "not");
    private static final int USUAL_DISTANCE = 10;

    private Operators() {}

    /**
     * The operator that stands there.
     *
     * @param opens whether an opening parenthesis follows at once
     */
    static Optional<QueryToken> read(String text, boolean opens, int start) {
        return switch (text) {
            case "AND", "&&" -> Optional.of(new QueryToken.And(start));
            case "OR", "|", "||" -> Optional.of(new QueryToken.Or(text, start));
            case "NOT" -> Optional.of(new QueryToken.Without(start));
            case "SAME" -> Optional.of(new QueryToken.Same(start));
            case "NEAR" ->
                    Optional.of(new QueryToken.Near(OptionalInt.of(USUAL_DISTANCE), start));
            default -> numbered(text, opens, start);
        };
    }

    private static Optional<QueryToken> numbered(String text, boolean opens, int start) {
        Matcher near = NEAR.matcher(text);
        if (near.matches()) {
            return Optional.of(new QueryToken.Near(number(near.group(1)), start));
        }
        Matcher atLeast = AT_LEAST.matcher(text);
        if (atLeast.matches() && (opens || !atLeast.group(1).isEmpty())) {
            return Optional.of(new QueryToken.AtLeast(number(atLeast.group(1)), start));
        }
        Matcher foreign = FOREIGN.matcher(text);
        if (foreign.matches()) {
            String distance = foreign.group(1);
            boolean counts = Character.isDigit(distance.charAt(0));
            return Optional.of(
                    new QueryToken.Foreign(text, counts ? "NEAR/" + distance : "SAME", start));
        }
        return Optional.empty();
    }

    /** At most a billion: more than any limit, and still a number. */
    private static OptionalInt number(String digits) {
        return digits.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        digits.length() > 9 ? 1_000_000_000 : Integer.parseInt(digits));
    }

    /** Whether a word would be read as something else, or be remarked upon, were it not quoted. */
    static boolean isOne(String word) {
        return isSmall(word) || read(word, true, 0).isPresent();
    }

    /** Whether it is AND, OR or NOT in small letters. */
    static boolean isSmall(String word) {
        return SMALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
