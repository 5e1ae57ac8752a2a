package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Contributor;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Contributors;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Results.FacetCount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who published and wrote, by looking at every article each time. */
record MapContributors(MapHolding held) implements Contributors {
    private List<Contributor> all(Role role) {
        return MapFacets.counted(
                        held.articles().values().stream()
                                .flatMap(a -> MapFacets.of(held).values(a, role.facet()).stream()))
                .stream()
                .map(
                        count ->
                                new Contributor(
                                        count.value(),
                                        count.count(),
                                        days(role, count.value()).min(Comparator.naturalOrder()),
                                        days(role, count.value()).max(Comparator.naturalOrder())))
                .toList();
    }

    private Stream<AnnotatedArticle> by(Role role, String name) {
        return held.articles().values().stream()
                .filter(article -> MapFacets.of(held).values(article, role.facet()).contains(name));
    }

    private Stream<LocalDate> days(Role role, String name) {
        return by(role, name)
                .map(article -> article.article().particulars().published())
                .flatMap(Optional::stream);
    }

    @Override
    public Listed list(Role role, List<String> words, int skip, int limit) {
        List<Contributor> named =
                all(role).stream()
                        .filter(
                                one ->
                                        words.stream()
                                                .allMatch(TreeMatcher.name(one.name())::contains))
                        .toList();
        return new Listed(named.size(), named.stream().skip(skip).limit(limit).toList(), false);
    }

    @Override
    public List<Contributor> at(Role role, String slug) {
        List<Contributor> own = those(role, one -> Contributor.ownSlug(one.name()).equals(slug));
        return own.isEmpty() ? those(role, one -> one.slug().equals(slug)) : own;
    }

    private List<Contributor> those(Role role, Predicate<Contributor> wanted) {
        return all(role).stream().filter(wanted).toList();
    }

    @Override
    public CopiedIn copiedIn(Role role, String name) {
        Set<String> own = by(role, name).map(a -> a.id().value()).collect(Collectors.toSet());
        List<FacetCount> outlets =
                MapFacets.counted(
                        by(role, name)
                                .flatMap(article -> held.copies().others(article.id()).stream())
                                .map(id -> id.value())
                                .distinct()
                                .filter(id -> !own.contains(id))
                                .map(id -> held.articles().get(id))
                                .flatMap(a -> MapFacets.of(held).values(a, Facet.OUTLET).stream()));
        return new CopiedIn(outlets, false);
    }
}
