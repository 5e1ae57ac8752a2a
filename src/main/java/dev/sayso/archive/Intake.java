package dev.sayso.archive;

import dev.sayso.article.Amendment;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Field;
import dev.sayso.article.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way in: whatever changes an archive goes through here, whether this process holds the archive
 * or another one that is serving it.
 */
public interface Intake {
    /**
     * What the person who adds a file knows better than the file.
     *
     * @param columns the columns of a data set, by the field that is read from each: {@code TITLE
     *     -> headline}; empty where the usual names serve
     * @param ocr whether text recognition is tried on pages that are only pictures
     * @param origin where the file was fetched, when it was
     */
    record Hints(
            Optional<String> outlet,
            Optional<String> author,
            Optional<LocalDate> published,
            Map<Field, String> columns,
            boolean ocr,
            Optional<Origin> origin) {
        public Hints {
            columns = Map.copyOf(columns);
        }

        /** Of a file that was not fetched. */
        public Hints(
                Optional<String> outlet,
                Optional<String> author,
                Optional<LocalDate> published,
                Map<Field, String> columns,
                boolean ocr) {
            this(outlet, author, published, columns, ocr, Optional.empty());
        }

        /** The same of a file that was fetched there. */
        public Hints from(Origin where) {
            return new Hints(outlet, author, published, columns, ocr, Optional.of(where));
        }

        public static Hints none() {
            return new Hints(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), false);
        }
    }

    /**
     * Reads files and folders into the archive.
     *
     * @param paths of files and folders; what lies outside the corpus folder is copied into it
     * @param lines told of every piece, only after it is durable
     */
    void ingest(List<Path> paths, Hints hints, Consumer<IngestLine> lines) throws IOException;

    /**
     * Takes an article out; its original moves to the trash, so that a rebuild does not bring it
     * back.
     *
     * @param purge remove the original for good
     * @return whether the archive held it
     */
    boolean delete(ArticleId id, boolean purge) throws IOException;

    /**
     * How the index is made to match the corpus.
     *
     * @param everyByte read every file, also one that looks as it did
     * @param evenIfMostAreGone remove what is gone, however much that is
     */
    record Sync(boolean everyByte, boolean evenIfMostAreGone) {}

    /**
     * Makes the index match the corpus: what was added, changed, moved or removed there is so here
     * afterwards.
     *
     * @param lines told of every piece, changed or not, only after it is durable
     * @throws ArchiveException with cause {@code CORPUS_GONE}, and nothing removed, when most of
     *     what is held is gone from the corpus
     */
    void sync(Sync how, Consumer<IngestLine> lines) throws IOException;

    /**
     * Sets the particulars of an article right, for good: over what its file says, after a rebuild,
     * under another name and in its next version.
     *
     * @return what became of each field that was asked for, in the order of the record; nothing
     *     when the article is not held
     */
    Optional<List<Amendment.Outcome>> correct(ArticleId id, Amendment amendment) throws IOException;

    /**
     * Decides something about organizations, for good: over what the articles say, and after a
     * rebuild.
     */
    DecisionOutcome decide(OrganizationRequest request) throws IOException;

    /**
     * Brings the organizations up to date with what the articles say, what people decided and what
     * the authority file says; needed only after one of them was changed by hand.
     *
     * @return how many articles were looked at again or brought up to date, whichever is more
     */
    int settleOrganizations() throws IOException;

    /** Makes the index again from the corpus. */
    void rebuild(Consumer<IngestLine> lines) throws IOException;
}
