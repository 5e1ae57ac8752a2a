package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.organization.Organization;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Other spellings, by comparing with every word and name of every article. */
record MapRespellings(MapHolding held) {
    List<Query> of(Query part) {
        return switch (part) {
            case Query.Word(Scope scope, String text, boolean exact) ->
                    near(text, this::words).map(w -> make(scope, w, exact)).toList();
            case Query.Phrase(Scope scope, List<String> words, int slop, boolean exact) -> {
                List<String> changed =
                        words.stream()
                                .map(
                                        word ->
                                                finds(new Query.Word(scope, word, exact))
                                                        ? word
                                                        : near(word, this::words)
                                                                .findFirst()
                                                                .orElse(word))
                                .toList();
                yield changed.equals(words)
                        ? List.of()
                        : List.of(new Query.Phrase(scope, changed, slop, exact));
            }
            case Query.ByAuthor(String name) ->
                    near(name, a -> split(a.article().particulars().byline().authors().stream()))
                            .<Query>map(Query.ByAuthor::new)
                            .toList();
            case Query.InOutlet(String name) ->
                    near(name, a -> a.article().particulars().outlet().stream())
                            .<Query>map(Query.InOutlet::new)
                            .toList();
            case Query.Mentions(String name) ->
                    near(name, a -> names(a, false)).<Query>map(Query.Mentions::new).toList();
            case Query.Cites(String name) ->
                    near(name, a -> names(a, true)).<Query>map(Query.Cites::new).toList();
            case Query.Credits(String name) ->
                    near(name, a -> names(a, true)).<Query>map(Query.Credits::new).toList();
            default -> List.of();
        };
    }

    private static Query make(Scope scope, String word, boolean exact) {
        return new Query.Word(scope, word, exact);
    }

    private boolean finds(Query query) {
        return held.articles().values().stream()
                .anyMatch(article -> held.matcher(article).matches(query));
    }

    private Stream<String> words(AnnotatedArticle article) {
        return split(Stream.of(article.article().displayTitle(), article.article().text()));
    }

    private static Stream<String> split(Stream<String> texts) {
        return texts.flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+", -1)));
    }

    private static Stream<String> names(AnnotatedArticle article, boolean cited) {
        return article.annotations().organizations().stream()
                .filter(organization -> organization.cited() || !cited)
                .flatMap(MapRespellings::names);
    }

    private static Stream<String> names(Organization organization) {
        return Stream.concat(Stream.of(organization.name()), organization.acronym().stream());
    }

    /** The nearest first, then those in most articles. */
    private Stream<String> near(
            String wanted, Function<AnnotatedArticle, Stream<String>> candidates) {
        String folded = TextWords.fold(wanted);
        Map<String, Integer> uses = new TreeMap<>();
        held.articles()
                .values()
                .forEach(
                        article ->
                                candidates
                                        .apply(article)
                                        .distinct()
                                        .filter(form -> distance(form, folded) <= 2)
                                        .forEach(form -> uses.merge(form, 1, Integer::sum)));
        return uses.keySet().stream()
                .sorted(
                        Comparator.<String>comparingInt(form -> distance(form, folded))
                                .thenComparingInt(form -> -uses.getOrDefault(form, 0)))
                .limit(3);
    }

    /** Far away when it is the same, or too short. */
    private static int distance(String form, String folded) {
        String other = TextWords.fold(form);
        return other.equals(folded) || folded.length() < 4
                ? Integer.MAX_VALUE
                : TextWords.distance(other, folded);
    }
}
