package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.KnownOrganization;
import dev.sayso.archive.Naming;
import dev.sayso.archive.OrganizationNaming;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.Links;
import dev.sayso.web.view.MeaningsView;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/**
 * The organization that the name in an address means. Pages stand under established ids; other
 * names, and ids of before, lead there, and a name of several to a list of them.
 *
 * @param folder the first part of the addresses: {@code institutes} or {@code organizations}
 */
record Named(Archive archive, Pages pages, SearchGate gate, String folder) {
    /** Nothing when the request has been answered already. */
    Optional<KnownOrganization> in(Context context) throws IOException {
        String name = context.pathParam("slug");
        return switch (gate.run(() -> OrganizationNaming.of(archive, name))) {
            case Naming.Itself(KnownOrganization known) -> Optional.of(known);
            case Naming.AlsoNamed(KnownOrganization known) -> {
                context.redirect(moved(context, known));
                yield Optional.empty();
            }
            case Naming.Several(var meanings) -> {
                pages.send(
                        context,
                        "meanings.jte",
                        new MeaningsView(
                                Frame.of(
                                        Speech.say("organization.meanings", name),
                                        folder,
                                        pages.assets()),
                                folder,
                                meanings));
                yield Optional.empty();
            }
            case Naming.Nobody() ->
                    throw Problem.said(404, "problem.nobody", "problem.nobody.organization.detail");
        };
    }

    /** The same page of the organization, with the same question. */
    private String moved(Context context, KnownOrganization known) {
        String[] parts = context.path().split("/", 4);
        String below = parts.length > 3 ? "/" + parts[3] : "";
        String question = Optional.ofNullable(context.queryString()).map(q -> "?" + q).orElse("");
        return Links.below(folder, known.organization().id()) + below + question;
    }
}
