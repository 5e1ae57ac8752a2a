package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Suggestion;
import dev.sayso.archive.Suggestions;
import dev.sayso.query.QueryParser;
import dev.sayso.web.http.Answers;
import dev.sayso.web.http.Problem;
import dev.sayso.web.question.PastSearches;
import dev.sayso.web.question.PastSearches.PastSearch;
import dev.sayso.web.view.Links;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * {@code GET /api/v1/suggest}: what somebody who is still typing may mean. Whatever is typed is
 * answered, and when too many type at once, with nothing: a suggestion that has to be waited for is
 * of no use.
 */
public final class SuggestApi {
    private static final int USUAL = 8;
    private static final int RUNNING = 8;

    /** So many earlier searches stand behind what the archive suggests. */
    private static final int MOST_PAST = 2;

    private final Semaphore running = new Semaphore(RUNNING);
    private final Archive archive;
    private final PastSearches past;

    public SuggestApi(Archive archive, PastSearches past) {
        this.archive = archive;
        this.past = past;
    }

    public void answer(Context context) throws IOException {
        String typed = Optional.ofNullable(context.queryParam("q")).orElse("");
        int size = size(Optional.ofNullable(context.queryParam("size")));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("typed", typed.length() > QueryParser.LONGEST ? "" : typed);
        ArrayNode all = node.putArray("suggestions");
        List<PastSearch> searched = past.from(typed, Math.min(MOST_PAST, size));
        suggestions(typed, size - searched.size()).forEach(one -> all.add(write(one)));
        searched.forEach(one -> all.add(write(one)));
        Answers.json(context, node);
    }

    private List<Suggestion> suggestions(String typed, int size) throws IOException {
        if (!running.tryAcquire()) {
            return List.of();
        }
        try {
            return archive.suggest(typed, size);
        } finally {
            running.release();
        }
    }

    private static int size(Optional<String> given) {
        Optional<String> text = given.map(String::strip).filter(t -> !t.isEmpty());
        if (text.isEmpty()) {
            return USUAL;
        }
        if (text.get().matches("[0-9]{1,2}") && Integer.parseInt(text.get()) <= Suggestions.MOST) {
            return Integer.parseInt(text.get());
        }
        throw Problem.badRequest("The parameter size is a number from 0 to 20.");
    }

    private static ObjectNode write(PastSearch search) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", "search")
                .put("text", search.query())
                .put("label", "searched before")
                .put("articles", search.articles())
                .put("query", search.query())
                .put("address", Links.search(search.query()));
    }

    private static ObjectNode write(Suggestion suggestion) {
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("kind", suggestion.kind().name().toLowerCase(Locale.ROOT))
                        .put("text", suggestion.text())
                        .put("label", suggestion.label())
                        .put("articles", suggestion.articles())
                        .put("query", suggestion.query());
        return node.put(
                "address",
                suggestion
                        .article()
                        .map(id -> Links.article(id, ""))
                        .orElseGet(() -> Links.search(suggestion.query())));
    }
}
