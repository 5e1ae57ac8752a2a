package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.article.ArticleId;
import dev.sayso.json.HighlightsJson;
import dev.sayso.query.Query;
import dev.sayso.query.QueryPrinter;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/** {@code GET /api/v1/articles/{id}/matches?q=}: where a query matches in one article. */
public final class MatchesApi {
    private final Archive archive;
    private final SearchGate gate;

    public MatchesApi(Archive archive, SearchGate gate) {
        this.archive = archive;
        this.gate = gate;
    }

    /** Offsets by part of the article, and how often each term of the query stands in it. */
    public void answer(Context context) throws IOException {
        if (ArticleApi.ledOn(archive, context, "/matches")) {
            return;
        }
        ArticleId id = ArticleApi.id(context);
        String typed = Optional.ofNullable(context.queryParam("q")).orElse("");
        Query query = SearchApi.read(typed);
        Answers.json(context, gate.run(() -> matches(id, typed, query)));
    }

    private ObjectNode matches(ArticleId id, String typed, Query query) throws IOException {
        if (archive.get(id).isEmpty()) {
            throw Problem.noArticle();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id.value());
        node.putObject("query").put("text", typed).put("readAs", QueryPrinter.print(query));
        return node.setAll(HighlightsJson.write(archive.highlight(id, query)));
    }
}
