package dev.sayso.extract.statistic;

import dev.sayso.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time in a sentence. */
final class WhenReader {
    private final String text;
    private final Words words;
    private final AbsoluteDates absolute;
    private final RelativeDates relative;

    /**
     * @param taken the spans of the sentence's amounts, whose digits are no dates
     */
    WhenReader(String text, Words words, List<Span> taken, Optional<LocalDate> published) {
        this.text = text;
        this.words = words;
        this.absolute = new AbsoluteDates(words, taken);
        this.relative = new RelativeDates(words, published);
    }

    List<When> read() {
        List<When> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Dated dated = absolute.at(at);
            dated = dated == null ? relative.at(at, found) : dated;
            if (dated == null) {
                at++;
            } else {
                found.add(when(at, dated));
                at = dated.end();
            }
        }
        return found;
    }

    /** What was read: the index after it, what it means, and how it relates where that is plain. */
    record Dated(int end, String edtf, When.@Nullable Sort sort) {
        Dated(int end, String edtf) {
            this(end, edtf, null);
        }
    }

    private When when(int at, Dated dated) {
        int first = at;
        while (words.isAny(
                first - 1, "in", "on", "during", "of", "since", "by", "for", "the", "just", "early",
                "late", "over", "within", "until", "than", "with", "against", "from", "to", "its",
                "below", "above", "than")) {
            first--;
        }
        When.Sort sort = dated.sort() == null ? sort(first, at, dated.end()) : dated.sort();
        String edtf = sort == When.Sort.SINCE ? dated.edtf() + "/.." : dated.edtf();
        return new When(
                first, dated.end(), sort, edtf, words.span(shown(first, at), dated.end()).of(text));
    }

    /** The preposition belongs to the words that are shown, what compares does not. */
    private int shown(int first, int at) {
        int shown = first;
        while (shown < at
                && words.isAny(
                        shown, "than", "with", "against", "from", "to", "below", "above", "its",
                        "of")) {
            shown++;
        }
        return shown;
    }

    private When.Sort sort(int first, int at, int end) {
        boolean since = false;
        boolean base = false;
        for (int i = first; i < at; i++) {
            since |= words.isAny(i, "since");
            base |= words.isAny(i, "than");
        }
        if (since && Superlatives.isBefore(words, first)) {
            return When.Sort.BASE;
        }
        boolean level =
                words.isAny(end, "level", "levels") || words.isAny(end + 1, "level", "levels");
        return since ? When.Sort.SINCE : base || level ? When.Sort.BASE : When.Sort.AT;
    }
}
