package dev.sayso.home;

import dev.sayso.article.ArticleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * What people took out of an archive: the trash, and the list of pieces that a rebuild must not
 * bring back.
 */
final class Deletions {
    private final Path decisions;

    Deletions(Path corpus) {
        this.decisions = corpus.resolve(CorpusFiles.DECISIONS);
    }

    /** The pieces of files that stay because they hold other pieces. */
    Set<ArticleId> pieces() throws IOException {
        Path list = list();
        Set<ArticleId> ids = new HashSet<>();
        if (Files.exists(list)) {
            for (String line : Files.readAllLines(list)) {
                String id = line.split("\t", 2)[0].strip();
                if (ArticleId.isWellFormed(id)) {
                    ids.add(new ArticleId(id));
                }
            }
        }
        return ids;
    }

    void addPiece(ArticleId id, String path) throws IOException {
        Files.createDirectories(decisions);
        Files.writeString(
                list(),
                id + "\t" + path + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
    }

    /**
     * Moves an original to the trash, under the name it had; with a number where something else has
     * that name there.
     */
    void trash(Path original, String path) throws IOException {
        Path trash = decisions.resolve("trash");
        Path place = trash.resolve(path);
        for (int number = 2; Files.exists(place); number++) {
            place = trash.resolve(path + "." + number);
        }
        Path folder = place.getParent();
        Files.createDirectories(folder == null ? trash : folder);
        Files.move(original, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path list() {
        return decisions.resolve("deleted.tsv");
    }
}
