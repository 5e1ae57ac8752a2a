package dev.sayso.ingest.dataset;

import dev.sayso.article.Field;
import dev.sayso.ingest.particulars.Folding;
import dev.sayso.ingest.particulars.WordLists;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which columns of a data set hold which field: as a person said it, or by their usual names. Of
 * several with usual names the first counts that holds something, for the rows of JSON differ.
 */
final class Columns {
    private static final Map<Field, List<String>> USUAL = usual();

    private final Map<Field, List<String>> byField;

    private Columns(Map<Field, List<String>> byField) {
        this.byField = byField;
    }

    /**
     * Finds the columns.
     *
     * @param names those there are
     * @param given what a person said; goes before the usual names
     */
    static Columns among(Collection<String> names, Map<Field, String> given) {
        Map<String, String> byLetters = new LinkedHashMap<>();
        names.forEach(name -> byLetters.putIfAbsent(Folding.letters(name), name));
        Map<Field, List<String>> found = new EnumMap<>(Field.class);
        given.forEach(
                (field, name) ->
                        found(name, names, byLetters)
                                .ifPresent(column -> found.put(field, List.of(column))));
        Set<String> taken =
                found.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        USUAL.forEach(
                (field, usual) -> {
                    List<String> columns =
                            usual.stream()
                                    .filter(byLetters::containsKey)
                                    .map(byLetters::get)
                                    .filter(column -> !taken.contains(column))
                                    .toList();
                    if (!given.containsKey(field) && !columns.isEmpty()) {
                        found.put(field, columns);
                    }
                });
        return new Columns(found);
    }

    /** As it is written, or else whatever its case and spaces. */
    private static Optional<String> found(
            String name, Collection<String> names, Map<String, String> byLetters) {
        return names.contains(name)
                ? Optional.of(name)
                : Optional.ofNullable(byLetters.get(Folding.letters(name)));
    }

    /** How many of the names are those that data sets of articles usually have. */
    static long known(Collection<String> names) {
        return among(names, Map.of()).byField.size();
    }

    boolean has(Field field) {
        return byField.containsKey(field);
    }

    /** What the row holds for the field, in order; nothing when it holds nothing. */
    List<String> values(Field field, Row.Whole row) {
        return byField.getOrDefault(field, List.of()).stream()
                .map(column -> row.values().getOrDefault(column, List.of()))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The first value that is not blank. */
    Optional<String> value(Field field, Row.Whole row) {
        return values(field, row).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Map<Field, List<String>> usual() {
        WordLists words = WordLists.beside(Columns.class, "columns.txt");
        Map<Field, List<String>> usual = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            usual.put(field, words.list(field.label()).stream().map(Folding::letters).toList());
        }
        return usual;
    }
}
