package dev.sayso.archive;

import dev.sayso.duplicate.Likeness;

/**
 * An article beside another of its group.
 *
 * @param likeness of the two texts, this article's first
 */
public record Comparison(Summary article, Summary other, Likeness likeness) {
    /** The other one, without the comparison. */
    public Copy copy() {
        return new Copy(other, likeness.sameText());
    }

    /** Whether the other one stands under another headline. */
    public boolean isRetitled() {
        return !Headline.of(article).equals(Headline.of(other));
    }

    /** How much of this article, 0 to 1, the other one lacks. */
    public double missing() {
        return likeness.sameText() ? 0 : 1 - likeness.shareOfFirst();
    }

    /** How much of the other one, 0 to 1, this article lacks. */
    public double added() {
        return likeness.sameText() ? 0 : 1 - likeness.shareOfSecond();
    }

    /** The words of a headline, without case and punctuation. */
    private record Headline(long words) {
        static Headline of(Summary article) {
            return new Headline(dev.sayso.duplicate.Shingles.of(article.title()).digest());
        }
    }
}
