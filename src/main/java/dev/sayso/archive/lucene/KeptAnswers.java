package dev.sayso.archive.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were worked out on the latest reader, until there is another: a page that is looked
 * at twice, by one or by many, is counted once. What has changed since is never left out, because a
 * batch makes a new reader. Safe for several threads.
 *
 * <p>Bounded by the rows of all answers together: the one that was asked for longest ago goes
 * first.
 */
final class KeptAnswers {
    /**
     * A row is a kilobyte or two, so that all take some 60 MB at most: room for the organizations
     * of 200,000 articles.
     */
    private static final int MOST_ROWS = 40_000;

    /** What a question and an answer without rows take, in rows. */
    private static final int LEAST_ROWS = 20;

    /** Said instead of a number of rows: not to be kept. */
    static final int PARTIAL = -1;

    private final int most;
    private final Map<Object, Kept> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long version = Long.MIN_VALUE;
    private int rows;

    private record Kept(Object answer, int rows) {}

    /** Works an answer out. */
    interface Working<T> {
        T out() throws IOException;
    }

    KeptAnswers() {
        this(MOST_ROWS);
    }

    /**
     * @param most how many rows are kept
     */
    KeptAnswers(int most) {
        this.most = most;
    }

    /**
     * The answer as it was kept, or else worked out now.
     *
     * @param type what the answer is
     * @param question equal to another only when the answers are equal too
     * @param rows how many rows an answer has; less than 0 when it is not to be kept, because the
     *     time ran out for it
     */
    <T> T of(
            IndexSearcher searcher,
            Class<T> type,
            Object question,
            ToIntFunction<T> rows,
            Working<T> working)
            throws IOException {
        long asked = ((DirectoryReader) searcher.getIndexReader()).getVersion();
        Object kept = kept(asked, question);
        if (type.isInstance(kept)) {
            return type.cast(kept);
        }
        T answer = working.out();
        int size = rows.applyAsInt(answer);
        if (size >= 0) {
            keep(asked, question, new Kept(answer, LEAST_ROWS + size));
        }
        return answer;
    }

    private synchronized @Nullable Object kept(long asked, Object question) {
        Kept kept = asked == version ? answers.get(question) : null;
        return kept == null ? null : kept.answer();
    }

    private synchronized void keep(long asked, Object question, Kept answer) {
        if (asked < version || answer.rows() > most) {
            return;
        }
        if (asked > version) {
            answers.clear();
            rows = 0;
            version = asked;
        }
        Kept before = answers.put(question, answer);
        rows += answer.rows() - (before == null ? 0 : before.rows());
        var eldest = answers.values().iterator();
        while (rows > most) {
            rows -= eldest.next().rows();
            eldest.remove();
        }
    }
}
