package dev.sayso.home;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Original;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which article replaced which when its file changed: kept in the corpus as {@code
 * .sayso/versions.jsonl}, because neither the new file nor the index could tell.
 */
final class Versions {
    private final DecisionFile decisions;
    private final Map<ArticleId, ArticleId> replaced = new HashMap<>();

    private Versions(DecisionFile decisions) {
        this.decisions = decisions;
    }

    static Versions of(Path corpus) throws IOException {
        Versions versions =
                new Versions(
                        new DecisionFile(
                                corpus.resolve(CorpusFiles.DECISIONS).resolve("versions.jsonl")));
        for (JsonNode line : versions.decisions.lines()) {
            String id = line.path("id").asText();
            String old = line.path("replaces").asText();
            if (ArticleId.isWellFormed(id) && ArticleId.isWellFormed(old)) {
                versions.replaced.put(new ArticleId(id), new ArticleId(old));
            }
        }
        return versions;
    }

    /** Keeps that one replaces the other, on disk before this returns. */
    void keep(Original original, ArticleId old, Instant when) throws IOException {
        if (old.equals(replaced.get(original.id()))) {
            return;
        }
        decisions.add(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("when", when.toString())
                        .put("id", original.id().value())
                        .put("path", original.path())
                        .put("part", original.part())
                        .put("replaces", old.value()));
        replaced.put(original.id(), old);
    }

    /** All earlier versions, newest first; a file that was changed back meets itself and ends. */
    List<ArticleId> before(ArticleId id) {
        Set<ArticleId> earlier = new LinkedHashSet<>();
        Optional<ArticleId> next = Optional.ofNullable(replaced.get(id));
        while (next.isPresent() && !next.get().equals(id) && earlier.add(next.get())) {
            next = Optional.ofNullable(replaced.get(next.get()));
        }
        return List.copyOf(earlier);
    }
}
