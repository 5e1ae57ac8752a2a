package dev.sayso.web;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Fetching;
import dev.sayso.archive.Upkeep;
import dev.sayso.web.adding.Tickets;
import dev.sayso.web.adding.WatchedIntake;
import dev.sayso.web.api.ArticleApi;
import dev.sayso.web.api.ArticleSearchApi;
import dev.sayso.web.api.ClaimsApi;
import dev.sayso.web.api.ContributorApi;
import dev.sayso.web.api.FacetsApi;
import dev.sayso.web.api.HandoverApi;
import dev.sayso.web.api.InstituteApi;
import dev.sayso.web.api.MatchesApi;
import dev.sayso.web.api.OpenApi;
import dev.sayso.web.api.OrganizationApi;
import dev.sayso.web.api.OrganizationRecords;
import dev.sayso.web.api.Originals;
import dev.sayso.web.api.SearchApi;
import dev.sayso.web.api.StatisticsApi;
import dev.sayso.web.api.StatusApi;
import dev.sayso.web.api.SuggestApi;
import dev.sayso.web.api.UploadApi;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Assets;
import dev.sayso.web.http.ChangeGate;
import dev.sayso.web.http.Guard;
import dev.sayso.web.http.Reads;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.http.SignedIn;
import dev.sayso.web.page.AddPages;
import dev.sayso.web.page.AddedPages;
import dev.sayso.web.page.ArticlePages;
import dev.sayso.web.page.ClaimPages;
import dev.sayso.web.page.ContributorPages;
import dev.sayso.web.page.CopyPages;
import dev.sayso.web.page.CorrectionPages;
import dev.sayso.web.page.FacetPages;
import dev.sayso.web.page.FollowedPages;
import dev.sayso.web.page.InstitutePages;
import dev.sayso.web.page.LanguagePages;
import dev.sayso.web.page.LedgerPages;
import dev.sayso.web.page.OrganizationPages;
import dev.sayso.web.page.Pages;
import dev.sayso.web.page.SearchPages;
import dev.sayso.web.page.SignInPages;
import dev.sayso.web.page.StatusPages;
import dev.sayso.web.question.PastSearches;
import dev.sayso.web.view.Links;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.time.InstantSource;
import java.util.Optional;

/** Serves the pages and the interface for programs until it is closed. */
public final class WebServer implements Closeable {
    private final Javalin javalin;
    private final Tickets tickets;

    private WebServer(Javalin javalin, Tickets tickets) {
        this.javalin = javalin;
        this.tickets = tickets;
    }

    /**
     * Starts to listen.
     *
     * @param fetching takes in pages by their addresses, where that is allowed
     * @throws BindException when the port is taken, or may not be used by this user
     */
    public static WebServer start(
            WebSettings settings,
            Archive archive,
            WatchedIntake intake,
            Originals originals,
            OrganizationRecords records,
            Upkeep.Look look,
            Optional<Fetching> fetching)
            throws IOException {
        Assets assets = new Assets();
        Pages pages = new Pages(assets);
        SearchGate gate = new SearchGate();
        PastSearches past =
                settings.token().isEmpty() ? PastSearches.remembered() : PastSearches.never();
        Tickets tickets = new Tickets(intake, InstantSource.system());
        Javalin javalin =
                Javalin.create(
                        config -> {
                            ServerLimits.apply(config);
                            RoutesConfig routes = config.routes;
                            LanguagePages languages = new LanguagePages();
                            ChangeGate changes = new ChangeGate();
                            SignedIn signedIn = new SignedIn(InstantSource.system());
                            Guard guard =
                                    new Guard(settings.publicHosts(), settings.token(), signedIn);
                            routes.before(
                                    context -> {
                                        Answers.always(context::header);
                                        languages.settle(context);
                                        guard.check(context);
                                        changes.enter(context);
                                    });
                            routes.after(changes::leave);
                            Reads.at(routes, "/language", languages::choose);
                            Reads.at(routes, "/assets/{file}", assets::send);
                            Reads.at(routes, "/favicon.ico", assets::icon);
                            pages(routes, archive, pages, gate, intake, past);
                            status(
                                    routes,
                                    new StatusPages(
                                            archive,
                                            pages,
                                            gate,
                                            intake,
                                            past,
                                            look,
                                            settings.version()));
                            corrections(
                                    routes,
                                    new CorrectionPages(archive, intake, pages, gate, guard));
                            adding(
                                    routes,
                                    new AddPages(pages, tickets, intake, guard, fetching),
                                    new AddedPages(archive, pages, tickets, intake));
                            Reads.at(
                                    routes,
                                    "/status/followed",
                                    new FollowedPages(pages, fetching)::list);
                            signingIn(
                                    routes,
                                    new SignInPages(
                                            pages, guard, signedIn, settings.token().isPresent()));
                            api(routes, settings, archive, intake, originals, gate);
                            routes.post("/api/v1/articles", new UploadApi(intake, fetching)::take);
                            Reads.at(
                                    routes,
                                    "/api/v1/suggest",
                                    new SuggestApi(archive, past)::answer);
                            organizations(
                                    routes, new OrganizationApi(archive, intake, records, gate));
                            organizations(
                                    routes,
                                    new OrganizationPages(
                                            archive, intake, records, pages, gate, guard));
                            new Failures(pages).in(routes);
                        });
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            tickets.close();
            BindException taken = new BindException(settings.host() + ":" + settings.port());
            taken.initCause(e);
            throw taken;
        }
        return new WebServer(javalin, tickets);
    }

    private static void pages(
            RoutesConfig routes,
            Archive archive,
            Pages pages,
            SearchGate gate,
            WatchedIntake intake,
            PastSearches past) {
        SearchPages search = new SearchPages(archive, pages, gate, intake, past);
        Reads.at(routes, "/", search::answer);
        Reads.at(routes, "/search", search::answer);
        Reads.at(routes, "/search/facets/{facet}", new FacetPages(archive, pages, gate)::answer);
        Reads.at(routes, "/articles/{id}", new ArticlePages(archive, pages, gate)::answer);
        Reads.at(
                routes,
                "/articles/{id}/copies/{other}",
                new CopyPages(archive, pages, gate)::answer);
        Reads.at(routes, "/statistics", new LedgerPages(archive, pages, gate)::answer);
        InstitutePages institutes = new InstitutePages(archive, pages, gate);
        Reads.at(routes, "/institutes", institutes::list);
        Reads.at(routes, "/institutes/{slug}", institutes::one);
        Reads.at(routes, "/institutes/{slug}/sentences", institutes::sentences);
        Reads.at(routes, "/institutes/{slug}/feed.atom", institutes::feed);
        for (Role role : Role.values()) {
            ContributorPages contributors = new ContributorPages(archive, pages, gate, role);
            String folder = "/" + Links.folder(role);
            Reads.at(routes, folder, contributors::list);
            Reads.at(routes, folder + "/{slug}", contributors::one);
            Reads.at(routes, folder + "/{slug}/feed.atom", contributors::feed);
        }
        ClaimPages claims = new ClaimPages(archive, pages, gate);
        Reads.at(routes, "/claims", claims::list);
        Reads.at(routes, "/claims/{id}", claims::one);
    }

    private static void status(RoutesConfig routes, StatusPages status) {
        Reads.at(routes, "/status", status::status);
        Reads.at(routes, "/status/searches", status::searches);
        routes.post("/status/searches", status::forget);
        Reads.at(routes, "/help", status::help);
    }

    private static void signingIn(RoutesConfig routes, SignInPages signIn) {
        Reads.at(routes, Guard.SIGN_IN, signIn::form);
        routes.post(Guard.SIGN_IN, signIn::take);
        routes.post("/sign-out", signIn::leave);
    }

    private static void adding(RoutesConfig routes, AddPages add, AddedPages added) {
        Reads.at(routes, "/add", add::form);
        routes.post("/add", add::take);
        Reads.at(routes, "/add/{ticket}", added::page);
        routes.get("/add/{ticket}/events", added::events);
        routes.get("/reading", added::reading);
    }

    private static void api(
            RoutesConfig routes,
            WebSettings settings,
            Archive archive,
            WatchedIntake intake,
            Originals originals,
            SearchGate gate) {
        Reads.at(routes, "/healthz", context -> context.contentType("text/plain").result("ok\n"));
        Reads.at(routes, "/api/v1/search", new SearchApi(archive, gate)::answer);
        Reads.at(routes, "/api/v1/facets/{facet}", new FacetsApi(archive, gate)::answer);
        ArticleApi articles = new ArticleApi(archive, intake, originals);
        Reads.at(routes, "/api/v1/articles/{id}", articles::record);
        routes.delete("/api/v1/articles/{id}", articles::delete);
        routes.patch("/api/v1/articles/{id}", articles::correct);
        Reads.at(routes, "/api/v1/articles/{id}/original", articles::original);
        ArticleSearchApi articleSearch = new ArticleSearchApi(archive, gate);
        Reads.at(routes, "/api/v1/articles/{id}/similar", articleSearch::similar);
        Reads.at(routes, "/api/v1/articles/{id}/explanation", articleSearch::explanation);
        Reads.at(routes, "/api/v1/articles/{id}/matches", new MatchesApi(archive, gate)::answer);
        Reads.at(routes, "/api/v1/statistics", new StatisticsApi(archive, gate)::answer);
        InstituteApi institutes = new InstituteApi(archive, gate);
        Reads.at(routes, "/api/v1/institutes", institutes::list);
        Reads.at(routes, "/api/v1/institutes/{slug}", institutes::one);
        Reads.at(routes, "/api/v1/institutes/{slug}/citations", institutes::citations);
        for (Role role : Role.values()) {
            String folder = Links.folder(role);
            ContributorApi contributors = new ContributorApi(archive, gate, role, folder);
            Reads.at(routes, "/api/v1/" + folder, contributors::list);
            Reads.at(routes, "/api/v1/" + folder + "/{slug}", contributors::one);
        }
        Reads.at(routes, "/api/v1/openapi.json", new OpenApi()::answer);
        ClaimsApi claims = new ClaimsApi(archive, gate);
        Reads.at(routes, "/api/v1/claims", claims::list);
        Reads.at(routes, "/api/v1/claims/{id}", claims::one);
        Reads.at(
                routes,
                "/api/v1/status",
                new StatusApi(archive, gate, intake, settings.version())::answer);
        HandoverApi handover = new HandoverApi(intake, settings.secret());
        routes.post("/api/v1/handover/ingest", handover::ingest);
        routes.post("/api/v1/handover/delete", handover::delete);
        routes.post("/api/v1/handover/rebuild", handover::rebuild);
        routes.post("/api/v1/handover/decide", handover::decide);
        routes.post("/api/v1/handover/settle", handover::settle);
        routes.post("/api/v1/handover/sync", handover::sync);
        routes.post("/api/v1/handover/correct", handover::correct);
    }

    private static void corrections(RoutesConfig routes, CorrectionPages corrections) {
        Reads.at(routes, "/articles/{id}/correction", corrections::form);
        routes.post("/articles/{id}/correction", corrections::correct);
    }

    private static void organizations(RoutesConfig routes, OrganizationApi organizations) {
        Reads.at(routes, "/api/v1/organizations", organizations::list);
        Reads.at(routes, "/api/v1/organizations/suggestions", organizations::suggestions);
        routes.post("/api/v1/organizations/decisions", organizations::decide);
        Reads.at(routes, "/api/v1/organizations/{name}", organizations::one);
    }

    private static void organizations(RoutesConfig routes, OrganizationPages organizations) {
        Reads.at(routes, "/organizations", organizations::list);
        Reads.at(routes, "/organizations/suggestions", organizations::suggestions);
        Reads.at(routes, "/organizations/decisions", organizations::decisions);
        routes.post("/organizations/decisions", organizations::decide);
        Reads.at(routes, "/organizations/{slug}", organizations::one);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Stops listening; requests that run are given a few seconds to end. */
    @Override
    public void close() {
        tickets.close();
        javalin.stop();
    }
}
