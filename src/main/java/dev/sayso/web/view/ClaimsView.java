package dev.sayso.web.view;

import dev.sayso.archive.ClaimSearch.Show;
import dev.sayso.archive.ClaimsFound;
import dev.sayso.web.question.Parameters;
import dev.sayso.web.text.Speech;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page of claims.
 *
 * @param query as typed
 * @param show which claims are shown
 * @param page counted from 1
 * @param mistake what is wrong with the query; empty when it can be read
 */
public record ClaimsView(
        Frame frame, String query, Show show, int page, ClaimsFound found, String mistake) {
    /** Claims a page. */
    public static final int SIZE = 20;

    /** The claims of the page. */
    public List<ClaimView> claims() {
        return found.claims().stream().map(claim -> new ClaimView(frame, claim, 1)).toList();
    }

    /** The ways to narrow them. */
    public List<SearchView.Choice> shows() {
        return Arrays.stream(Show.values())
                .map(
                        choice ->
                                new SearchView.Choice(
                                        words(choice), address(choice, 1), choice == show))
                .toList();
    }

    private static String words(Show choice) {
        return switch (choice) {
            case ALL -> Speech.say("claims.all");
            case CONTRADICTED -> Speech.say("claims.contradicted");
            case WRONG -> Speech.say("claims.wrong");
        };
    }

    private String address(Show choice, int number) {
        StringBuilder address = new StringBuilder("/claims");
        if (!query.isBlank()) {
            Parameters.append(address, "q", query);
        }
        if (choice != Show.ALL) {
            Parameters.append(address, "show", choice.label());
        }
        if (number > 1) {
            Parameters.append(address, "page", String.valueOf(number));
        }
        return address.toString();
    }

    /** The way through the pages. */
    public Pager pager() {
        return new Pager(
                Speech.say("pager.page", Wording.grouped(page)),
                page > 1 ? Optional.of(address(show, page - 1)) : Optional.empty(),
                found.more() ? Optional.of(address(show, page + 1)) : Optional.empty());
    }

    /** The same claims for a spreadsheet. */
    public String csv() {
        StringBuilder address = new StringBuilder("/api/v1/claims?format=csv");
        if (!query.isBlank()) {
            Parameters.append(address, "q", query);
        }
        if (show != Show.ALL) {
            Parameters.append(address, "show", show.label());
        }
        return address.toString();
    }
}
