package dev.sayso.home;

import dev.sayso.archive.Archive;
import dev.sayso.archive.HeldFiles;
import dev.sayso.archive.Holding;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a piece out of the corpus, so that a rebuild does not bring it back. */
final class Removal {
    private final Archive archive;
    private final CorpusFiles files;
    private final Deletions deletions;

    Removal(Archive archive, CorpusFiles files, Deletions deletions) {
        this.archive = archive;
        this.files = files;
        this.deletions = deletions;
    }

    /**
     * Takes it out of the corpus; not yet out of the archive.
     *
     * @param purge whether its file is destroyed instead of moved to the trash
     * @return what was taken out; empty when the archive holds no such piece
     */
    Optional<Holding> take(ArticleId id, boolean purge) throws IOException {
        Optional<Original> found = archive.get(id).map(held -> held.article().original());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Original original = found.get();
        Holding holding = new Holding(id, original.path(), original.part(), original.sha256());
        if (!isAlone(holding)) {
            deletions.addPiece(id, holding.path());
            return Optional.of(holding);
        }
        for (Path copy : copies(holding)) {
            if (purge) {
                Files.delete(copy);
            } else {
                deletions.trash(copy, files.pathOf(copy));
            }
        }
        return Optional.of(holding);
    }

    /** Whether it is the only piece of its file. */
    private boolean isAlone(Holding holding) throws IOException {
        try (HeldFiles held = archive.files()) {
            return held.at(holding.path()).size() == 1;
        }
    }

    /** The original and every other file with the same bytes; any of them would bring it back. */
    private List<Path> copies(Holding holding) throws IOException {
        Path original = files.file(holding.path());
        List<Path> copies = new ArrayList<>();
        if (!Files.isRegularFile(original, LinkOption.NOFOLLOW_LINKS)) {
            return copies;
        }
        copies.add(original);
        long size = Files.size(original);
        for (Path file : files.all()) {
            if (!file.equals(original)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == size
                    && CorpusFiles.sha256(file).equals(holding.sha256())) {
                copies.add(file);
            }
        }
        return copies;
    }
}
