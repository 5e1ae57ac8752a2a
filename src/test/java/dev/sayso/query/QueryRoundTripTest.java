package dev.sayso.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.article.Kind;
import dev.sayso.query.Query.Property;
import dev.sayso.query.Query.Scope;
import dev.sayso.statistic.Direction;
import dev.sayso.statistic.Modifier;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Role;
import dev.sayso.statistic.Status;
import dev.sayso.statistic.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed is read, and what is read prints itself so that it is read the same again. */
final class QueryRoundTripTest {
    private static final List<String> WORDS =
            List.of(
                    "attack",
                    "Taliban",
                    "ISIS-K",
                    "1,099",
                    "café",
                    "don't",
                    "OR",
                    "NOT",
                    "NEAR",
                    "NEAR/5 ",
                    " SAME ",
                    "ATLEAST2(",
                    "w/p",
                    "x",
                    "50%",
                    "$3",
                    "بم",
                    "a.b",
                    "U.S.",
                    "“",
                    "naïve",
                    "stat:(",
                    "value:",
                    "period:",
                    "unit:",
                    ">5",
                    "percent",
                    "unsourced",
                    "change:",
                    "source:");
    private static final String MARKS = "()\"“”„«»-−=~*?:. ,'’\\/|&!+^[]{}<>\u0000\u200b\ud83d٣";

    private final Random random = new Random(20240305);

    @Test
    void tenThousandTreesPrintThemselvesAndAreReadBackEqual() {
        for (int i = 0; i < 10_000; i++) {
            Query query = tree(3);
            String printed = QueryPrinter.print(query);
            if (printed.length() <= QueryParser.LONGEST) {
                Reading.Understood read =
                        assertInstanceOf(
                                Reading.Understood.class, QueryParser.parse(printed), printed);
                assertEquals(query, read.query(), printed);
                assertEquals(List.of(), read.notes(), printed);
                assertFalse(QueryWords.describe(query).isEmpty());
            }
        }
    }

    @Test
    void fiveThousandMutilatedQueriesAreReadOrRefusedWithAPositionInside() {
        for (int i = 0; i < 5_000; i++) {
            assertTotal(mutilated(QueryPrinter.print(tree(3))));
        }
    }

    @Test
    void fiveThousandHeapsOfMarksAreReadOrRefusedWithAPositionInside() {
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                typed.append(
                        random.nextInt(3) == 0
                                ? one(WORDS)
                                : MARKS.charAt(random.nextInt(MARKS.length())));
            }
            assertTotal(typed.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileQueriesAreReadOrRefused(String typed) {
        assertTotal(typed);
    }

    static Stream<String> hostile() {
        return Stream.of(
                        "(",
                        ")",
                        "\"",
                        "“",
                        "-",
                        "=",
                        "*",
                        "?",
                        "~",
                        ":",
                        "a:",
                        "\\",
                        "\u0000",
                        "\ud800",
                        "a*",
                        "a~ ",
                        "=\"",
                        "-(",
                        "title:",
                        "OR ",
                        "NOT ",
                        "(a OR ",
                        "\"a\" ",
                        "date:",
                        "a-",
                        "é́",
                        "stat:(",
                        "stat:",
                        ">",
                        "stat:(>",
                        "stat:(unit:(",
                        "stat:(-",
                        "stat:(value:-1..",
                        "words:")
                .flatMap(
                        piece ->
                                Stream.of(
                                        piece,
                                        piece.repeat(50),
                                        piece.repeat(2_000 / piece.length())));
    }

    private static void assertTotal(String typed) {
        switch (QueryParser.parse(typed)) {
            case Reading.Understood(Query query, List<String> notes) -> {
                String printed = QueryPrinter.print(query);
                if (printed.length() <= QueryParser.LONGEST) {
                    Reading.Understood again =
                            assertInstanceOf(
                                    Reading.Understood.class, QueryParser.parse(printed), typed);
                    assertEquals(query, again.query(), typed);
                }
            }
            case Reading.Mistake(int position, String message) -> {
                assertTrue(position >= 0 && position <= typed.length(), typed);
                assertTrue(message.endsWith(".") || message.endsWith(":"), message);
            }
        }
    }

    private String mutilated(String typed) {
        StringBuilder broken = new StringBuilder(typed);
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(broken.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> broken.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                case 1 -> broken.delete(at, Math.min(broken.length(), at + 1 + random.nextInt(3)));
                default -> broken.setLength(Math.max(at, broken.length() / 2));
            }
        }
        return broken.toString();
    }

    private Query tree(int depth) {
        int kind = depth == 0 ? 3 : random.nextInt(7);
        return switch (kind) {
            case 0 -> new Query.All(parts(depth));
            case 1 -> new Query.Any(parts(depth));
            case 2 -> new Query.Not(tree(depth - 1));
            case 6 -> proximity(scope());
            default -> one(leaves()).get();
        };
    }

    private Query proximity(Scope scope) {
        return switch (random.nextInt(3)) {
            case 0 -> near(scope);
            case 1 -> new Query.Same(List.of(near(scope), operand(scope, 1), operand(scope, 1)));
            default -> new Query.AtLeast(1 + random.nextInt(255), operand(scope, 2));
        };
    }

    private Query.Near near(Scope scope) {
        return new Query.Near(operand(scope, 2), operand(scope, 1), random.nextInt(101));
    }

    private Query.Operand operand(Scope scope, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> new Query.Word(scope, word(), random.nextBoolean());
            case 1 ->
                    new Query.Phrase(scope, List.of(word(), word()), 0, random.nextBoolean());
            case 2 -> new Query.Prefix(scope, "terr" + letter());
            default ->
                    new Query.Alternatives(
                            List.of(operand(scope, depth - 1), operand(scope, depth - 1)));
        };
    }

    /** At least two: a group of one is its part. */
    private List<Query> parts(int depth) {
        List<Query> parts = new ArrayList<>();
        for (int n = 2 + random.nextInt(2); n > 0; n--) {
            parts.add(tree(depth - 1));
        }
        return parts;
    }

    private List<Supplier<Query>> leaves() {
        return List.of(
                () -> new Query.Word(scope(), word(), random.nextBoolean()),
                () -> new Query.Word(scope(), word(), false),
                () ->
                        new Query.Phrase(
                                scope(),
                                List.of(word(), word(), word()),
                                random.nextInt(3),
                                random.nextBoolean()),
                () -> new Query.Prefix(scope(), "terr" + letter()),
                () -> new Query.Wildcard(scope(), "or?an" + letter() + "*a"),
                () -> new Query.Fuzzy(scope(), "balo" + letter()),
                () -> new Query.ByAuthor(word()),
                () -> new Query.InOutlet(word() + " & " + word()),
                () -> new Query.Mentions(word()),
                () -> new Query.Cites(word()),
                () -> new Query.OfKind(one(List.of(Kind.values()))),
                () -> new Query.InLanguage("u" + letter()),
                () -> new Query.Published(Optional.of(day()), Optional.empty()),
                () -> new Query.Published(Optional.empty(), Optional.of(day())),
                () -> new Query.Published(Optional.of(day()), Optional.of(day().plusDays(4_000))),
                () -> new Query.Credits(word()),
                () -> new Query.Length(bounds()),
                () -> new Query.WithStatistic(condition(2)),
                () -> new Query.WithStatistic(condition(1)),
                Query.Undated::new,
                Query.Everything::new,
                () -> new Query.Has(one(List.of(Property.values()))));
    }

    private StatisticCondition condition(int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(6)) {
            case 0 ->
                    new StatisticCondition.All(List.of(condition(depth - 1), condition(depth - 1)));
            case 1 ->
                    new StatisticCondition.Any(List.of(condition(depth - 1), condition(depth - 1)));
            case 2 -> new StatisticCondition.Not(condition(depth - 1));
            default -> one(conditions()).get();
        };
    }

    private List<Supplier<StatisticCondition>> conditions() {
        return List.of(
                () -> new StatisticCondition.Subject(List.of(subject()), 0),
                () -> new StatisticCondition.Subject(List.of(word(), word()), random.nextInt(3)),
                () -> new StatisticCondition.OfKind(one(List.of(QuantityKind.values()))),
                () -> new StatisticCondition.Value(bounds()),
                () -> new StatisticCondition.Change(bounds()),
                () -> new StatisticCondition.Unit(subject()),
                () -> new StatisticCondition.Currency("PK" + Character.toUpperCase(letter())),
                () -> new StatisticCondition.Per("100,000 " + word()),
                () -> new StatisticCondition.During(Optional.of(day()), Optional.empty()),
                () -> new StatisticCondition.During(Optional.of(day()), Optional.of(day(3_100))),
                () -> new StatisticCondition.Place(word()),
                () -> new StatisticCondition.CreditedTo(word()),
                StatisticCondition.Unsourced::new,
                () -> new StatisticCondition.InRole(one(List.of(Role.values()))),
                () -> new StatisticCondition.Going(one(List.of(Direction.values()))),
                () -> new StatisticCondition.Checked(one(List.of(Verdict.values()))),
                () -> new StatisticCondition.WithStatus(one(List.of(Status.values()))),
                () -> new StatisticCondition.Qualified(one(List.of(Modifier.values()))),
                StatisticCondition::anything);
    }

    /** Words that would be read as something else, were they not quoted. */
    private String subject() {
        return one(List.of("attack", "rate", "Unsourced", "50", "1e9", "1.5bn", "OR", "NEAR"));
    }

    private Bounds bounds() {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(4_000) - 2_000, random.nextInt(4) - 1);
        BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(50)));
        Bounds.Limit limit = new Bounds.Limit(low, random.nextBoolean());
        return switch (random.nextInt(4)) {
            case 0 -> Bounds.exactly(low);
            case 1 -> Bounds.between(low, high);
            case 2 -> new Bounds(Optional.of(limit), Optional.empty());
            default -> new Bounds(Optional.empty(), Optional.of(limit));
        };
    }

    private LocalDate day(int later) {
        return day().plusDays(later);
    }

    private Scope scope() {
        return one(List.of(Scope.values()));
    }

    private String word() {
        return one(
                List.of(
                        "attack", "Taliban", "ISIS-K", "1,099", "café", "don't", "OR", "NOT",
                        "SAME", "NEAR", "near/5", "Or", "atleast5", "pre/2", "x", "50%", "$3", "بم", "a.b", "a/b", "12:30"));
    }

    private char letter() {
        return (char) ('a' + random.nextInt(26));
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3_000));
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
