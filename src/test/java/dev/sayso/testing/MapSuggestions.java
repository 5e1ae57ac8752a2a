package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.SuggestionSource;
import dev.sayso.archive.Summary;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may be suggested, by going through every name and word of every article. */
record MapSuggestions(MapHolding held) implements SuggestionSource {
    /** What one article gives: a value, and a form under which it goes. */
    private record Form(String value, String form) {}

    @Override
    public List<Found> names(Names names, List<String> typed, int most) {
        List<String> words = split(String.join(" ", typed));
        Map<String, Integer> uses = new TreeMap<>();
        Set<String> exact = new HashSet<>();
        for (AnnotatedArticle article : held.articles().values()) {
            Set<String> here = new HashSet<>();
            forms(article, names)
                    .filter(form -> !words.isEmpty() && begins(words, split(form.form())))
                    .forEach(
                            form -> {
                                here.add(form.value());
                                if (split(form.form()).equals(words)) {
                                    exact.add(form.value());
                                }
                            });
            here.forEach(value -> uses.merge(value, 1, Integer::sum));
        }
        return uses.keySet().stream()
                .sorted(
                        Comparator.<String, Boolean>comparing(v -> !exact.contains(v))
                                .thenComparingInt(v -> -uses.getOrDefault(v, 0)))
                .limit(most)
                .map(value -> new Found(value, exact.contains(value)))
                .toList();
    }

    private static Stream<Form> forms(AnnotatedArticle article, Names names) {
        return switch (names) {
            case AUTHORS ->
                    article.article().particulars().byline().authors().stream()
                            .map(author -> new Form(author, author));
            case OUTLETS ->
                    article.article().particulars().outlet().stream()
                            .flatMap(o -> Stream.of(new Form(o, o), new Form(o, initials(o))));
            default ->
                    article.annotations().organizations().stream()
                            .filter(organization -> isMeant(organization, names))
                            .flatMap(MapSuggestions::forms);
        };
    }

    private static boolean isMeant(Organization organization, Names names) {
        boolean institute = organization.type() == OrganizationType.INSTITUTE;
        return switch (names) {
            case INSTITUTES -> institute;
            case GROUPS -> !institute;
            case CITED_INSTITUTES -> institute && organization.cited();
            case CITED_GROUPS -> !institute && organization.cited();
            default -> false;
        };
    }

    private static Stream<Form> forms(Organization organization) {
        return Stream.of(
                        Stream.of(
                                organization.name(),
                                organization.acronym().orElse(initials(organization.name()))),
                        organization.variants().stream())
                .flatMap(Function.identity())
                .map(form -> new Form(organization.id().value(), form));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }

    private static List<String> split(String text) {
        String folded =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}|['’]", "")
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean begins(List<String> typed, List<String> words) {
        List<String> left = new ArrayList<>(words);
        return typed.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .allMatch(
                        beginning ->
                                left.stream()
                                        .filter(word -> word.startsWith(beginning))
                                        .findFirst()
                                        .map(left::remove)
                                        .orElse(false));
    }

    @Override
    public Optional<KnownOrganization> organization(OrganizationId id) {
        return new MapNames(held)
                .organizations().stream()
                        .filter(known -> known.organization().id().equals(id))
                        .findFirst();
    }

    @Override
    public boolean isAmbiguous(String name) {
        return held.organizations().values().stream()
                        .filter(one -> TreeMatcher.isNamed(one, name))
                        .count()
                > 1;
    }

    @Override
    public List<Summary> headlines(List<String> typed, int most) {
        List<String> words = split(String.join(" ", typed));
        return held.articles().values().stream()
                .filter(article -> article.article().particulars().title().isPresent())
                .map(Summary::of)
                .filter(
                        summary ->
                                words.stream()
                                        .allMatch(
                                                word ->
                                                        split(summary.title()).stream()
                                                                .anyMatch(w -> w.startsWith(word))))
                .sorted(
                        Comparator.<Summary, LocalDate>comparing(
                                        s -> s.published().orElse(LocalDate.MIN))
                                .reversed()
                                .thenComparing(s -> s.id().value()))
                .limit(most)
                .toList();
    }

    @Override
    public List<String> words(Scope scope, String beginning, int most) {
        String folded = String.join("", split(beginning));
        Map<String, Integer> uses = new TreeMap<>();
        for (AnnotatedArticle article : held.articles().values()) {
            String text =
                    scope == Scope.TITLE
                            ? article.article().particulars().title().orElse("")
                            : article.article().text();
            new HashSet<>(split(text))
                    .stream()
                            .filter(word -> !folded.isEmpty() && word.startsWith(folded))
                            .forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        Set<String> stems = new HashSet<>();
        return uses.keySet().stream()
                .sorted(Comparator.comparingInt(word -> -uses.getOrDefault(word, 0)))
                .filter(word -> stems.add(TextWords.stem(word)))
                .limit(most)
                .toList();
    }

    @Override
    public long count(Query query) {
        return held.articles().values().stream()
                .filter(article -> held.matcher(article).matches(query))
                .count();
    }
}
