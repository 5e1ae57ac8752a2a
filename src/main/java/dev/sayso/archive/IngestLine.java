package dev.sayso.archive;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
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

    /** Of a piece that is not taken in. */
    public static IngestLine of(Refusal refusal) {
        return new IngestLine(
                Optional.empty(),
                refusal.path(),
                refusal.part(),
                Outcome.REFUSED,
                Optional.of(refusal.reason()),
                Optional.of(refusal.detail()));
    }

    /** Of a piece that is held as it is, under that path. */
    public static IngestLine unchanged(Holding held, String path) {
        return new IngestLine(
                Optional.of(held.id()),
                path,
                held.part(),
                Outcome.UNCHANGED,
                Optional.empty(),
                Optional.empty());
    }

    /** Of a piece that is held no longer. */
    public static IngestLine removed(Holding old) {
        return new IngestLine(
                        Optional.of(old.id()),
                        old.path(),
                        old.part(),
                        Outcome.REMOVED,
                        Optional.empty(),
                        Optional.empty())
                .with(Optional.of(new Change.Removed()));
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
