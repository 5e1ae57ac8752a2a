package dev.sayso.ingest.page;

import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.manuscript.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of printed pages.
 *
 * @param properties what the file says of itself, by Tika's names; with {@link #RECOGNIZED} when
 *     text was recognized in pictures
 * @param passages in reading order; running heads first, in the style {@link #RUNNING_HEAD}
 * @param trouble why it is not the whole text
 */
public record PageText(
        Map<String, String> properties, List<Passage> passages, Optional<Trouble> trouble) {
    /** The style of what stands over or under the text of several pages. */
    public static final String RUNNING_HEAD = "running-head";

    /** The property that says how sure text recognition was, in percent. */
    public static final String RECOGNIZED = "sayso:recognized";

    public PageText {
        properties = Map.copyOf(properties);
        passages = List.copyOf(passages);
    }
}
