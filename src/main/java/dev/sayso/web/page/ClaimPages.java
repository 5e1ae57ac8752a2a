package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.ClaimSearch;
import dev.sayso.archive.ClaimSearch.Show;
import dev.sayso.archive.ClaimsFound;
import dev.sayso.ledger.Claim;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.web.api.ClaimsApi;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.QuestionReader;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.ClaimView;
import dev.sayso.web.view.ClaimWords;
import dev.sayso.web.view.ClaimsView;
import dev.sayso.web.view.Frame;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The claims: {@code /claims}, of the articles that match {@code q}, and {@code /claims/{id}}. */
public final class ClaimPages {
    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;

    public ClaimPages(Archive archive, Pages pages, SearchGate gate) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
    }

    /** Those of most articles first. */
    public void list(Context context) throws IOException {
        String typed = Optional.ofNullable(context.queryParam("q")).orElse("");
        Show show = Show.of(Optional.ofNullable(context.queryParam("show")).orElse(""));
        int page = QuestionReader.read(context.queryParamMap()).page();
        switch (QueryParser.parse(typed)) {
            case Reading.Mistake(int position, String message) -> {
                context.status(400);
                send(context, typed, show, page, new ClaimsFound(List.of(), false, false), message);
            }
            case Reading.Understood(Query query, List<String> notes) ->
                    send(context, typed, show, page, gate.run(() -> found(query, show, page)), "");
        }
    }

    private ClaimsFound found(Query query, Show show, int page) throws IOException {
        return archive.claims(
                new ClaimSearch(
                        query, show, show.least(), (page - 1) * ClaimsView.SIZE, ClaimsView.SIZE));
    }

    private void send(
            Context context, String typed, Show show, int page, ClaimsFound found, String mistake) {
        Frame frame = Frame.of(Speech.say("frame.claims"), "claims", pages.assets());
        pages.send(
                context,
                "claims.jte",
                new ClaimsView(frame, typed, show, page, found, mistake),
                found.partial());
    }

    /** One claim with every place where it is made. */
    public void one(Context context) throws IOException {
        Claim claim = gate.run(() -> ClaimsApi.claim(archive, context.pathParam("id")));
        Frame frame = Frame.of(ClaimWords.title(claim), "claims", pages.assets());
        int page = QuestionReader.read(context.queryParamMap()).page();
        pages.send(context, "claim.jte", new ClaimView(frame, claim, page));
    }
}
