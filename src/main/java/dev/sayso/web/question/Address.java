package dev.sayso.web.question;

import dev.sayso.archive.Facet;
import dev.sayso.archive.Search;
import dev.sayso.query.StatisticPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a question into an address, always in one order. */
final class Address {
    private Address() {}

    static String of(String path, List<Map.Entry<String, String>> pairs) {
        StringBuilder address = new StringBuilder(path);
        pairs.forEach(pair -> Parameters.append(address, pair.getKey(), pair.getValue()));
        return address.toString();
    }

    /**
     * Names and values; what is usual is left out.
     *
     * @param usualSize the size that need not be said
     */
    static List<Map.Entry<String, String>> pairs(Question question, int usualSize) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        if (!question.typed().isEmpty()) {
            pairs.add(Map.entry("q", question.typed()));
        }
        for (Facet facet : Facet.values()) {
            String name = Parameters.of(facet);
            question.wanted(facet).forEach(value -> pairs.add(Map.entry(name, value)));
            question.unwanted(facet).forEach(value -> pairs.add(Map.entry("not." + name, value)));
        }
        question.inOrder()
                .forEach(
                        condition ->
                                pairs.add(Map.entry("stat", StatisticPrinter.print(condition))));
        question.from().ifPresent(day -> pairs.add(Map.entry("from", day.toString())));
        question.to().ifPresent(day -> pairs.add(Map.entry("to", day.toString())));
        if (question.sort() != Search.Sort.RELEVANCE) {
            pairs.add(Map.entry("sort", question.sort().name().toLowerCase(Locale.ROOT)));
        }
        if (question.size() != usualSize) {
            pairs.add(Map.entry("size", String.valueOf(question.size())));
        }
        question.cursor().ifPresent(place -> pairs.add(Map.entry("cursor", place)));
        if (question.page() != 1) {
            pairs.add(Map.entry("page", String.valueOf(question.page())));
        }
        return pairs;
    }
}
