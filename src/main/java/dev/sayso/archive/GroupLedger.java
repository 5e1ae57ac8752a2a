package dev.sayso.archive;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.ArticleId;
import dev.sayso.duplicate.Shingles;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.ledger.ClaimKeys;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.Statistic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statistics of a group of copies, each once.
 *
 * <p>A figure of one copy is that of another when both have the same amount in the same role and
 * their sentences share at least half their words: an edited sentence is still the same statement,
 * while 70 per cent of something else is not. A figure that stands twice in one article is two, and
 * stays two.
 */
public final class GroupLedger {
    private static final double LEAST_COMMON = 0.5;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]++");

    private record Member(
            AnnotatedArticle annotated,
            Summary summary,
            long digest,
            Map<String, ClaimKey> claims) {
        static Member of(AnnotatedArticle annotated) {
            return new Member(
                    annotated,
                    Summary.of(annotated),
                    Shingles.of(annotated.article().text()).digest(),
                    ClaimKeys.of(annotated.annotations().statistics()));
        }
    }

    /** One figure with all the articles of the group in which it stands. */
    private static final class Figure {
        private final Statistic statistic;
        private final Set<String> words;
        private final List<Member> members = new ArrayList<>();
        private Optional<ClaimKey> claim = Optional.empty();

        Figure(Statistic statistic, Set<String> words) {
            this.statistic = statistic;
            this.words = words;
        }

        /** How much of the shorter sentence is common; 0 when the amounts differ. */
        double alike(Statistic other, Set<String> itsWords) {
            if (!sameAmount(statistic, other)) {
                return 0;
            }
            long common = words.stream().filter(itsWords::contains).count();
            int shorter = Math.min(words.size(), itsWords.size());
            return shorter == 0 ? 1 : (double) common / shorter;
        }

        LedgerRow row() {
            Member first = members.getFirst();
            return new LedgerRow(
                    first.summary(),
                    statistic,
                    members.stream()
                            .skip(1)
                            .sorted(Comparator.comparing(Member::summary, Summary.EARLIEST_FIRST))
                            .map(m -> new Copy(m.summary(), m.digest() == first.digest()))
                            .toList(),
                    claim);
        }

        /** A trimmed copy may lack what tells which fact it is: the next one tells. */
        void add(Member member, Statistic stated) {
            members.add(member);
            claim = claim.or(() -> Optional.ofNullable(member.claims().get(stated.id())));
        }
    }

    private GroupLedger() {}

    /**
     * The figures of the articles asked for. Each stands with the earliest of those that state it;
     * all the others that do, asked for or not, are its copies.
     *
     * @param group articles that are copies of each other; one that has none stands alone and is
     *     asked for
     */
    public static List<LedgerRow> rows(List<AnnotatedArticle> group, Predicate<ArticleId> asked) {
        if (group.size() == 1) {
            return alone(group.getFirst());
        }
        List<Member> members =
                group.stream()
                        .map(Member::of)
                        .sorted(
                                Comparator.comparing((Member m) -> !asked.test(m.summary().id()))
                                        .thenComparing(Member::summary, Summary.EARLIEST_FIRST))
                        .toList();
        List<Figure> figures = new ArrayList<>();
        members.forEach(member -> add(member, figures));
        return figures.stream()
                .filter(figure -> asked.test(figure.members.getFirst().summary().id()))
                .map(Figure::row)
                .toList();
    }

    private static List<LedgerRow> alone(AnnotatedArticle annotated) {
        Summary summary = Summary.of(annotated);
        Map<String, ClaimKey> claims = ClaimKeys.of(annotated.annotations().statistics());
        return annotated.annotations().statistics().stream()
                .filter(statistic -> statistic.duplicateOf().isEmpty())
                .map(
                        statistic ->
                                new LedgerRow(
                                        summary,
                                        statistic,
                                        List.of(),
                                        Optional.ofNullable(claims.get(statistic.id()))))
                .toList();
    }

    private static void add(Member member, List<Figure> figures) {
        Set<Figure> taken = new HashSet<>();
        for (Statistic statistic : member.annotated().annotations().statistics()) {
            if (statistic.duplicateOf().isPresent()) {
                continue;
            }
            Set<String> words = words(statistic.sentence());
            Figure figure =
                    likest(statistic, words, figures, taken)
                            .orElseGet(() -> new Figure(statistic, words));
            if (taken.add(figure) && figure.members.isEmpty()) {
                figures.add(figure);
            }
            figure.add(member, statistic);
        }
    }

    private static Optional<Figure> likest(
            Statistic statistic, Set<String> words, List<Figure> figures, Set<Figure> taken) {
        Optional<Figure> likest = Optional.empty();
        double most = LEAST_COMMON;
        for (Figure figure : figures) {
            double alike = taken.contains(figure) ? 0 : figure.alike(statistic, words);
            if (alike > most || (alike == most && likest.isEmpty())) {
                most = alike;
                likest = Optional.of(figure);
            }
        }
        return likest;
    }

    private static boolean sameAmount(Statistic one, Statistic other) {
        Amount first = one.amount();
        Amount second = other.amount();
        return one.role() == other.role()
                && first.kind() == second.kind()
                && first.value().compareTo(second.value()) == 0
                && first.high().isPresent() == second.high().isPresent()
                && first.unit().equals(second.unit())
                && first.per().equals(second.per());
    }

    private static Set<String> words(String sentence) {
        return Stream.of(BETWEEN_WORDS.split(sentence.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
