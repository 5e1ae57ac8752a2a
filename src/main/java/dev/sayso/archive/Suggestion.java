package dev.sayso.archive;

import dev.sayso.article.ArticleId;
import java.util.Optional;

/**
 * What somebody who is still typing may mean.
 *
 * @param text as it is shown: a name, a headline, a word
 * @param label what it is, for people: {@code institute}, {@code armed group}, {@code headline}
 * @param articles how many articles {@code query} finds by what was suggested; what else was typed
 *     is not counted in
 * @param query all that was typed, with its end replaced; it can be read
 * @param article where a headline leads to
 */
public record Suggestion(
        Kind kind,
        String text,
        String label,
        long articles,
        String query,
        Optional<ArticleId> article) {
    /** What can be suggested, in the order in which equal ones stand. */
    public enum Kind {
        /** An organization that makes research and is taken as a source. */
        INSTITUTE,
        /** Any other organization. */
        GROUP,
        AUTHOR,
        OUTLET,
        HEADLINE,
        /** A word that stands in articles. */
        TERM;

        /** Whether somebody or something goes by it. */
        public boolean isName() {
            return this != HEADLINE && this != TERM;
        }
    }
}
