package dev.sayso.web.question;

import dev.sayso.archive.CitingRequest;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Filter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the sentences that cite an institute an address asks for.
 *
 * @param values by the names of their parameters: {@code verb outlet author year cites}
 * @param page counted from 1
 * @param size articles a page
 */
public record CitationQuestion(Map<String, String> values, int page, int size) {
    private static final String VERB = "verb";
    private static final List<Facet> FACETS =
            List.of(Facet.OUTLET, Facet.AUTHOR, Facet.YEAR, Facet.CITES);

    public CitationQuestion {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Reads the parameters of an address. */
    public static CitationQuestion of(Map<String, List<String>> parameters) {
        Question question = QuestionReader.read(parameters);
        Map<String, String> values = new LinkedHashMap<>();
        put(values, parameters, VERB);
        FACETS.forEach(facet -> put(values, parameters, Parameters.of(facet)));
        return new CitationQuestion(values, question.page(), question.size());
    }

    private static void put(
            Map<String, String> values, Map<String, List<String>> parameters, String name) {
        parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> values.put(name, value));
    }

    /** What the archive is asked. */
    public CitingRequest request(int skip, int limit) {
        List<Filter> filters = new ArrayList<>();
        for (Facet facet : FACETS) {
            Optional.ofNullable(values.get(Parameters.of(facet)))
                    .ifPresent(value -> filters.add(new Filter(facet, Set.of(value), Set.of())));
        }
        return new CitingRequest(Optional.ofNullable(values.get(VERB)), filters, skip, limit);
    }
}
