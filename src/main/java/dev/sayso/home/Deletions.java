package dev.sayso.home;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.article.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;

/**
 * What people took out of an archive: the trash, and the list of pieces that a rebuild must not
 * bring back.
 */
final class Deletions {
    private final Path trash;
    private final DecisionFile list;

    Deletions(Path corpus) {
        Path decisions = corpus.resolve(CorpusFiles.DECISIONS);
        this.trash = decisions.resolve("trash");
        this.list = new DecisionFile(decisions.resolve("deleted.jsonl"));
    }

    /** The pieces whose files stay because they hold other pieces. */
    Set<ArticleId> pieces() throws IOException {
        Set<ArticleId> ids = new HashSet<>();
        for (JsonNode line : list.lines()) {
            String id = line.path("id").asText();
            if (ArticleId.isWellFormed(id)) {
                ids.add(new ArticleId(id));
            }
        }
        return ids;
    }

    void addPiece(ArticleId id, String path) throws IOException {
        list.add(JsonNodeFactory.instance.objectNode().put("id", id.value()).put("path", path));
    }

    /**
     * Moves an original to the trash, under the name it had; with a number where something else has
     * that name there.
     */
    void trash(Path original, String path) throws IOException {
        Path place = trash.resolve(path);
        for (int number = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); number++) {
            place = trash.resolve(path + "." + number);
        }
        Files.createDirectories(CorpusFiles.parent(place));
        Files.move(original, place, StandardCopyOption.ATOMIC_MOVE);
        CorpusFiles.syncFolder(CorpusFiles.parent(place));
        CorpusFiles.syncFolder(CorpusFiles.parent(original));
    }
}
