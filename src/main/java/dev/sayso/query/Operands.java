package dev.sayso.query;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Checks what stands beside NEAR and SAME and inside ATLEAST, and says what to type instead. */
final class Operands {
    private static final int MOST_WORDS = 100;
    private static final int MOST_TIMES = 255;
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_ALTERNATIVES = 16;

    private Operands() {}

    /** As the operator is typed. */
    static String name(QueryToken.Near near) {
        return near.words().isPresent() ? "NEAR/" + near.words().getAsInt() : "NEAR";
    }

    /** How many words may stand between; a greater number than is possible is noted. */
    static int distance(QueryToken.Near near, Notes notes) throws Stop {
        int words =
                near.words()
                        .orElseThrow(
                                () ->
                                        new Stop(
                                                near.position(),
                                                "A number stands after NEAR/; type, for example, NEAR/5."));
        notes.add(
                words > MOST_WORDS,
                "NEAR reaches over 100 words at most and was read as NEAR/100; SAME finds words in the same paragraph.");
        return Math.min(words, MOST_WORDS);
    }

    /** How often the words of ATLEAST have to stand in the text. */
    static int times(QueryToken.AtLeast token) throws Stop {
        OptionalInt times = token.times();
        if (times.isEmpty() || times.getAsInt() < 1 || times.getAsInt() > MOST_TIMES) {
            throw new Stop(
                    token.position(),
                    "ATLEAST takes a number from 1 to 255; type, for example, ATLEAST5(drought).");
        }
        return times.getAsInt();
    }

    static Stop unopened(QueryToken.AtLeast token) {
        return new Stop(
                token.position(),
                "ATLEAST needs parentheses; type, for example, ATLEAST5(drought), or quotation marks to search for the word itself.");
    }

    static Stop missing(String operator, int position) {
        return new Stop(
                position,
                operator
                        + " stands between two words; type, for example, drought "
                        + operator
                        + " harvest. To search for the word itself, put it in quotation marks.");
    }

    static Stop chained(QueryToken.Near near) {
        return new Stop(
                near.position(),
                "NEAR joins two; type (a NEAR/5 b) AND (b NEAR/5 c), or a SAME b SAME c for one paragraph.");
    }

    static Stop foreign(QueryToken.Foreign token) {
        return new Stop(
                token.position(),
                "Here it is written "
                        + token.instead()
                        + "; type that instead of "
                        + token.text()
                        + ". To search for it as a word, put it in quotation marks.");
    }

    static void outsideStatistics(Leaf leaf, String operator, int position) throws Stop {
        if (leaf instanceof StatisticLeaf) {
            throw new Stop(
                    position,
                    "Inside stat:( ) there is no "
                            + operator
                            + "; \"terrorist attacks\"~3 finds words near each other.");
        }
    }

    /** What was read at {@code start} beside SAME. */
    static Query.Placed placed(List<Query> read, String operator, int start, int at) throws Stop {
        return read.size() == 1 && read.getFirst() instanceof Query.Near near
                ? near
                : operand(read, operator, start, at);
    }

    /**
     * What was read at {@code start} beside an operator.
     *
     * @param at where the operator stands
     */
    static Query.Operand operand(List<Query> read, String operator, int start, int at)
            throws Stop {
        if (read.size() != 1) {
            if (operator.startsWith("ATLEAST")) {
                throw new Stop(
                        start, "A word stands inside ATLEAST; type, for example, ATLEAST5(drought).");
            }
            throw missing(operator, at);
        }
        return operand(read.getFirst(), operator, start);
    }

    private static Query.Operand operand(Query query, String operator, int start) throws Stop {
        return switch (query) {
            case Query.Word word -> word;
            case Query.Phrase phrase when phrase.slop() == 0 -> phrase;
            case Query.Prefix prefix when letters(prefix) >= FEWEST_LETTERS -> prefix;
            case Query.Alternatives alternatives -> alternatives;
            case Query.Any(List<Query> parts) -> alternatives(parts, operator, start);
            default -> throw new Stop(start, refusal(query, operator));
        };
    }

    private static Query.Operand alternatives(List<Query> parts, String operator, int start)
            throws Stop {
        List<Query.Operand> operands = new ArrayList<>();
        for (Query part : parts) {
            operands.add(operand(part, operator, start));
        }
        oneScope(operands, operator, start);
        if (operands.stream().mapToInt(Operands::size).sum() > MOST_ALTERNATIVES) {
            throw new Stop(
                    start,
                    "At most 16 alternatives stand beside an operator; type fewer, or the same query twice with OR between.");
        }
        return new Query.Alternatives(operands);
    }

    private static int size(Query.Operand operand) {
        return operand instanceof Query.Alternatives(List<Query.Operand> parts)
                ? parts.stream().mapToInt(Operands::size).sum()
                : 1;
    }

    private static String refusal(Query query, String operator) {
        String beside = operator.equals("ATLEAST") ? "Inside ATLEAST" : "Beside " + operator;
        return switch (query) {
            case Query.All all ->
                    beside
                            + " several words are a phrase or alternatives; type \"long drought\" or (drought OR flood).";
            case Query.Not not ->
                    beside
                            + " nothing can be left out; put the minus sign before all of it, as in -(drought NEAR/5 flood).";
            case Query.Phrase phrase ->
                    beside + " a phrase stands without ~; leave it out after the quotation mark.";
            case Query.Prefix prefix ->
                    beside + " at least three letters stand before *; type, for example, droug*.";
            default ->
                    beside
                            + " stand words, phrases, beginnings such as droug* and alternatives such as (drought OR flood); join anything else by AND.";
        };
    }

    private static int letters(Query.Prefix prefix) {
        return (int) prefix.text().codePoints().filter(Character::isLetterOrDigit).count();
    }

    static void oneScope(List<? extends Query.Placed> parts, String operator, int start)
            throws Stop {
        if (parts.stream().map(Query.Placed::scope).distinct().count() > 1) {
            throw new Stop(
                    start,
                    (operator.equals("ATLEAST") ? "ATLEAST counts" : operator + " joins")
                            + " words of one text; put the field before parentheses, as in title:("
                            + (operator.equals("ATLEAST")
                                    ? "drought OR flood)."
                                    : "drought " + operator + " harvest)."));
        }
    }
}
