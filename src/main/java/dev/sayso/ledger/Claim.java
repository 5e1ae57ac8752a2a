package dev.sayso.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One statement of fact with every place where it is made. */
public final class Claim {
    /** How many articles a claim of a list has at least; where more make it, the newest. */
    public static final int LISTED = 20;

    /** How many different statements are held against each other; of more, those first seen. */
    private static final int MOST_COMPARED = 40;

    /**
     * One figure on one say-so, with all the places that give it.
     *
     * @param appearances in the order of publication, one at least
     */
    public record Statement(List<Appearance> appearances) {
        public Statement {
            appearances = List.copyOf(appearances);
        }

        /** The one that was published first. */
        public Appearance first() {
            return appearances.getFirst();
        }

        public Figure figure() {
            return first().figure();
        }

        /** Where it is printed, copies included; each outlet once, in the order of publication. */
        public List<String> outlets() {
            return appearances.stream()
                    .flatMap(a -> Stream.concat(Stream.of(a.printed()), a.copies().stream()))
                    .flatMap(printed -> printed.outlet().stream())
                    .distinct()
                    .toList();
        }
    }

    /** Two statements held against each other. */
    public record Compared(Statement earlier, Statement later, Relation relation) {}

    private final ClaimKey key;
    private final List<Appearance> appearances;
    private final int more;
    private final List<Statement> statements;

    /** Worked out when it is first asked for, which may be never. */
    private @Nullable List<Compared> comparisons;

    /**
     * @param appearances in any order, one at least
     * @param more how many more articles make it than were read
     */
    public Claim(ClaimKey key, List<Appearance> appearances, int more) {
        if (appearances.isEmpty()) {
            throw new IllegalArgumentException("a claim that nobody makes: " + key);
        }
        this.key = key;
        this.appearances = appearances.stream().sorted(Appearance.EARLIEST_FIRST).toList();
        this.more = more;
        this.statements = statements(this.appearances);
    }

    private static List<Statement> statements(List<Appearance> appearances) {
        Map<String, List<Appearance>> statements = new LinkedHashMap<>();
        for (Appearance appearance : appearances) {
            statements
                    .computeIfAbsent(
                            appearance.figure().print() + " | " + appearance.creditedKey(),
                            said -> new ArrayList<>())
                    .add(appearance);
        }
        return statements.values().stream().map(Statement::new).toList();
    }

    public ClaimKey key() {
        return key;
    }

    /** In the order of publication. */
    public List<Appearance> appearances() {
        return appearances;
    }

    /** How many more articles make it than were read. */
    public int more() {
        return more;
    }

    public String id() {
        return key.id();
    }

    /** How many articles make it, copies of one piece once. */
    public long articles() {
        return more + appearances.stream().map(a -> a.printed().article()).distinct().count();
    }

    /** When it was first published; empty when no article that makes it is dated. */
    public Optional<LocalDate> firstSeen() {
        return days().min(LocalDate::compareTo);
    }

    /** When it was last published, copies included. */
    public Optional<LocalDate> lastSeen() {
        return days().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days() {
        return appearances.stream()
                .flatMap(a -> Stream.concat(Stream.of(a.printed()), a.copies().stream()))
                .flatMap(printed -> printed.published().stream());
    }

    /** What is said, each figure with each source once, in the order in which it was first said. */
    public List<Statement> statements() {
        return statements;
    }

    /** Every statement against every earlier one. */
    public List<Compared> comparisons() {
        List<Compared> known = comparisons;
        if (known == null) {
            known = compared();
            comparisons = known;
        }
        return known;
    }

    private List<Compared> compared() {
        List<Statement> first = statements.stream().limit(MOST_COMPARED).toList();
        List<Compared> compared = new ArrayList<>();
        for (int later = 1; later < first.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Statement one = first.get(earlier);
                Statement other = first.get(later);
                Relation relation = Relation.between(one.first(), other.first(), key);
                compared.add(new Compared(one, other, relation));
            }
        }
        return List.copyOf(compared);
    }

    /** Whether two of its statements cannot both be true. */
    public boolean isContradicted() {
        return comparisons().stream()
                .anyMatch(compared -> compared.relation() instanceof Relation.Contradicts);
    }

    /** Whether an article works something out with it that does not come out as printed. */
    public boolean isWrong() {
        return appearances.stream().anyMatch(Appearance::isWrong);
    }

    /** The most frequent exact statement, else the first: the one to name the claim by. */
    public Statement leading() {
        return statements().stream()
                .max(
                        Comparator.comparing((Statement s) -> s.figure().isExact())
                                .thenComparingInt(s -> s.appearances().size()))
                .orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Claim that
                && key.equals(that.key)
                && appearances.equals(that.appearances)
                && more == that.more;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, appearances, more);
    }

    @Override
    public String toString() {
        return key + " by " + articles() + " articles: " + appearances;
    }
}
