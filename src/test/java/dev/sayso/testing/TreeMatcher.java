package dev.sayso.testing;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.archive.Match;
import dev.sayso.archive.Meant;
import dev.sayso.archive.NamePlaces;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Block;
import dev.sayso.article.Particulars;
import dev.sayso.article.Span;
import dev.sayso.attribution.Source;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import dev.sayso.query.Bounds;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.StatisticCondition;
import dev.sayso.resolution.Established;
import dev.sayso.statistic.Statistic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says whether one article matches a query, by going through its words: what the index is compared
 * with.
 */
final class TreeMatcher {
    private final AnnotatedArticle annotated;
    private final Set<ArticleId> copies;
    private final Article article;
    private final Particulars particulars;

    private final List<Established> established;

    /**
     * @param copies the other articles of its group
     * @param established what names mean in the archive
     */
    TreeMatcher(AnnotatedArticle annotated, Set<ArticleId> copies, List<Established> established) {
        this.established = established;
        this.annotated = annotated;
        this.copies = copies;
        this.article = annotated.article();
        this.particulars = article.particulars();
    }

    boolean matches(Query query) {
        return switch (query) {
            case Query.Everything everything -> true;
            case Query.Placed placed ->
                    texts(placed.scope()).anyMatch(text -> !text.places(placed).isEmpty());
            case Query.Same(List<Query.Placed> parts) ->
                    texts(parts.getFirst().scope()).anyMatch(text -> !text.same(parts).isEmpty());
            case Query.AtLeast(int times, Query.Operand part) ->
                    texts(part.scope(), particulars.standfirst().orElse(""))
                                    .mapToInt(text -> text.count(part))
                                    .sum()
                            >= times;
            case Query.Wildcard(Scope scope, String pattern) ->
                    texts(scope).anyMatch(text -> !text.shaped(pattern).isEmpty());
            case Query.Fuzzy(Scope scope, String word) ->
                    texts(scope).anyMatch(text -> !text.spelledNearly(word).isEmpty());
            case Query.ByAuthor(String name) ->
                    holdsWords(String.join(" ", particulars.byline().authors()), name);
            case Query.InOutlet(String name) ->
                    particulars.outlet().filter(outlet -> isOutlet(outlet, name)).isPresent();
            case Query.OfKind(var kind) -> particulars.kind() == kind;
            case Query.InLanguage(String code) -> particulars.language().equals(Optional.of(code));
            case Query.Published(var from, var to) ->
                    particulars
                            .published()
                            .filter(day -> from.isEmpty() || !day.isBefore(from.get()))
                            .filter(day -> to.isEmpty() || !day.isAfter(to.get()))
                            .isPresent();
            case Query.Undated undated -> particulars.published().isEmpty();
            case Query.Mentions(String name) -> named(name).findAny().isPresent();
            case Query.Cites(String name) -> named(name).anyMatch(Organization::cited);
            case Query.Credits(String name) ->
                    matches(new Query.Cites(name)) || !credited(name).isEmpty();
            case Query.WithStatistic(StatisticCondition condition) ->
                    !statistics(condition).isEmpty();
            case Query.Length(Bounds bounds) ->
                    bounds.meets(
                            BigDecimal.valueOf(article.words()),
                            BigDecimal.valueOf(article.words()));
            case Query.Has(Query.Property property) -> has(property);
            case Query.Duplicate duplicate -> !copies.isEmpty();
            case Query.CopiesOf(ArticleId id) -> annotated.id().equals(id) || copies.contains(id);
            case Query.All(List<Query> parts) -> parts.stream().allMatch(this::matches);
            case Query.Any(List<Query> parts) -> parts.stream().anyMatch(this::matches);
            case Query.Not(Query part) -> !matches(part);
        };
    }

    /** Where a part of a query stands in a text, if it is looked for there. */
    List<Span> places(Query leaf, Scope in, String text) {
        TextWords words = new TextWords(text);
        return switch (leaf) {
            case Query.Placed placed when covers(placed.scope(), in) ->
                    TextWords.marks(words.places(placed));
            case Query.Same(List<Query.Placed> parts) when covers(parts.getFirst().scope(), in) ->
                    TextWords.marks(words.same(parts));
            case Query.AtLeast(int times, Query.Operand part) when covers(part.scope(), in) ->
                    TextWords.marks(words.places(part));
            case Query.Wildcard(Scope scope, String pattern) when covers(scope, in) ->
                    TextWords.marks(words.shaped(pattern));
            case Query.Fuzzy(Scope scope, String wanted) when covers(scope, in) ->
                    TextWords.marks(words.spelledNearly(wanted));
            default -> List.of();
        };
    }

    private static boolean covers(Scope scope, Scope in) {
        return scope == Scope.ANY || scope == in;
    }

    private NamePlaces names(String name) {
        return new NamePlaces(annotated, new Meant(name, ids(name)));
    }

    /** Where they are marked for a part of a query; nothing when it asks for none. */
    List<Match> namePlaces(Query leaf) {
        return switch (leaf) {
            case Query.Mentions(String name) -> names(name).mentions();
            case Query.Cites(String name) -> names(name).credits();
            case Query.Credits(String name) ->
                    Stream.concat(
                                    names(name).credits().stream(),
                                    names(name).credits(words -> holds(words, name, 0)).stream())
                            .toList();
            default -> List.of();
        };
    }

    /** The texts in which words are looked for. */
    private Stream<TextWords> texts(Scope scope) {
        return texts(scope, lead());
    }

    private Stream<TextWords> texts(Scope scope, String lead) {
        Stream<String> texts =
                switch (scope) {
                    case ANY -> Stream.of(particulars.title().orElse(""), lead, article.text());
                    case TITLE -> particulars.title().stream();
                    case LEAD -> Stream.of(lead());
                    case TEXT -> Stream.of(article.text());
                };
        return texts.map(TextWords::new);
    }

    private String lead() {
        return particulars
                .standfirst()
                .orElseGet(
                        () ->
                                article.blocks().stream()
                                        .filter(Block.Paragraph.class::isInstance)
                                        .map(b -> ((Block.Paragraph) b).span().of(article.text()))
                                        .findFirst()
                                        .orElse(""));
    }

    private boolean isOutlet(String outlet, String name) {
        StringBuilder initials = new StringBuilder();
        TextWords.folded(outlet).forEach(word -> initials.append(word.charAt(0)));
        boolean defined =
                annotated.annotations().organizations().stream()
                        .filter(o -> o.name().equalsIgnoreCase(outlet))
                        .anyMatch(o -> o.acronym().filter(name::equalsIgnoreCase).isPresent());
        return defined || holdsWords(outlet, name) || initials.toString().equalsIgnoreCase(name);
    }

    private static boolean holdsWords(String text, String wanted) {
        return TextWords.folded(text).containsAll(TextWords.folded(wanted));
    }

    private Stream<Organization> named(String name) {
        return annotated.annotations().organizations().stream()
                .filter(new Meant(name, ids(name))::includes);
    }

    private Set<OrganizationId> ids(String name) {
        return established.stream()
                .filter(one -> isNamed(one, name))
                .map(Established::id)
                .collect(Collectors.toSet());
    }

    /** The statistics that meet the condition. */
    List<Statistic> statistics(StatisticCondition condition) {
        return new StatisticMatcher(annotated, this::ids).matching(condition);
    }

    /** Where somebody is credited who is no institute and is called so. */
    private List<Span> credited(String name) {
        return annotated.annotations().attributions().stream()
                .map(attribution -> attribution.source())
                .filter(source -> !(source instanceof Source.Institute))
                .flatMap(source -> source.where().stream())
                .filter(span -> holds(span.of(article.text()), name, 0))
                .toList();
    }

    /** Whether the words stand in the text in any form, in this order. */
    static boolean holds(String text, String wanted, int slop) {
        return !new TextWords(text)
                .places(new Query.Phrase(Scope.TEXT, List.of(wanted), slop, false))
                .isEmpty();
    }

    static boolean isNamed(Established one, String name) {
        return one.names().stream().anyMatch(n -> name(n).equals(name(name)));
    }

    static String name(String name) {
        return OrganizationName.fold(name).replace('-', ' ');
    }

    private boolean has(Query.Property property) {
        Annotations annotations = annotated.annotations();
        return switch (property) {
            case STATISTICS -> !annotations.statistics().isEmpty();
            case CITATIONS -> !annotations.cited().isEmpty();
            case ANALYSIS -> annotations.extent() == AnalysisExtent.FULL;
        };
    }
}
