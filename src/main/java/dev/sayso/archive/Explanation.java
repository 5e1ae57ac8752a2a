package dev.sayso.archive;

import dev.sayso.article.ArticleId;
import dev.sayso.query.Query;
import java.util.List;
import java.util.Optional;

/**
 * Why an article is, or is not, a hit of a query.
 *
 * @param lines one for each part of the query, a part before the parts it is made of
 * @param score how it comes by its place; nothing when it is no hit
 */
public record Explanation(
        ArticleId id, String title, Query query, List<Line> lines, Optional<Score> score) {
    /**
     * What is to be said of one part.
     *
     * @param depth in how many other parts it stands
     * @param part in the query language
     * @param matches whether the article has what the part asks for
     * @param words where and how often, or what the article has instead
     */
    public record Line(int depth, String part, boolean matches, String words) {}

    public Explanation {
        lines = List.copyOf(lines);
    }

    /** Whether it is a hit. */
    public boolean isHit() {
        return score.isPresent();
    }
}
