package dev.sayso.archive.lucene;

import dev.sayso.archive.Snippet.Place;
import dev.sayso.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sentences of a text that hold something that was found. */
final class Passages {
    /**
     * A text that was searched.
     *
     * @param found in order
     */
    record Text(Place place, String text, List<Found> found) {}

    /** A sentence with all that was found in it. */
    record Passage(Text in, SentenceWindow.Around sentence, List<Found> found) {
        int start() {
            return sentence.span().start();
        }

        int terms() {
            return terms(found);
        }

        /** How many different terms these are. */
        static int terms(List<Found> found) {
            Set<Integer> terms = new HashSet<>();
            found.forEach(one -> terms.add(one.term()));
            return terms.size();
        }

        /** How often words stand together: those asked for so, and different ones side by side. */
        int together() {
            int together = 0;
            for (int i = 0; i < found.size(); i++) {
                Found one = found.get(i);
                together += one.together() ? 1 : 0;
                if (i > 0
                        && found.get(i - 1).term() != one.term()
                        && isNext(found.get(i - 1), one)) {
                    together++;
                }
            }
            return together;
        }

        private boolean isNext(Found before, Found after) {
            return before.end() < after.start()
                    && after.start() - before.end() <= 2
                    && in.text()
                            .substring(before.end(), after.start())
                            .chars()
                            .noneMatch(Character::isLetterOrDigit);
        }
    }

    private Passages() {}

    /** In the order of the text. */
    static List<Passage> of(Text text) {
        SentenceWindow window = new SentenceWindow(text.text());
        List<Passage> passages = new ArrayList<>();
        for (Found found : text.found()) {
            if (found.end() > text.text().length()) {
                return passages;
            }
            Passage last = passages.isEmpty() ? null : passages.getLast();
            if (last != null && found.end() <= last.sentence().span().end()) {
                last.found().add(found);
            } else if (last != null && found.start() < last.sentence().span().end()) {
                passages.set(passages.size() - 1, extended(last, window, found));
            } else {
                passages.add(
                        new Passage(
                                text,
                                window.around(found.span()),
                                new ArrayList<>(List.of(found))));
            }
        }
        return passages;
    }

    /** A place that reaches over the end of a sentence takes the next one in. */
    private static Passage extended(Passage last, SentenceWindow window, Found found) {
        SentenceWindow.Around more = window.around(found.span());
        Span span = last.sentence().span().join(more.span());
        List<Found> all = new ArrayList<>(last.found());
        all.add(found);
        return new Passage(
                last.in(),
                new SentenceWindow.Around(span, last.sentence().begins(), more.ends()),
                all);
    }
}
