package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.CitingPage;
import dev.sayso.archive.CitingRequest;
import dev.sayso.archive.Crediting;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Filter;
import dev.sayso.archive.InstituteProfile;
import dev.sayso.archive.Institutes;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Match;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Roster;
import dev.sayso.archive.Snippet;
import dev.sayso.archive.StatisticPage;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.ledger.ClaimKeys;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.statistic.Statistic;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is cited, by looking at every article each time. */
final class MapInstitutes implements Institutes {
    private final Archive archive;
    private final Supplier<Collection<AnnotatedArticle>> articles;
    private final Function<ArticleId, Collection<ArticleId>> copies;

    MapInstitutes(
            Archive archive,
            Supplier<Collection<AnnotatedArticle>> articles,
            Function<ArticleId, Collection<ArticleId>> copies) {
        this.archive = archive;
        this.articles = articles;
        this.copies = copies;
    }

    private List<AnnotatedArticle> citing(OrganizationId organization) {
        return articles.get().stream()
                .filter(
                        article ->
                                article.annotations()
                                        .organization(organization)
                                        .filter(Organization::cited)
                                        .isPresent())
                .sorted(
                        Comparator.comparing(
                                        (AnnotatedArticle a) -> day(a).orElse(LocalDate.MIN),
                                        Comparator.reverseOrder())
                                .thenComparing(a -> a.id().value()))
                .toList();
    }

    private static Optional<LocalDate> day(AnnotatedArticle article) {
        return article.article().particulars().published();
    }

    @Override
    public Roster roster(Order order, List<String> words, int skip, int limit) throws IOException {
        List<KnownOrganization> listed =
                archive.organizations().stream()
                        .filter(known -> count(order, known) > 0)
                        .filter(
                                known ->
                                        known.organization().names().stream()
                                                .map(TreeMatcher::name)
                                                .anyMatch(
                                                        name ->
                                                                words.stream()
                                                                        .allMatch(name::contains)))
                        .sorted(
                                Comparator.comparingInt(
                                                (KnownOrganization known) -> -count(order, known))
                                        .thenComparing(known -> known.organization().id().value()))
                        .toList();
        return new Roster(
                listed.size(),
                listed.stream().skip(skip).limit(limit).map(this::entry).toList(),
                false);
    }

    private static int count(Order order, KnownOrganization known) {
        return order == Order.CITED ? known.citing() : known.mentioning();
    }

    private Roster.Entry entry(KnownOrganization known) {
        OrganizationId id = known.organization().id();
        return new Roster.Entry(
                known,
                rows((article, statistic) -> rests(statistic, id)).size(),
                first(id),
                last(id));
    }

    private static boolean rests(Statistic statistic, OrganizationId id) {
        return Crediting.credited(statistic).equals(Optional.of(id));
    }

    private Optional<LocalDate> first(OrganizationId id) {
        return citing(id).stream().flatMap(a -> day(a).stream()).min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> last(OrganizationId id) {
        return citing(id).stream().flatMap(a -> day(a).stream()).max(Comparator.naturalOrder());
    }

    @Override
    public Optional<InstituteProfile> profile(OrganizationId organization) {
        List<AnnotatedArticle> citing = citing(organization);
        if (citing.isEmpty()) {
            return Optional.empty();
        }
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : List.of(Facet.OUTLET, Facet.AUTHOR, Facet.YEAR, Facet.CITES)) {
            facets.put(
                    facet,
                    counted(citing, article -> new MapFacets(copies).values(article, facet)));
        }
        return Optional.of(
                new InstituteProfile(
                        citing.size(),
                        rows((article, statistic) -> rests(statistic, organization)).size(),
                        first(organization),
                        last(organization),
                        counted(citing, article -> verbs(article, organization)),
                        facets,
                        false));
    }

    private static Set<String> verbs(AnnotatedArticle article, OrganizationId organization) {
        return Crediting.uses(article).stream()
                .filter(use -> use.organization().equals(organization))
                .map(Crediting.Use::verb)
                .collect(Collectors.toSet());
    }

    private static List<FacetCount> counted(
            List<AnnotatedArticle> citing, Function<AnnotatedArticle, Set<String>> values) {
        return MapFacets.counted(
                citing.stream().flatMap(article -> values.apply(article).stream()));
    }

    /** The newest first; what stands word for word in several copies once, with the earliest. */
    private List<LedgerRow> rows(BiPredicate<AnnotatedArticle, Statistic> wanted) {
        Set<String> seen = new HashSet<>();
        List<LedgerRow> rows = new ArrayList<>();
        for (AnnotatedArticle article :
                articles.get().stream()
                        .sorted(Comparator.comparing(Summary::of, Summary.EARLIEST_FIRST))
                        .toList()) {
            List<Statistic> statistics = article.annotations().figures();
            Map<String, ClaimKey> claims = ClaimKeys.of(article.annotations().statistics());
            List<String> prints = Crediting.prints(statistics);
            String group = group(article.id());
            for (int i = statistics.size() - 1; i >= 0; i--) {
                if (wanted.test(article, statistics.get(i))
                        && seen.add(group + "\n" + prints.get(i))) {
                    rows.add(
                            new LedgerRow(
                                    Summary.of(article),
                                    statistics.get(i),
                                    List.of(),
                                    Optional.ofNullable(claims.get(statistics.get(i).id()))));
                }
            }
        }
        List<LedgerRow> undated =
                rows.stream().filter(row -> row.article().published().isEmpty()).toList();
        rows.removeAll(undated);
        return Stream.concat(rows.reversed().stream(), undated.reversed().stream()).toList();
    }

    /** The smallest id of the article and its copies. */
    private String group(ArticleId id) {
        return Stream.concat(Stream.of(id), copies.apply(id).stream())
                .map(ArticleId::value)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static StatisticPage page(List<LedgerRow> rows, int skip, int limit) {
        return new StatisticPage(
                rows.size(), rows.stream().skip(skip).limit(limit).toList(), false);
    }

    @Override
    public StatisticPage credited(OrganizationId organization, int skip, int limit) {
        return page(rows((article, statistic) -> rests(statistic, organization)), skip, limit);
    }

    @Override
    public StatisticPage elsewhere(OrganizationId organization, int limit) {
        Set<String> numbers =
                rows((article, statistic) -> rests(statistic, organization)).stream()
                        .flatMap(row -> Crediting.sameNumber(row.statistic()).stream())
                        .collect(Collectors.toSet());
        return page(
                rows(
                        (article, statistic) ->
                                !rests(statistic, organization)
                                        && Crediting.sameNumber(statistic)
                                                .filter(numbers::contains)
                                                .isPresent()),
                0,
                limit);
    }

    @Override
    public CitingPage citing(OrganizationId organization, CitingRequest request) {
        List<AnnotatedArticle> wanted =
                citing(organization).stream()
                        .filter(article -> passes(article, request.filters()))
                        .filter(
                                article ->
                                        request.verb().isEmpty()
                                                || verbs(article, organization)
                                                        .contains(request.verb().get()))
                        .toList();
        return new CitingPage(
                wanted.size(),
                wanted.stream()
                        .skip(request.skip())
                        .limit(request.limit())
                        .map(article -> shown(article, organization, request.verb()))
                        .toList(),
                false);
    }

    private boolean passes(AnnotatedArticle article, List<Filter> filters) {
        return new MapFacets(copies).passes(article, filters);
    }

    private static CitingPage.Citing shown(
            AnnotatedArticle article, OrganizationId organization, Optional<String> verb) {
        return CitingPage.Citing.of(
                article,
                organization,
                verb,
                attribution ->
                        new Snippet(
                                Snippet.Place.BODY,
                                article.article().text(),
                                List.of(
                                        Match.of(
                                                attribution.cue().orElse(attribution.content())))));
    }
}
