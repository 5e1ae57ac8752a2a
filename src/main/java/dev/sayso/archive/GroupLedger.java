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

    /** Which statistics are asked for. */
    public interface Asked {
        boolean test(ArticleId article, Statistic statistic);
    }

    /** A figure in one of the articles. */
    private record Place(Member member, Statistic statistic, boolean asked) {}

    /** One figure with all the places of the group in which it stands. */
    private static final class Figure {
        private final Statistic statistic;
        private final Set<String> words;
        private final List<Place> places = new ArrayList<>();
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

        /** With the first place where it is asked for, which is also the earliest. */
        Optional<LedgerRow> row() {
            return places.stream().filter(Place::asked).findFirst().map(this::row);
        }

        private LedgerRow row(Place shown) {
            return new LedgerRow(
                    shown.member().summary(),
                    shown.statistic(),
                    places.stream()
                            .map(Place::member)
                            .filter(member -> !member.equals(shown.member()))
                            .sorted(Comparator.comparing(Member::summary, Summary.EARLIEST_FIRST))
                            .map(m -> new Copy(m.summary(), m.digest() == shown.member().digest()))
                            .toList(),
                    claim);
        }

        /** A trimmed copy may lack what tells which fact it is: the next one tells. */
        void add(Place place) {
            places.add(place);
            Map<String, ClaimKey> claims = place.member().claims();
            claim = claim.or(() -> Optional.ofNullable(claims.get(place.statistic().id())));
        }
    }

    private GroupLedger() {}

    /**
     * The figures asked for. Each stands with the earliest article in which it is; all the others
     * that state it, asked for or not, are its copies.
     *
     * @param group articles that are copies of each other, or one that has no copies
     */
    public static List<LedgerRow> rows(List<AnnotatedArticle> group, Asked asked) {
        List<Member> members =
                group.stream()
                        .map(Member::of)
                        .sorted(
                                Comparator.comparing((Member m) -> !isAsked(m, asked))
                                        .thenComparing(Member::summary, Summary.EARLIEST_FIRST))
                        .toList();
        List<Figure> figures = new ArrayList<>();
        members.forEach(member -> add(member, asked, figures));
        return figures.stream().flatMap(figure -> figure.row().stream()).toList();
    }

    private static boolean isAsked(Member member, Asked asked) {
        return member.annotated().annotations().figures().stream()
                .anyMatch(statistic -> asked.test(member.summary().id(), statistic));
    }

    private static void add(Member member, Asked asked, List<Figure> figures) {
        Set<Figure> taken = new HashSet<>();
        for (Statistic statistic : member.annotated().annotations().figures()) {
            Set<String> words = words(statistic.sentence());
            Figure figure =
                    likest(statistic, words, figures, taken)
                            .orElseGet(() -> new Figure(statistic, words));
            if (taken.add(figure) && figure.places.isEmpty()) {
                figures.add(figure);
            }
            boolean wanted = asked.test(member.summary().id(), statistic);
            figure.add(new Place(member, statistic, wanted));
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
