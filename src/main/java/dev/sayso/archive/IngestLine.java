package dev.sayso.archive;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Reason;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of one piece of one file.
 *
 * @param path relative to the corpus folder
 * @param part counted from 1
 * @param detail for people: one sentence, where there is something to say
 * @param change what happened to the file, where that was asked for
 * @param extent how far its text was analysed for names, sources and statistics
 */
public record IngestLine(
        Optional<ArticleId> id,
        String path,
        int part,
        Outcome outcome,
        Optional<Reason> reason,
        Optional<String> detail,
        Optional<Change> change,
        AnalysisExtent extent) {
    /** Of a piece that was analysed in full, or not taken in, whatever happened to its file. */
    public IngestLine(
            Optional<ArticleId> id,
            String path,
            int part,
            Outcome outcome,
            Optional<Reason> reason,
            Optional<String> detail) {
        this(id, path, part, outcome, reason, detail, Optional.empty(), AnalysisExtent.FULL);
    }

    /** The same piece, analysed so far. */
    public IngestLine analysed(AnalysisExtent how) {
        return new IngestLine(id, path, part, outcome, reason, detail, change, how);
    }

    /** The same piece, with what happened to its file. */
    public IngestLine with(Optional<Change> happened) {
        return new IngestLine(id, path, part, outcome, reason, detail, happened, extent);
    }

    /** The ends that a piece can come to. */
    public enum Outcome {
        INDEXED,
        UNCHANGED,
        PARTLY,
        REFUSED,

        /** It is held no longer, because its file is gone. */
        REMOVED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
