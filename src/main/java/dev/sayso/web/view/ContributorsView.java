package dev.sayso.web.view;

import dev.sayso.archive.Contributor;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Contributors;
import dev.sayso.archive.Search;
import dev.sayso.export.PlainText;
import dev.sayso.web.question.Parameters;
import dev.sayso.web.question.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Outlets or authors in a table.
 *
 * @param typed the part of a name that is looked for
 * @param number of the page, counted from 1
 */
public record ContributorsView(
        Frame frame, Role role, String typed, Contributors.Listed listed, int number) {
    /** Rows a page. */
    public static final int SIZE = 50;

    /** One of them, with the address of its page. */
    public record Row(Contributor contributor, String address, String search) {
        public String name() {
            return PlainText.oneLine(contributor.name());
        }
    }

    public boolean isOutlets() {
        return role == Role.OUTLET;
    }

    private String folder() {
        return "/" + Links.folder(role);
    }

    public String noun() {
        return isOutlets() ? "outlet" : "author";
    }

    public String total() {
        return Wording.capital(Wording.count(listed.total(), noun()));
    }

    /** Those that share a slug on this page stand under their own. */
    public List<Row> rows() {
        Map<String, Integer> shared = new HashMap<>();
        listed.entries().forEach(one -> shared.merge(one.slug(), 1, Integer::sum));
        return listed.entries().stream()
                .map(one -> row(one, shared.getOrDefault(one.slug(), 1) > 1))
                .toList();
    }

    private Row row(Contributor one, boolean shared) {
        return new Row(
                one,
                Links.contributorAt(role, shared ? Contributor.ownSlug(one.name()) : one.slug()),
                Question.of("")
                        .toggled(role.facet(), one.name())
                        .sortedBy(Search.Sort.NEWEST)
                        .address("/search"));
    }

    public Pager pager() {
        return Pager.of(number, SIZE, listed.total(), this::page);
    }

    private String page(int at) {
        StringBuilder address = new StringBuilder(folder());
        if (!typed.isBlank()) {
            Parameters.append(address, "q", typed);
        }
        if (at > 1) {
            Parameters.append(address, "page", String.valueOf(at));
        }
        return address.toString();
    }

    /** The same list as a file. */
    public String export(String format) {
        StringBuilder address = new StringBuilder("/api/v1" + folder());
        Parameters.append(address, "format", format);
        if (!typed.isBlank()) {
            Parameters.append(address, "q", typed);
        }
        return address.toString();
    }
}
