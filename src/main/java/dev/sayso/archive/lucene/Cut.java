package dev.sayso.archive.lucene;

import dev.sayso.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is shown of a sentence: all of it, or of a very long one the part with most of the terms,
 * cut at words. Where no space is near, as in Chinese, it is cut between characters, never inside
 * one.
 *
 * @param before whether something of the sentence was left out before it
 * @param after whether something was left out behind it
 */
record Cut(Span span, boolean before, boolean after) {
    /** A sentence up to this length is shown whole; lengths are UTF-16 code units. */
    private static final int LONGEST = 480;

    /** How much is shown of a longer one. */
    private static final int SHOWN = 320;

    /** How much of that stands before the first place. */
    private static final int BEFORE = 80;

    /** How far a cut looks for a space. */
    private static final int LONGEST_WORD = 40;

    /** How many places of one sentence are tried as the first that is shown. */
    private static final int MOST_TRIED = 100;

    static Cut of(Passages.Passage passage) {
        SentenceWindow.Around sentence = passage.sentence();
        Span whole = sentence.span();
        if (whole.length() <= LONGEST) {
            return new Cut(whole, !sentence.begins(), !sentence.ends());
        }
        String text = passage.in().text();
        Span shown = shown(text, whole, first(passage.found()).span());
        return new Cut(
                shown,
                shown.start() > whole.start() || !sentence.begins(),
                shown.end() < whole.end() || !sentence.ends());
    }

    /** The place from which on most terms can be shown. */
    private static Found first(List<Found> found) {
        Found best = found.getFirst();
        int most = 0;
        for (Found one : found.subList(0, Math.min(found.size(), MOST_TRIED))) {
            List<Found> shown = new ArrayList<>();
            for (Found other : found) {
                if (other.start() >= one.start() && other.end() <= one.start() + SHOWN - BEFORE) {
                    shown.add(other);
                }
            }
            int terms = Passages.Passage.terms(shown);
            if (terms > most) {
                most = terms;
                best = one;
            }
        }
        return best;
    }

    /** A part of the whole, with a place near its beginning. */
    private static Span shown(String text, Span whole, Span place) {
        int begin = Math.min(place.start() - BEFORE, whole.end() - SHOWN);
        begin = begin <= whole.start() ? whole.start() : wordStart(text, begin, place.start());
        int end = begin + SHOWN;
        end = end >= whole.end() ? whole.end() : wordEnd(text, end, Math.min(place.end(), end));
        return new Span(begin, end);
    }

    /** The first of a text, about so much. */
    static int opening(String text, int length) {
        return text.length() <= length ? text.length() : wordEnd(text, length, 0);
    }

    /** The next beginning of a word, not behind {@code last}. */
    private static int wordStart(String text, int at, int last) {
        int limit = Math.min(last, at + LONGEST_WORD);
        for (int start = at; start <= limit; start++) {
            if (start > 0
                    && Character.isWhitespace(text.charAt(start - 1))
                    && !Character.isWhitespace(text.charAt(start))) {
                return start;
            }
        }
        int start = Math.min(at, last);
        while (start < last && isInside(text, start)) {
            start++;
        }
        return start;
    }

    /** The last end of a word before this, not before {@code first}. */
    private static int wordEnd(String text, int at, int first) {
        int limit = Math.max(first, at - LONGEST_WORD);
        for (int end = at; end >= limit && end > 0; end--) {
            if (Character.isWhitespace(text.charAt(end))
                    && !Character.isWhitespace(text.charAt(end - 1))) {
                return end;
            }
        }
        int end = at;
        while (end > first && isInside(text, end)) {
            end--;
        }
        return end > 0 && isInside(text, end) ? end - 1 : end;
    }

    /** Whether a character goes on here: its second half, an accent, a joined picture. */
    private static boolean isInside(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
            return true;
        }
        int type = Character.getType(text.codePointAt(at));
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || text.charAt(at) == '\u200d'
                || text.charAt(at - 1) == '\u200d';
    }
}
