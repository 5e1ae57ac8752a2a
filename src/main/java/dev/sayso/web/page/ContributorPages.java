package dev.sayso.web.page;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Contributor;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.ContributorNaming;
import dev.sayso.archive.ContributorProfile;
import dev.sayso.archive.Contributors;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Naming;
import dev.sayso.archive.Search;
import dev.sayso.export.AtomFeed;
import dev.sayso.export.PlainText;
import dev.sayso.query.Query;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.Question;
import dev.sayso.web.question.QuestionReader;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.ContributorView;
import dev.sayso.web.view.ContributorsView;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.Links;
import dev.sayso.web.view.WhichView;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who published and who wrote: {@code /outlets}, {@code /authors}, and what stands below. */
public final class ContributorPages {
    private static final int FED = 50;

    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;
    private final Role role;

    public ContributorPages(Archive archive, Pages pages, SearchGate gate, Role role) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
        this.role = role;
    }

    private Frame frame(String title) {
        return Frame.of(PlainText.oneLine(title), Links.folder(role), pages.assets());
    }

    /** Those with most articles first; {@code q} is a part of a name. */
    public void list(Context context) throws IOException {
        Question question = QuestionReader.read(context.queryParamMap());
        int skip = (question.page() - 1) * ContributorsView.SIZE;
        Contributors.Listed listed =
                gate.run(
                        () ->
                                archive.contributors()
                                        .list(
                                                role,
                                                question.nameWords(),
                                                skip,
                                                ContributorsView.SIZE));
        String title =
                role == Role.OUTLET ? Speech.say("frame.outlets") : Speech.say("frame.authors");
        pages.send(
                context,
                "contributors.jte",
                new ContributorsView(frame(title), role, question.typed(), listed, question.page()),
                listed.partial());
    }

    /** One of them. */
    public void one(Context context) throws IOException {
        Optional<Contributor> meant = meant(context);
        if (meant.isEmpty()) {
            return;
        }
        ContributorProfile profile =
                gate.run(
                        () ->
                                ContributorProfile.of(
                                        archive, role, meant.get(), ContributorView.NEWEST));
        pages.send(
                context,
                "contributor.jte",
                new ContributorView(frame(meant.get().name()), profile, context.pathParam("slug")),
                profile.partial());
    }

    /** Its newest pieces, for a feed reader. */
    public void feed(Context context) throws IOException {
        Optional<Contributor> meant = meant(context);
        if (meant.isEmpty()) {
            return;
        }
        List<AtomFeed.Entry> entries = gate.run(() -> newest(meant.get()));
        String site = context.scheme() + "://" + context.host();
        Answers.feed(
                context,
                AtomFeed.of(
                        new AtomFeed.Head(
                                meant.get().name(),
                                "urn:sayso:"
                                        + Links.folder(role)
                                        + ":"
                                        + Contributor.ownSlug(meant.get().name()),
                                site + Links.contributorAt(role, context.pathParam("slug")),
                                site + context.path()),
                        entries,
                        article -> site + Links.article(article)));
    }

    private List<AtomFeed.Entry> newest(Contributor contributor) throws IOException {
        Search newest =
                new Search(
                        new Query.Everything(),
                        List.of(ContributorProfile.by(role, contributor.name())),
                        Search.Sort.NEWEST,
                        1,
                        FED);
        List<AtomFeed.Entry> entries = new ArrayList<>();
        for (Hit hit : archive.search(newest).hits()) {
            Optional<AnnotatedArticle> annotated = archive.get(hit.article().id());
            annotated.map(AtomFeed.Entry::of).ifPresent(entries::add);
        }
        return entries;
    }

    /** Nothing when the request has been answered already. */
    private Optional<Contributor> meant(Context context) throws IOException {
        String slug = context.pathParam("slug");
        return switch (gate.run(() -> ContributorNaming.of(archive, role, slug))) {
            case Naming.Itself(Contributor one) -> Optional.of(one);
            case Naming.AlsoNamed(Contributor one) -> {
                String below = context.path().endsWith("/feed.atom") ? "/feed.atom" : "";
                context.redirect(Links.contributor(role, one.name()) + below);
                yield Optional.empty();
            }
            case Naming.Several(var meanings) -> {
                pages.send(
                        context,
                        "which.jte",
                        new WhichView(
                                frame(Speech.say("organization.meanings", slug)), role, meanings));
                yield Optional.empty();
            }
            case Naming.Nobody() ->
                    throw Problem.said(404, "problem.nobody", "problem.nobody.contributor.detail");
        };
    }
}
