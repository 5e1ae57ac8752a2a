package dev.sayso.testing;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.Meant;
import dev.sayso.article.Article;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Block;
import dev.sayso.article.Particulars;
import dev.sayso.article.Span;
import dev.sayso.attribution.Source;
import dev.sayso.organization.Mention;
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
import java.util.ArrayList;
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

    /** Where the words of the query stand in headline, standfirst and body. */
    Highlights highlights(Query query) {
        if (!matches(query)) {
            return Highlights.none();
        }
        return new Highlights(
                apart(found(query, Scope.TITLE, particulars.title().orElse(""))),
                apart(found(query, Scope.LEAD, particulars.standfirst().orElse(""))),
                apart(
                        Stream.concat(
                                        found(query, Scope.TEXT, article.text()).stream(),
                                        inFirstParagraph(query))
                                .toList()));
    }

    /** A lead that is the first paragraph is marked in the body. */
    private Stream<Span> inFirstParagraph(Query query) {
        return particulars.standfirst().isPresent()
                ? Stream.empty()
                : found(query, Scope.LEAD, lead()).stream();
    }

    private List<Span> found(Query query, Scope in, String text) {
        return found(query, in, new TextWords(text));
    }

    private static List<Span> apart(List<Span> found) {
        List<Span> spans = new ArrayList<>(found);
        spans.sort(null);
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (apart.isEmpty() || apart.getLast().end() <= span.start()) {
                apart.add(span);
            }
        }
        return apart;
    }

    private List<Span> found(Query query, Scope in, TextWords words) {
        return switch (query) {
            case Query.Placed placed when covers(placed.scope(), in) ->
                    TextWords.marks(words.places(placed));
            case Query.Same(List<Query.Placed> parts) when covers(parts.getFirst().scope(), in) ->
                    TextWords.marks(words.same(parts));
            case Query.AtLeast(int times, Query.Operand part) when covers(part.scope(), in) ->
                    TextWords.marks(words.places(part));
            case Query.Wildcard(Scope scope, String pattern) when covers(scope, in) ->
                    TextWords.marks(words.shaped(pattern));
            case Query.Fuzzy(Scope scope, String text) when covers(scope, in) ->
                    TextWords.marks(words.spelledNearly(text));
            case Query.WithStatistic(StatisticCondition condition) when in == Scope.TEXT ->
                    statistics(condition).stream()
                            .filter(statistic -> statistic.block().isEmpty())
                            .map(Statistic::span)
                            .toList();
            case Query.Credits(String name) when in == Scope.TEXT ->
                    Stream.concat(mentions(name).stream(), credited(name).stream()).toList();
            case Query.Mentions(String name) when in == Scope.TEXT -> mentions(name);
            case Query.Cites(String name) when in == Scope.TEXT -> mentions(name);
            case Query.All(List<Query> parts) ->
                    parts.stream().flatMap(part -> found(part, in, words).stream()).toList();
            case Query.Any(List<Query> parts) ->
                    parts.stream().flatMap(part -> found(part, in, words).stream()).toList();
            default -> List.of();
        };
    }

    private static boolean covers(Scope scope, Scope in) {
        return scope == Scope.ANY || scope == in;
    }

    private List<Span> mentions(String name) {
        return named(name).flatMap(o -> o.mentions().stream()).map(Mention::span).toList();
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
