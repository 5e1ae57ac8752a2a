package dev.sayso.archive.lucene;

import dev.sayso.article.Span;
import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.TokenizedText;
import java.util.List;

/**
 * The sentences of a text around places that ascend. Looks only at the paragraph around a place,
 * and in a very long one at a part of it, so that the length of the text does not matter.
 */
final class SentenceWindow {
    /** How much of a paragraph is read before and after a place, in UTF-16 code units. */
    private static final int REACH = 1_000;

    /**
     * One sentence, or several where a place reaches over its end.
     *
     * @param begins whether it is known where it begins
     * @param ends whether it is known where it ends
     */
    record Around(Span span, boolean begins, boolean ends) {}

    private final String text;
    private int from;
    private int to;
    private List<Span> sentences = List.of();

    SentenceWindow(String text) {
        this.text = text;
    }

    /** The sentence in which a place lies. */
    Around around(Span place) {
        if (!covers(place)) {
            move(place);
        }
        int first = 0;
        while (first + 1 < sentences.size() && sentences.get(first + 1).start() <= place.start()) {
            first++;
        }
        int last = first;
        while (last + 1 < sentences.size() && sentences.get(last).end() < place.end()) {
            last++;
        }
        if (sentences.isEmpty()) {
            return new Around(place, isLineStart(place.start()), isLineEnd(place.end()));
        }
        Span span = sentences.get(first).join(sentences.get(last)).join(place);
        return new Around(
                span, first > 0 || isLineStart(from), last + 1 < sentences.size() || isLineEnd(to));
    }

    /** Whether the sentences around the place are known. */
    private boolean covers(Span place) {
        return from <= place.start()
                && place.end() <= to
                && (isLineStart(from) || place.start() - from >= REACH / 2)
                && (isLineEnd(to) || to - place.end() >= REACH / 2);
    }

    private void move(Span place) {
        int first = Math.max(0, place.start() - REACH);
        int last = Math.min(text.length(), place.end() + REACH);
        from = place.start();
        while (from > first && !isLineStart(from)) {
            from--;
        }
        to = place.end();
        while (to < last && !isLineEnd(to)) {
            to++;
        }
        from += isInsideCharacter(from) ? 1 : 0;
        to -= isInsideCharacter(to) ? 1 : 0;
        sentences =
                TokenizedText.of(text.substring(from, to)).sentences().stream()
                        .map(Sentence::span)
                        .map(span -> span.shift(from))
                        .toList();
    }

    private boolean isLineStart(int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private boolean isLineEnd(int at) {
        return at == text.length() || text.charAt(at) == '\n';
    }

    private boolean isInsideCharacter(int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
