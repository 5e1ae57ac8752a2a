package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.CitingPage;
import dev.sayso.archive.CitingRequest;
import dev.sayso.archive.InstituteProfile;
import dev.sayso.archive.Institutes;
import dev.sayso.archive.Institutes.Order;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.export.AtomFeed;
import dev.sayso.export.PlainText;
import dev.sayso.organization.OrganizationId;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.CitationQuestion;
import dev.sayso.web.question.QuestionReader;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.InstituteView;
import dev.sayso.web.view.Links;
import dev.sayso.web.view.SentencesView;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/** Who is cited, and for what: {@code /institutes} and what stands below. */
public final class InstitutePages {
    private static final String FOLDER = "institutes";
    private static final int NEWEST = 5;
    private static final int MATCHING = 20;
    private static final int FED = 50;

    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;
    private final Named named;

    public InstitutePages(Archive archive, Pages pages, SearchGate gate) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
        this.named = new Named(archive, pages, gate, FOLDER);
    }

    /** Those that are cited, by most articles first; {@code q} is a part of a name. */
    public void list(Context context) throws IOException {
        new RosterPage(
                        archive,
                        pages,
                        gate,
                        Order.CITED,
                        Frame.of(Speech.say("frame.institutes"), FOLDER, pages.assets()))
                .answer(context);
    }

    /** One institute; an organization that nobody cites has another page. */
    public void one(Context context) throws IOException {
        Optional<KnownOrganization> known = named.in(context);
        if (known.isEmpty()) {
            return;
        }
        OrganizationId id = known.get().organization().id();
        Optional<InstituteProfile> profile = gate.run(() -> archive.institutes().profile(id));
        if (profile.isEmpty()) {
            context.redirect(Links.organization(id));
        } else {
            int page = QuestionReader.read(context.queryParamMap()).page();
            InstituteView view = gate.run(() -> view(known.get(), profile.get(), page));
            pages.send(context, "institute.jte", view, view.partial());
        }
    }

    private InstituteView view(KnownOrganization known, InstituteProfile profile, int page)
            throws IOException {
        OrganizationId id = known.organization().id();
        Institutes institutes = archive.institutes();
        return new InstituteView(
                Frame.of(PlainText.oneLine(known.organization().heading()), FOLDER, pages.assets()),
                known,
                profile,
                institutes.credited(id, (page - 1) * InstituteView.ROWS, InstituteView.ROWS),
                page,
                institutes.elsewhere(id, MATCHING),
                institutes.citing(id, CitingRequest.newest(NEWEST)));
    }

    /** The sentences that cite it, narrowed by {@code verb outlet author year cites}. */
    public void sentences(Context context) throws IOException {
        Optional<KnownOrganization> known = named.in(context);
        if (known.isEmpty()) {
            return;
        }
        CitationQuestion question = CitationQuestion.of(context.queryParamMap());
        int skip = (question.page() - 1) * SentencesView.SIZE;
        CitingPage page =
                gate.run(
                        () ->
                                archive.institutes()
                                        .citing(
                                                known.get().organization().id(),
                                                question.request(skip, SentencesView.SIZE)));
        pages.send(
                context,
                "sentences.jte",
                new SentencesView(
                        Frame.of(
                                Speech.say(
                                        "sentences.frame",
                                        PlainText.oneLine(known.get().organization().heading())),
                                FOLDER,
                                pages.assets()),
                        known.get(),
                        question.values(),
                        page,
                        question.page()),
                page.partial());
    }

    /** The newest articles that cite it, for a feed reader. */
    public void feed(Context context) throws IOException {
        Optional<KnownOrganization> known = named.in(context);
        if (known.isEmpty()) {
            return;
        }
        OrganizationId id = known.get().organization().id();
        CitingPage page =
                gate.run(() -> archive.institutes().citing(id, CitingRequest.newest(FED)));
        String site = context.scheme() + "://" + context.host();
        Answers.feed(
                context,
                AtomFeed.of(
                        new AtomFeed.Head(
                                "Who cites " + known.get().organization().heading(),
                                "urn:sayso:institute:" + id,
                                site + Links.institute(id),
                                site + context.path()),
                        page.articles().stream().map(AtomFeed.Entry::of).toList(),
                        article -> site + Links.article(article)));
    }
}
