package dev.sayso.archive.lucene;

import dev.sayso.archive.Snippet;
import dev.sayso.article.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Chooses sentences of a text to show for a query: those with most of its words. Looks only at the
 * text around each match, so that its length does not matter.
 */
final class Snippets {
    private static final int MOST = 3;

    /** How much of a sentence is shown before and after a match, in UTF-16 code units. */
    private static final int REACH = 240;

    private static final int LONGEST_OPENING = 300;
    private static final int SHORT_WORD = 3;

    /** What may stand last in a sentence beside the full stop, in Latin and other scripts. */
    private static final String SENTENCE_ENDS = "!?”\"’…»)\u06d4\u061f\u0964。！？」』";

    /** Where no space stands within this reach, a text without spaces is cut as it is. */
    private static final int LONGEST_WORD = 40;

    /** A sentence, and what of it matches. */
    private record Passage(Span sentence, List<Span> matches) {
        long differentWords(String text) {
            return matches.stream()
                    .map(match -> Spelling.fold(match.of(text)))
                    .collect(Collectors.toSet())
                    .size();
        }
    }

    private Snippets() {}

    /**
     * The best passages, best first, at most three.
     *
     * @param matches in order and disjoint
     */
    static List<Snippet> best(String text, List<Span> matches) {
        return passages(text, matches).stream()
                .sorted(
                        Comparator.comparingLong((Passage p) -> -p.differentWords(text))
                                .thenComparingInt(p -> -p.matches().size())
                                .thenComparingInt(p -> p.sentence().start()))
                .limit(MOST)
                .map(passage -> snippet(text, passage))
                .toList();
    }

    /** The sentence in which a part of the text stands, with that part marked. */
    static Snippet around(String text, Span part) {
        return snippet(text, new Passage(sentence(text, part, 0), List.of(part)));
    }

    /** The first sentences of a text, about as much as a snippet. */
    static String opening(String text) {
        String all = text.strip();
        if (all.length() <= LONGEST_OPENING) {
            return all;
        }
        Span sentence = sentence(all, new Span(0, 1), 0);
        int end = sentence.end() > 0 ? sentence.end() : LONGEST_OPENING;
        return all.substring(0, end).strip() + (endsSentence(all, end) ? "" : " …");
    }

    private static List<Passage> passages(String text, List<Span> matches) {
        List<Passage> passages = new ArrayList<>();
        for (Span match : matches) {
            Passage last = passages.isEmpty() ? null : passages.getLast();
            if (match.end() > text.length()) {
                return passages;
            }
            if (last != null && match.start() < last.sentence().end()) {
                last.matches().add(match);
                passages.set(
                        passages.size() - 1,
                        new Passage(last.sentence().join(match), last.matches()));
            } else {
                int from = last == null ? 0 : last.sentence().end();
                passages.add(
                        new Passage(sentence(text, match, from), new ArrayList<>(List.of(match))));
            }
        }
        return passages;
    }

    /**
     * The sentence around a match, cut at a word where it is very long; never before {@code from}.
     */
    private static Span sentence(String text, Span match, int from) {
        int start = match.start();
        int end = match.end();
        int first = Math.max(from, start - REACH);
        int last = Math.min(text.length(), end + REACH);
        while (start > first && text.charAt(start - 1) != '\n') {
            start--;
        }
        while (end < last && text.charAt(end) != '\n') {
            end++;
        }
        start += start < match.start() && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(latinStops(text.substring(start, end)));
        int begins = start;
        int ends = end;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            int place = start + at;
            if (endsSentence(text, place)) {
                begins = place <= match.start() ? place : begins;
                ends = place >= match.end() ? Math.min(ends, place) : ends;
            }
        }
        return trimmed(text, wordStart(text, begins, match), wordEnd(text, ends, match), match);
    }

    /** The platform knows the full stops of Urdu and Hindi only in their own locales. */
    private static String latinStops(String text) {
        return text.replace('\u06d4', '!').replace('\u0964', '!').replace('\u061f', '?');
    }

    /** Whether a sentence can end here; not after "Mr." or an initial. */
    private static boolean endsSentence(String text, int place) {
        int at = place;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        if (at == 0 || text.charAt(at - 1) != '.') {
            return at > 0 && SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
        }
        int word = at - 1;
        while (word > 0
                && at - word <= SHORT_WORD + 1
                && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        int length = at - 1 - word;
        return length == 0 || length > SHORT_WORD || !Character.isUpperCase(text.charAt(word));
    }

    private static int wordStart(String text, int at, Span match) {
        int start = at;
        int last = Math.min(match.start(), at + LONGEST_WORD);
        while (isInside(text, at) && start < last && !Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start == last && last < match.start() ? at : start;
    }

    private static int wordEnd(String text, int at, Span match) {
        int end = at;
        int first = Math.max(match.end(), at - LONGEST_WORD);
        while (isInside(text, at) && end > first && !Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == first && first > match.end() ? at : end;
    }

    private static boolean isInside(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private static Span trimmed(String text, int from, int to, Span match) {
        int start = from;
        int end = to;
        while (start < match.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > match.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static Snippet snippet(String text, Passage passage) {
        Span sentence = passage.sentence();
        int start = sentence.start();
        boolean cutBefore =
                start > 0 && text.charAt(start - 1) != '\n' && !endsSentence(text, start);
        boolean cutAfter =
                sentence.end() < text.length()
                        && text.charAt(sentence.end()) != '\n'
                        && !endsSentence(text, sentence.end());
        String before = cutBefore ? "… " : "";
        int shift = before.length() - start;
        return new Snippet(
                before + sentence.of(text) + (cutAfter ? " …" : ""),
                passage.matches().stream().map(match -> match.shift(shift)).toList());
    }
}
