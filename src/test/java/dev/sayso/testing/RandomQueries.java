package dev.sayso.testing;

import dev.sayso.query.QueryLanguage;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Queries as they may be typed, from a grammar of the language and from a seed. */
public final class RandomQueries {
    private static final List<String> WORDS =
            List.of(
                    "attacks", "convoy", "the", "of", "and", "or", "not", "US", "us", "Taliban",
                    "percent", "2024", "1,099", "ISIS-K", "school", "water", "institute's", "café",
                    "to", "price", "river", "debt", "near", "said", "بم", "пост", "桥");
    private static final List<String> QUOTES = List.of("\"\"", "“”", "„“", "«»", "‘’", "‹›");
    private static final List<String> VALUES =
            List.of(
                    "outlet:courier", "author:khan", "org:TTP", "cites:\"World Bank\"", "kind:letter",
                    "lang:en", "date:2024", "date:>=2023-06", "date:March 2024", "has:statistics",
                    "is:duplicate", "words:>300", "source:officials", "stat:(percent >50)",
                    "stat:(unsourced -money)", "stat:(period:2024 attack)", "date:none");
    private static final String MARKS = "()\"“”«»‘’-−=~*?:. ,'|&/<>\\\u0000\u200b\ud83d";
    private static final List<String> OPERATORS =
            List.of(" OR ", " AND ", " NOT ", " NEAR/3 ", " SAME ", " ATLEAST2(", "stat:(", "date:");

    private final Random random;

    public RandomQueries(long seed) {
        random = new Random(seed);
    }

    /** A query of the language. */
    public String next() {
        return any(3);
    }

    /** A query in which characters were dropped, doubled and swapped, and marks sprinkled. */
    public String mutilated() {
        StringBuilder typed = new StringBuilder(next());
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int at = random.nextInt(typed.length() + 1);
            boolean inside = at < typed.length();
            switch (random.nextInt(5)) {
                case 0 -> typed.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                case 1 -> typed.insert(at, one(OPERATORS));
                case 2 -> typed.delete(at, Math.min(typed.length(), at + 1));
                case 3 -> typed.insert(at, inside ? typed.substring(at, at + 1) : "~");
                default -> typed.append(inside ? typed.charAt(at) : '(').delete(at, at + 1);
            }
        }
        return typed.toString();
    }

    private String any(int depth) {
        return some(random.nextInt(4) == 0 ? 2 : 1, depth, " OR ");
    }

    private String some(int number, int depth, String between) {
        return Stream.generate(() -> all(depth))
                .limit(number)
                .reduce((a, b) -> a + between + b)
                .orElse("");
    }

    private String all(int depth) {
        return Stream.generate(() -> term(depth))
                .limit(1 + random.nextInt(3))
                .reduce((a, b) -> a + (random.nextInt(5) == 0 ? " AND " : " ") + b)
                .orElse("");
    }

    private String term(int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 12)) {
            case 0, 1, 2 -> operand(1);
            case 3 -> one(VALUES);
            case 4 -> operand(1) + " NEAR/" + random.nextInt(20) + " " + operand(1);
            case 5 -> operand(1) + " SAME " + operand(1);
            case 6 -> "ATLEAST" + (1 + random.nextInt(4)) + "(" + operand(0) + ")";
            case 7 -> one(List.of("organi?ation", "Balochstan~", "con*s", "pri?e", "instutute~"));
            case 8 -> "-" + term(depth - 1);
            case 9 -> one(List.of("title:", "lead:", "text:")) + "(" + any(depth - 1) + ")";
            case 10 -> one(examples());
            default -> "(" + any(depth - 1) + ")";
        };
    }

    private String operand(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 5)) {
            case 0, 1 -> one(WORDS);
            case 2 -> (random.nextInt(3) == 0 ? "=" : "") + quoted();
            case 3 -> random.nextBoolean() ? one(List.of("att*", "inst*", "conv*")) : "=" + one(WORDS);
            default -> "(" + operand(0) + " OR " + operand(0) + ")";
        };
    }

    private String quoted() {
        String marks = one(QUOTES);
        return marks.charAt(0) + one(WORDS) + " " + one(WORDS) + marks.charAt(1);
    }

    private static List<String> examples() {
        return QueryLanguage.sections().stream()
                .flatMap(section -> section.forms().stream())
                .map(QueryLanguage.Form::example)
                .toList();
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
