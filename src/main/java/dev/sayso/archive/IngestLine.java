package dev.sayso.archive;

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
 */
public record IngestLine(
        Optional<ArticleId> id,
        String path,
        int part,
        Outcome outcome,
        Optional<Reason> reason,
        Optional<String> detail) {
    /** The four ends that a piece can come to. */
    public enum Outcome {
        INDEXED,
        UNCHANGED,
        PARTLY,
        REFUSED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
