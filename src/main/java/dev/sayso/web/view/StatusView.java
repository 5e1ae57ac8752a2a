package dev.sayso.web.view;

import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import java.util.List;

/**
 * What the archive holds and what it could not read.
 *
 * @param files how many files gave the articles
 * @param notAnalysed how many are in other languages than English, and were not searched for names
 *     and figures
 * @param refused by reason, the most frequent first
 */
public record StatusView(
        Frame frame,
        long articles,
        long files,
        long withStatistics,
        long notAnalysed,
        int outlets,
        int authors,
        int institutes,
        List<Refused> refused,
        String version) {
    private static final int MOST_NAMED = 50;

    /** The files that were refused for one reason. */
    public record Refused(Reason reason, List<Refusal> files) {
        public List<Refusal> named() {
            return files.stream().limit(MOST_NAMED).toList();
        }

        public int more() {
            return Math.max(0, files.size() - MOST_NAMED);
        }
    }

    /** How many pieces were refused. */
    public long refusals() {
        return refused.stream().mapToLong(r -> r.files().size()).sum();
    }
}
