package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Hit;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.Meant;
import dev.sayso.archive.Results;
import dev.sayso.archive.Results.FacetCount;
import dev.sayso.archive.Search;
import dev.sayso.organization.OrganizationId;
import dev.sayso.query.Query;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.HitView;
import dev.sayso.web.view.InstituteView;
import dev.sayso.web.view.InstitutesView;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** Who is cited, and for what: {@code /institutes} and {@code /institutes/{slug}}. */
public final class InstitutePages {
    private static final int MOST_READ = 100;
    private static final int MOST_ROWS = 2_000;
    private static final int SHOWN = 10;

    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;

    public InstitutePages(Archive archive, Pages pages, SearchGate gate) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
    }

    public void list(Context context) throws IOException {
        pages.send(
                context,
                "institutes.jte",
                new InstitutesView(
                        Frame.of("Institutes", "institutes", pages.assets()),
                        gate.run(this::cited)));
    }

    private List<FacetCount> cited() throws IOException {
        return archive.search(Search.of(new Query.Everything()).sized(0))
                .facets()
                .getOrDefault(Facet.CITES, List.of());
    }

    /**
     * One institute, under its established id. Its other names, and the ids it had before, lead
     * there; a name that means several leads to a list of them.
     */
    public void one(Context context) throws IOException {
        String slug = context.pathParam("slug");
        List<KnownOrganization> known = gate.run(() -> archive.organizations(slug));
        List<KnownOrganization> meant =
                known.stream().anyMatch(one -> isUnder(slug, one))
                        ? known.stream().filter(one -> isUnder(slug, one)).toList()
                        : known;
        if (meant.size() > 1) {
            pages.send(context, "institutes.jte", several(slug, meant));
        } else if (meant.isEmpty() || isUnder(slug, meant.getFirst())) {
            String name = meant.isEmpty() ? cited(slug) : meant.getFirst().organization().heading();
            pages.send(context, "institute.jte", gate.run(() -> view(slug, name)));
        } else {
            context.redirect("/institutes/" + meant.getFirst().organization().id().value());
        }
    }

    private static boolean isUnder(String slug, KnownOrganization known) {
        return known.organization().id().value().equals(slug);
    }

    private InstitutesView several(String slug, List<KnownOrganization> meant) {
        return new InstitutesView(
                Frame.of("What “" + slug + "” may mean", "institutes", pages.assets()),
                meant.stream()
                        .map(one -> new FacetCount(one.organization().heading(), one.citing()))
                        .toList());
    }

    /** The name behind a slug that the archive has not established. */
    private String cited(String slug) throws IOException {
        return gate.run(this::cited).stream()
                .map(FacetCount::value)
                .filter(value -> OrganizationId.ofName(value).value().equals(slug))
                .findFirst()
                .orElse(slug);
    }

    private InstituteView view(String slug, String name) throws IOException {
        Meant meant = Meant.of(archive, slug);
        Results results =
                archive.search(
                        Search.of(new Query.Cites(slug))
                                .sorted(Search.Sort.NEWEST)
                                .sized(MOST_READ));
        if (results.total() == 0) {
            throw Problem.of(
                    404,
                    "Nobody cites this institute",
                    "No article in the archive cites an institute of this name; see the list of institutes.");
        }
        InstituteReading reading = new InstituteReading(meant);
        for (Hit hit : results.hits()) {
            archive.get(hit.article().id())
                    .ifPresent(annotated -> reading.add(hit.article(), annotated));
        }
        reading.take(archive.statistics(new Query.Cites(name), MOST_ROWS));
        return new InstituteView(
                Frame.of(name, "institutes", pages.assets()),
                name,
                reading.acronym(),
                reading.variants(),
                reading.doubts(),
                results.total(),
                results.hits().size(),
                reading.first(),
                reading.last(),
                reading.verbs(),
                reading.statistics(),
                results.hits().stream().limit(SHOWN).map(hit -> new HitView(hit, "")).toList(),
                values(results, Facet.OUTLET).size(),
                values(results, Facet.AUTHOR).size(),
                top(results, Facet.OUTLET),
                top(results, Facet.AUTHOR),
                top(results, Facet.CITES).stream().filter(c -> !c.value().equals(name)).toList());
    }

    private static List<FacetCount> top(Results results, Facet facet) {
        return values(results, facet).stream().limit(SHOWN).toList();
    }

    private static List<FacetCount> values(Results results, Facet facet) {
        return results.facets().getOrDefault(facet, List.of());
    }
}
