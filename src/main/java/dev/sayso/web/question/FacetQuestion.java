package dev.sayso.web.question;

import dev.sayso.archive.Facet;
import dev.sayso.archive.FacetRequest;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import dev.sayso.web.http.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which values of a facet an address asks for.
 *
 * @param question whose articles are counted
 * @param contains letters that stand in the value
 * @param page counted from 1
 * @param size values a page
 */
public record FacetQuestion(Question question, Facet facet, String contains, int page, int size) {
    /** Values a page unless asked otherwise. */
    public static final int SIZE = 100;

    private static final int LONGEST = 200;

    /**
     * Reads it.
     *
     * @param name of the facet, as in answers or as the parameter that narrows by it
     * @throws Problem when it cannot be used
     */
    public static FacetQuestion read(String name, Map<String, List<String>> parameters) {
        Map<String, List<String>> others = new HashMap<>(parameters);
        List.of("page", "size", "cursor", "contains").forEach(others::remove);
        QuestionReader numbers = new QuestionReader(parameters);
        int size = numbers.number("size", SIZE, 1, FacetRequest.MOST);
        String contains = numbers.first("contains").orElse("").strip();
        if (contains.length() > LONGEST) {
            throw Problem.badRequest("The parameter contains has more than 200 letters.");
        }
        return new FacetQuestion(
                QuestionReader.read(others),
                facet(name),
                contains,
                numbers.number("page", 1, 1, Integer.MAX_VALUE / FacetRequest.MOST),
                size);
    }

    private static Facet facet(String name) {
        Optional<Facet> facet =
                Arrays.stream(Facet.values())
                        .filter(f -> f.label().equals(name) || Parameters.of(f).equals(name))
                        .findFirst();
        return facet.orElseThrow(
                () ->
                        Problem.titled(
                                404,
                                "problem.no-facet",
                                "The facets are "
                                        + Arrays.stream(Facet.values())
                                                .map(Facet::label)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    /** What the archive is asked. */
    public FacetRequest request(Query read) {
        Search search = question.search(read);
        return new FacetRequest(search, facet, contains, (page - 1) * size, size);
    }

    /** Where a page of it is shown. */
    public String address(int number) {
        StringBuilder address = new StringBuilder(question.address(path(facet)));
        if (!contains.isEmpty()) {
            Parameters.append(address, "contains", contains);
        }
        if (size != SIZE) {
            Parameters.append(address, "size", String.valueOf(size));
        }
        if (number != 1) {
            Parameters.append(address, "page", String.valueOf(number));
        }
        return address.toString();
    }

    /** The page that lists the values of a facet. */
    public static String path(Facet facet) {
        return "/search/facets/" + facet.label();
    }
}
