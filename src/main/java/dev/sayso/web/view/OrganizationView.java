package dev.sayso.web.view;

import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.Results;
import dev.sayso.export.PlainText;
import dev.sayso.organization.OrganizationId;
import dev.sayso.resolution.DecisionLog;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * An organization: its names, why they are held to be one, what may be the same, and every article
 * that mentions it.
 *
 * @param mentioning the part of these articles that is shown
 * @param page of them, counted from 1
 * @param decided the number of the decision that was made just now
 * @param decidable whether this server takes decisions from its pages
 */
public record OrganizationView(
        Frame frame,
        KnownOrganization known,
        Results mentioning,
        int page,
        List<Suggestion> alike,
        DecisionLog log,
        Optional<Integer> decided,
        boolean decidable) {
    /** Articles a page. */
    public static final int SIZE = 20;

    private Established organization() {
        return known.organization();
    }

    private OrganizationId slug() {
        return organization().id();
    }

    public String id() {
        return slug().value();
    }

    public String name() {
        return PlainText.oneLine(organization().heading());
    }

    public Optional<String> acronym() {
        return organization()
                .acronym()
                .map(PlainText::oneLine)
                .filter(acronym -> !acronym.equals(name()));
    }

    /** {@code institute, Pakistan}; nothing where nothing is known. */
    public String kind() {
        return NameWords.kind(organization());
    }

    public List<String> doubts() {
        return organization().doubts().stream().map(PlainText::oneLine).toList();
    }

    /** Why its names are one. */
    public List<String> reasons() {
        return organization().reasons().stream()
                .map(PlainText::oneLine)
                .map(Wording::capital)
                .toList();
    }

    public String institute() {
        return Links.institute(slug());
    }

    /** Names that articles use, each with a search for this form. */
    public List<Counted> used() {
        return NameWords.used(organization());
    }

    /** Names that only the authority file knows. */
    public List<String> unused() {
        return organization().variants().stream()
                .filter(variant -> variant.articles() == 0)
                .map(variant -> PlainText.oneLine(variant.name()))
                .toList();
    }

    /** The names that can be split off. */
    public List<String> separable() {
        return organization().variants().stream()
                .filter(variant -> variant.articles() > 0)
                .map(Established.Variant::name)
                .toList();
    }

    public List<SuggestionView> suggestions() {
        return alike.stream().map(one -> new SuggestionView(one, id())).toList();
    }

    public List<DecisionLine> decisions() {
        return DecisionLine.about(log, organization().members(), id());
    }

    /** The decision that was made just now. */
    public Optional<DecisionLine> made() {
        return DecisionLine.all(log, id()).stream()
                .filter(line -> decided.equals(Optional.of(line.number())))
                .findFirst();
    }

    public List<HitView> articles() {
        String query = "org:\"" + name().replace('"', ' ') + '"';
        return mentioning.hits().stream().map(hit -> new HitView(hit, query)).toList();
    }

    public Pager pager() {
        return Pager.of(
                page,
                SIZE,
                mentioning.total(),
                at -> Links.organization(slug()) + (at > 1 ? "?page=" + at : "") + "#articles");
    }
}
