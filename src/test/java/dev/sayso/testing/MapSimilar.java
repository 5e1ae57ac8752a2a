package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Similar;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.organization.Organization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Similar articles by the simplest means: how many long words and organizations they share. */
final class MapSimilar {
    private static final int LONG = 6;
    private static final int ENOUGH = 3;

    private MapSimilar() {}

    static List<Similar> of(MapHolding held, ArticleId id, int limit) {
        if (!held.articles().containsKey(id.value())) {
            return List.of();
        }
        Set<String> words = words(held.article(id));
        Set<ArticleId> taken = new HashSet<>(held.copies().others(id));
        taken.add(id);
        List<Similar> similar = new ArrayList<>();
        held.articles().values().stream()
                .map(
                        other ->
                                new Similar(
                                        Summary.of(other),
                                        words(other).stream().filter(words::contains).count()))
                .filter(other -> other.score() >= ENOUGH)
                .sorted(
                        Comparator.comparingDouble((Similar other) -> -other.score())
                                .thenComparing(other -> other.article().id().value()))
                .forEach(
                        other -> {
                            ArticleId found = other.article().id();
                            if (taken.add(found) && similar.size() < limit) {
                                similar.add(other);
                                taken.addAll(held.copies().others(found));
                            }
                        });
        return similar;
    }

    private static Set<String> words(AnnotatedArticle annotated) {
        String text = annotated.article().displayTitle() + " " + annotated.article().text();
        return Stream.concat(
                        Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+", -1))
                                .filter(word -> word.length() >= LONG),
                        annotated.annotations().organizations().stream()
                                .map(Organization::id)
                                .map(Object::toString))
                .collect(Collectors.toSet());
    }
}
