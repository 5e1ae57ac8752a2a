package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.organization.NameReading;
import dev.sayso.organization.Organization;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.NameFacts;
import dev.sayso.resolution.NameTally;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the articles say about names, and whom they name. */
record MapNames(MapHolding held) {
    NameFacts facts() {
        NameTally tally = new NameTally();
        held.articles().values().forEach(tally::add);
        return tally.facts();
    }

    private static NameFacts.Read fact(AnnotatedArticle article, NameReading reading) {
        return new NameFacts.Read(
                reading, Optional.ofNullable(article.identities().get(reading.own())), 0);
    }

    List<NameFacts.InArticle> naming(Collection<NameFacts.Read> facts) {
        Set<NameFacts.Read> wanted =
                facts.stream()
                        .map(fact -> new NameFacts.Read(fact.reading(), fact.identity(), 0))
                        .collect(Collectors.toSet());
        return held.articles().values().stream()
                .map(
                        article ->
                                new NameFacts.InArticle(
                                        article.id(),
                                        article.article().particulars().outlet(),
                                        article.names().stream()
                                                .map(name -> fact(article, name))
                                                .toList()))
                .filter(one -> one.names().stream().anyMatch(wanted::contains))
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
