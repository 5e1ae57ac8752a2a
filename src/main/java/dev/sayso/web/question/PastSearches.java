package dev.sayso.web.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What was searched for on the pages of this server and found something, the latest of it. Kept in
 * memory only, until the server stops or somebody has it forgotten. Safe for several threads.
 */
public final class PastSearches {
    /** How many are remembered; of more, the latest. */
    static final int MOST = 200;

    /** What is longer is no query that somebody wants to complete. */
    private static final int LONGEST = 200;

    /** From so many characters on, something is looked for. */
    private static final int LEAST = 2;

    private final boolean remembering;

    /** By the query in lower case, the earliest first. */
    private final SequencedMap<String, PastSearch> searches = new LinkedHashMap<>();

    /**
     * A search.
     *
     * @param query as it was typed
     * @param articles how many it found the last time
     */
    public record PastSearch(String query, long articles) {}

    private PastSearches(boolean remembering) {
        this.remembering = remembering;
    }

    /** Remembers: for a server that only the people at this machine can reach. */
    public static PastSearches remembered() {
        return new PastSearches(true);
    }

    /** Remembers nothing: where others could be shown what somebody searched for. */
    public static PastSearches never() {
        return new PastSearches(false);
    }

    /** Takes a search that found so many articles; one that found none is passed over. */
    public synchronized void add(String typed, long articles) {
        String query = typed.strip();
        if (!remembering || articles == 0 || query.length() < LEAST || query.length() > LONGEST) {
            return;
        }
        searches.putLast(key(query), new PastSearch(query, articles));
        if (searches.size() > MOST) {
            searches.pollFirstEntry();
        }
    }

    /**
     * Those that go on from what was typed: they begin so, or one of their words does. The latest
     * first; never what was typed itself.
     */
    public synchronized List<PastSearch> from(String typed, int most) {
        String begun = key(typed.strip());
        List<PastSearch> found = new ArrayList<>();
        if (begun.length() < LEAST) {
            return found;
        }
        for (Map.Entry<String, PastSearch> one : searches.reversed().entrySet()) {
            String query = one.getKey();
            if (found.size() < most && !query.equals(begun) && beginsIn(query, begun)) {
                found.add(one.getValue());
            }
        }
        return found;
    }

    private static boolean beginsIn(String query, String begun) {
        for (int at = query.indexOf(begun); at >= 0; at = query.indexOf(begun, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(query.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }

    private static String key(String query) {
        return query.toLowerCase(Locale.ROOT);
    }

    /** All of them, the latest first. */
    public synchronized List<PastSearch> all() {
        return List.copyOf(searches.sequencedValues().reversed());
    }

    public synchronized void forget() {
        searches.clear();
    }
}
