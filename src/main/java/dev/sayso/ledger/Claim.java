package dev.sayso.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One statement of fact with every place where it is made.
 *
 * @param appearances in the order of publication, one at least
 * @param more how many more articles make it than were read
 */
public record Claim(ClaimKey key, List<Appearance> appearances, int more) {
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

    public Claim {
        if (appearances.isEmpty()) {
            throw new IllegalArgumentException("a claim that nobody makes: " + key);
        }
        appearances = appearances.stream().sorted(Appearance.EARLIEST_FIRST).toList();
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

    /** Every statement against every earlier one. */
    public List<Compared> comparisons() {
        List<Statement> statements = statements().stream().limit(MOST_COMPARED).toList();
        List<Compared> compared = new ArrayList<>();
        for (int later = 1; later < statements.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Statement one = statements.get(earlier);
                Statement other = statements.get(later);
                Relation relation = Relation.between(one.first(), other.first(), key);
                compared.add(new Compared(one, other, relation));
            }
        }
        return compared;
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
}
