package dev.sayso.article;

import java.util.Comparator;

/**
 * A stretch of a text, in UTF-16 code units: {@code start} inclusive, {@code end} exclusive.
 *
 * <p>Everything that is read from an article carries one, so that a reader can be led back to the
 * very words.
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The words themselves; {@code text} is the text this span was read from. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether all of {@code other} lies within this span. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that covers both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The same stretch in a text that has {@code offset} more characters before it (negative:
     * fewer).
     */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
