package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Explainer;
import dev.sayso.archive.Explanation;
import dev.sayso.archive.Findings;
import dev.sayso.archive.Similar;
import dev.sayso.article.ArticleId;
import dev.sayso.json.ExplanationJson;
import dev.sayso.query.Query;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.http.SearchGate;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/**
 * What can be asked about the place of one article among the others: {@code
 * /api/v1/articles/{id}/similar} and {@code /api/v1/articles/{id}/explanation?q=}.
 */
public final class ArticleSearchApi {
    private static final int SIZE = 10;

    private final Archive archive;
    private final SearchGate gate;

    public ArticleSearchApi(Archive archive, SearchGate gate) {
        this.archive = archive;
        this.gate = gate;
    }

    /** The articles that write of the same things; {@code size} of them at most. */
    public void similar(Context context) throws IOException {
        if (ArticleApi.ledOn(archive, context, "/similar")) {
            return;
        }
        ArticleId id = held(context);
        int size = size(context);
        Findings<Similar> found = gate.run(() -> archive.similar(id, size));
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id.value());
        ArrayNode similar = node.putArray("similar");
        found.found().forEach(one -> similar.add(ExplanationJson.write(one)));
        node.put("partial", found.partial());
        Answers.json(context, node, found.partial());
    }

    /** Why the article is a hit of {@code q}, or why it is none. */
    public void explanation(Context context) throws IOException {
        if (ArticleApi.ledOn(archive, context, "/explanation")) {
            return;
        }
        ArticleId id = ArticleApi.id(context);
        String typed = Optional.ofNullable(context.queryParam("q")).orElse("");
        if (typed.isBlank()) {
            throw Problem.badRequest("The parameter q is the query that is to be explained.");
        }
        Query query = SearchApi.read(typed);
        Explanation explanation =
                gate.run(() -> Explainer.explain(archive, id, query))
                        .orElseThrow(Problem::noArticle);
        Answers.json(context, ExplanationJson.write(explanation));
    }

    private ArticleId held(Context context) throws IOException {
        ArticleId id = ArticleApi.id(context);
        if (archive.get(id).isEmpty()) {
            throw Problem.noArticle();
        }
        return id;
    }

    private static int size(Context context) {
        String typed = Optional.ofNullable(context.queryParam("size")).orElse("");
        if (typed.isEmpty()) {
            return SIZE;
        }
        int size = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        if (size < 1 || size > Archive.MOST_SIMILAR) {
            throw Problem.badRequest(
                    "The parameter size is a number from 1 to " + Archive.MOST_SIMILAR + ".");
        }
        return size;
    }
}
