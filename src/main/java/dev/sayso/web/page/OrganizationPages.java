package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.DecisionOutcome;
import dev.sayso.archive.Facet;
import dev.sayso.archive.Filter;
import dev.sayso.archive.Institutes.Order;
import dev.sayso.archive.Intake;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.OrganizationRequest;
import dev.sayso.archive.Results;
import dev.sayso.archive.Search;
import dev.sayso.export.PlainText;
import dev.sayso.organization.OrganizationId;
import dev.sayso.query.Query;
import dev.sayso.resolution.Established;
import dev.sayso.resolution.Suggestion;
import dev.sayso.web.api.OrganizationRecords;
import dev.sayso.web.http.Guard;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.QuestionReader;
import dev.sayso.web.text.InterfaceLanguage;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.DecisionForm;
import dev.sayso.web.view.DecisionsView;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.Links;
import dev.sayso.web.view.OrganizationView;
import dev.sayso.web.view.Pager;
import dev.sayso.web.view.SuggestionView;
import dev.sayso.web.view.SuggestionsView;
import dev.sayso.web.view.UndecidedView;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is named, under which names, and what people decide about that: {@code /organizations} and
 * what stands below. The forms work without a script.
 */
public final class OrganizationPages {
    private static final String FOLDER = "organizations";
    private static final String DECISIONS = "/organizations/decisions";

    private final Archive archive;
    private final Intake intake;
    private final OrganizationRecords records;
    private final Pages pages;
    private final SearchGate gate;
    private final Guard guard;
    private final Named named;

    /**
     * @param guard knows whether the forms may write
     */
    public OrganizationPages(
            Archive archive,
            Intake intake,
            OrganizationRecords records,
            Pages pages,
            SearchGate gate,
            Guard guard) {
        this.archive = archive;
        this.intake = intake;
        this.records = records;
        this.pages = pages;
        this.gate = gate;
        this.guard = guard;
        this.named = new Named(archive, pages, gate, FOLDER);
    }

    private Frame frame(String title) {
        return Frame.of(PlainText.oneLine(title), FOLDER, pages.assets());
    }

    /** Those in most articles first; {@code q} is a part of a name. */
    public void list(Context context) throws IOException {
        new RosterPage(
                        archive,
                        pages,
                        gate,
                        Order.MENTIONED,
                        frame(Speech.say("organization.list")))
                .answer(context);
    }

    /** One of them, with all articles that mention it. */
    public void one(Context context) throws IOException {
        Optional<KnownOrganization> known = named.in(context);
        if (known.isEmpty()) {
            return;
        }
        int page = QuestionReader.read(context.queryParamMap()).page();
        OrganizationView view = gate.run(() -> view(known.get(), page, context));
        sayFrom(context);
        pages.send(context, "organization.jte", view, view.mentioning().partial());
    }

    private OrganizationView view(KnownOrganization known, int page, Context context)
            throws IOException {
        Established organization = known.organization();
        OrganizationId id = organization.id();
        Filter itself = new Filter(Facet.ORGANIZATION, Set.of(organization.heading()), Set.of());
        Results mentioning =
                archive.search(
                        new Search(
                                new Query.Mentions(id.value()),
                                List.of(itself),
                                Search.Sort.NEWEST,
                                Math.min(page, Search.DEEPEST / OrganizationView.SIZE),
                                OrganizationView.SIZE));
        List<Suggestion> alike =
                records.suggestions().stream()
                        .filter(s -> s.one().id().equals(id) || s.other().id().equals(id))
                        .toList();
        return new OrganizationView(
                frame(organization.heading()),
                known,
                mentioning,
                page,
                alike,
                records.decisions(),
                decided(context),
                guard.takesForms(context));
    }

    private static Optional<Integer> decided(Context context) {
        return Optional.ofNullable(context.queryParam("decided"))
                .filter(number -> number.matches("[0-9]{1,8}"))
                .map(Integer::valueOf);
    }

    /** A page with forms. */
    private void sendForms(Context context, String template, Object view) {
        sayFrom(context);
        pages.send(context, template, view);
    }

    /**
     * A browser says from which site a form comes only where the referrer may be told to that site.
     */
    private static void sayFrom(Context context) {
        context.header("Referrer-Policy", "same-origin");
    }

    /** All that may be the same. */
    public void suggestions(Context context) throws IOException {
        int page = QuestionReader.read(context.queryParamMap()).page();
        List<Suggestion> all = gate.run(records::suggestions);
        sendForms(
                context,
                "suggestions.jte",
                new SuggestionsView(
                        frame(Speech.say("suggestions.title")),
                        all.stream()
                                .skip((page - 1L) * SuggestionsView.SIZE)
                                .limit(SuggestionsView.SIZE)
                                .map(one -> new SuggestionView(one, ""))
                                .toList(),
                        Pager.of(
                                page,
                                SuggestionsView.SIZE,
                                all.size(),
                                at -> "/organizations/suggestions" + (at > 1 ? "?page=" + at : "")),
                        guard.takesForms(context)));
    }

    /** The log. */
    public void decisions(Context context) throws IOException {
        sendForms(
                context,
                "decisions.jte",
                new DecisionsView(
                        frame(Speech.say("decisions.title")),
                        gate.run(records::decisions),
                        decided(context),
                        guard.takesForms(context)));
    }

    /** Takes a decision from a form, and goes back to where it was made. */
    public void decide(Context context) throws IOException {
        String from = Optional.ofNullable(context.formParam("from")).orElse("");
        OrganizationRequest request = request(context);
        switch (intake.decide(request)) {
            case DecisionOutcome.Decided(var entry, int articles) ->
                    context.redirect(
                            (from.isEmpty()
                                            ? DECISIONS
                                            : Links.organization(new OrganizationId(from)))
                                    + "?decided="
                                    + entry.number(),
                            HttpStatus.SEE_OTHER);
            case DecisionOutcome.Refused(String message) -> {
                context.status(422);
                undecided(context, message, InterfaceLanguage.ENGLISH, Map.of(), from);
            }
            case DecisionOutcome.Ambiguous(String name, var meanings) -> {
                context.status(409);
                Map<Established, DecisionForm> choices = new LinkedHashMap<>();
                meanings.forEach(one -> choices.put(one, instead(request, name, one, from)));
                undecided(
                        context,
                        Speech.say("undecided.several", name),
                        Speech.language(),
                        choices,
                        from);
            }
        }
    }

    private static OrganizationRequest request(Context context) {
        return Optional.ofNullable(context.formParam("decision"))
                .flatMap(OrganizationRequest.Kind::labelled)
                .map(
                        kind ->
                                new OrganizationRequest(
                                        kind,
                                        context.formParams("name").stream()
                                                .map(String::strip)
                                                .toList()))
                .orElseThrow(
                        () ->
                                Problem.badRequest(
                                        "The decision is merge, split, rename, not-same or undo."));
    }

    private static DecisionForm instead(
            OrganizationRequest request, String name, Established meant, String from) {
        return new DecisionForm(
                request.kind().label(),
                request.words().stream()
                        .map(word -> word.equals(name) ? meant.id().value() : word)
                        .toList(),
                Speech.say("undecided.this"),
                from);
    }

    private void undecided(
            Context context,
            String message,
            InterfaceLanguage language,
            Map<Established, DecisionForm> choices,
            String from) {
        sendForms(
                context,
                "undecided.jte",
                new UndecidedView(
                        frame(Speech.say("undecided.title")), message, language, choices, from));
    }
}
