package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.article.ArticleId;
import dev.sayso.organization.NameReading;
import dev.sayso.organization.Organization;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.NameFacts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the articles say about names, and whom they name. */
record MapNames(MapHolding held) {
    NameFacts facts() {
        Map<NameFacts.Read, Integer> readings = new LinkedHashMap<>();
        Map<NameFacts.InOutlet, Integer> outlets = new LinkedHashMap<>();
        for (AnnotatedArticle article : held.articles().values()) {
            for (NameReading reading : article.names()) {
                readings.merge(fact(article, reading), 1, Integer::sum);
                article.article()
                        .particulars()
                        .outlet()
                        .ifPresent(
                                outlet ->
                                        outlets.merge(
                                                new NameFacts.InOutlet(
                                                        outlet,
                                                        reading.own(),
                                                        reading.defined(),
                                                        0),
                                                1,
                                                Integer::sum));
            }
        }
        return new NameFacts(
                readings.entrySet().stream()
                        .map(
                                e ->
                                        new NameFacts.Read(
                                                e.getKey().reading(),
                                                e.getKey().identity(),
                                                e.getValue()))
                        .toList(),
                outlets.entrySet().stream()
                        .map(
                                e ->
                                        new NameFacts.InOutlet(
                                                e.getKey().outlet(),
                                                e.getKey().own(),
                                                e.getKey().defined(),
                                                e.getValue()))
                        .toList());
    }

    private static NameFacts.Read fact(AnnotatedArticle article, NameReading reading) {
        return new NameFacts.Read(
                reading, Optional.ofNullable(article.identities().get(reading.own())), 0);
    }

    List<ArticleId> articles(NameFacts.Read fact) {
        NameFacts.Read wanted = new NameFacts.Read(fact.reading(), fact.identity(), 0);
        return held.articles().values().stream()
                .filter(
                        article ->
                                article.names().stream()
                                        .anyMatch(name -> fact(article, name).equals(wanted)))
                .map(AnnotatedArticle::id)
                .toList();
    }

    List<KnownOrganization> organizations() {
        return held.organizations().values().stream()
                .map(
                        one ->
                                new KnownOrganization(
                                        one,
                                        count(one, organization -> true),
                                        count(one, Organization::cited)))
                .sorted(Comparator.comparingInt((KnownOrganization known) -> -known.mentioning()))
                .toList();
    }

    private int count(Established one, Predicate<Organization> counts) {
        return (int)
                held.articles().values().stream()
                        .filter(
                                article ->
                                        article.annotations()
                                                .organization(one.id())
                                                .filter(counts)
                                                .isPresent())
                        .count();
    }
}
