package dev.sayso.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shortest way from one row of words to another, between paragraphs that both have ("patience"
 * anchors). All ways between two anchors together have at most {@link #MOST_EDITS} words of one row
 * only, which bounds time and memory.
 */
final class WordComparison {
    /** More words than these are not told apart one by one. */
    static final int MOST_EDITS = 1_500;

    /** A word, and where it stands. */
    record Step(Side side, String word) {}

    private final WordRow first;
    private final WordRow second;
    private final List<Step> steps = new ArrayList<>();
    private int left = MOST_EDITS;
    private boolean complete = true;

    WordComparison(WordRow first, WordRow second) {
        this.first = first;
        this.second = second;
        int i = 0;
        int j = 0;
        for (Anchor anchor : anchors()) {
            compare(i, anchor.first(), j, anchor.second());
            both(anchor.first(), anchor.length());
            i = anchor.first() + anchor.length();
            j = anchor.second() + anchor.length();
        }
        compare(i, first.size(), j, second.size());
    }

    List<Step> steps() {
        return steps;
    }

    boolean isComplete() {
        return complete;
    }

    /** A paragraph that stands once in each, from these places on. */
    private record Anchor(int first, int second, int length) {}

    /** The longest row of such paragraphs that is in the order of both. */
    private List<Anchor> anchors() {
        Map<List<String>, Integer> ofSecond = single(second);
        List<Anchor> shared = new ArrayList<>();
        single(first)
                .forEach(
                        (words, at) -> {
                            Integer other = ofSecond.get(words);
                            if (other != null) {
                                shared.add(new Anchor(at, other, words.size()));
                            }
                        });
        shared.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return increasing(shared);
    }

    /** The paragraphs that stand once, without the marks behind them. */
    private static Map<List<String>, Integer> single(WordRow row) {
        Map<List<String>, Integer> places = new HashMap<>();
        List<Integer> starts = row.paragraphs();
        for (int p = 0; p + 1 < starts.size(); p++) {
            int end = starts.get(p + 1);
            boolean marked = end > starts.get(p) && row.keys().get(end - 1).equals(WordRow.BREAK);
            List<String> words = row.between(starts.get(p), marked ? end - 1 : end);
            if (!words.isEmpty()) {
                places.merge(words, starts.get(p), (one, other) -> -1);
            }
        }
        places.values().removeIf(at -> at < 0);
        return places;
    }

    /** The longest part of which the second places rise, found by patience sorting. */
    private static List<Anchor> increasing(List<Anchor> anchors) {
        List<Integer> tops = new ArrayList<>();
        int[] before = new int[anchors.size()];
        for (int i = 0; i < anchors.size(); i++) {
            int low = 0;
            int high = tops.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (anchors.get(tops.get(middle)).second() < anchors.get(i).second()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tops.get(low - 1);
            if (low == tops.size()) {
                tops.add(i);
            } else {
                tops.set(low, i);
            }
        }
        List<Anchor> rising = new ArrayList<>();
        for (int i = tops.isEmpty() ? -1 : tops.getLast(); i >= 0; i = before[i]) {
            rising.addFirst(anchors.get(i));
        }
        return rising;
    }

    private void compare(int i, int iEnd, int j, int jEnd) {
        int head = 0;
        while (i + head < iEnd && j + head < jEnd && same(i + head, j + head)) {
            head++;
        }
        int tail = 0;
        while (iEnd - tail > i + head
                && jEnd - tail > j + head
                && same(iEnd - tail - 1, jEnd - tail - 1)) {
            tail++;
        }
        both(i, head);
        middle(i + head, iEnd - tail, j + head, jEnd - tail);
        both(iEnd - tail, tail);
    }

    private void middle(int i, int iEnd, int j, int jEnd) {
        if (i == iEnd || j == jEnd) {
            only(Side.FIRST, first, i, iEnd);
            only(Side.SECOND, second, j, jEnd);
            return;
        }
        Optional<List<Side>> way =
                ShortestEdit.between(iEnd - i, jEnd - j, (a, b) -> same(i + a, j + b), left);
        if (way.isEmpty()) {
            complete = false;
            only(Side.FIRST, first, i, iEnd);
            only(Side.SECOND, second, j, jEnd);
            return;
        }
        int a = i;
        int b = j;
        for (Side side : TidyEdit.of(way.get())) {
            switch (side) {
                case BOTH -> {
                    both(a++, 1);
                    b++;
                }
                case FIRST -> {
                    only(Side.FIRST, first, a, a + 1);
                    a++;
                    left--;
                }
                case SECOND -> {
                    only(Side.SECOND, second, b, b + 1);
                    b++;
                    left--;
                }
            }
        }
    }

    private boolean same(int i, int j) {
        return first.keys().get(i).equals(second.keys().get(j));
    }

    private void both(int from, int length) {
        only(Side.BOTH, first, from, from + length);
    }

    private void only(Side side, WordRow row, int from, int to) {
        for (int i = from; i < to; i++) {
            steps.add(new Step(side, row.printed().get(i)));
        }
    }
}
