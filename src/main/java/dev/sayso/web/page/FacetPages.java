package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.FacetPage;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.FacetQuestion;
import dev.sayso.web.view.FacetListView;
import dev.sayso.web.view.Frame;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** Every value of one facet, to choose from: {@code /search/facets/{facet}}. */
public final class FacetPages {
    private final Archive archive;
    private final Pages pages;
    private final SearchGate gate;

    public FacetPages(Archive archive, Pages pages, SearchGate gate) {
        this.archive = archive;
        this.pages = pages;
        this.gate = gate;
    }

    public void answer(Context context) throws IOException {
        FacetQuestion asked =
                FacetQuestion.read(context.pathParam("facet"), context.queryParamMap());
        Query read =
                switch (QueryParser.parse(asked.question().typed())) {
                    case Reading.Understood(Query query, List<String> notes) -> query;
                    case Reading.Mistake(int position, String message) ->
                            throw Problem.badQuery(position, message);
                };
        FacetPage found = gate.run(() -> archive.values(asked.request(read)));
        Frame frame =
                new Frame(
                        FacetListView.heading(asked),
                        asked.question().typed(),
                        "search",
                        pages.assets());
        pages.send(
                context, "facetlist.jte", new FacetListView(frame, asked, found), found.partial());
    }
}
