package dev.sayso.extract.statistic;

import dev.sayso.statistic.Check;
import dev.sayso.statistic.QuantityKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a percentage of something that the text has put a number to before: "The budget was $50bn.
 * Bridges got $0.4bn, eight-tenths of one per cent of the budget." What the words refer to is an
 * inference, so that only agreement counts.
 */
final class References {
    private static final int MOST_SENTENCES = 4;
    private static final int BEFORE = 6;
    private static final int AFTER = 4;
    private static final int LONGEST_PHRASE = 5;
    private static final Set<String> PRONOUNS = Set.of("it", "that", "this", "them", "these");
    private static final Set<String> ARTICLES = Set.of("the", "its", "their", "that", "this");

    private final Deque<List<Figure>> recent = new ArrayDeque<>();

    /** Completes one sentence; sentences are given in the order of the text. */
    void complete(List<Figure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (Shares.isShare(figure) && figure.piece.words().isAny(figure.end, "of")) {
                check(figures, i).ifPresent(figure.checks::add);
            }
        }
        recent.addFirst(figures);
        if (recent.size() > MOST_SENTENCES) {
            recent.removeLast();
        }
    }

    private Optional<Check> check(List<Figure> figures, int at) {
        Figure percent = figures.get(at);
        for (Figure whole : wholes(percent)) {
            for (Figure part : parts(figures, at, whole)) {
                Optional<Check> check = check(percent, part, whole);
                if (check.isPresent()) {
                    boolean itself = isPronoun(percent.piece.words(), percent.end + 1);
                    percent.whole = itself ? whole : null;
                    return check;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Check> check(Figure percent, Figure part, Figure whole) {
        boolean fits =
                !part.equals(whole)
                        && part.isLevel()
                        && isMeasuredLike(part, whole)
                        && part.amount().value().compareTo(whole.amount().value()) <= 0;
        return fits
                ? Calculation.share(Term.of(part), Term.of(whole))
                        .flatMap(share -> share.of(percent, Tie.NEAR))
                : Optional.empty();
    }

    private static boolean isMeasuredLike(Figure part, Figure whole) {
        boolean bare = isBare(part) || isBare(whole);
        boolean money = part.is(QuantityKind.MONEY) || whole.is(QuantityKind.MONEY);
        boolean shares = part.is(QuantityKind.PERCENT) || whole.is(QuantityKind.PERCENT);
        return !shares && (part.isLike(whole) || (bare && !money));
    }

    private static boolean isBare(Figure figure) {
        return figure.is(QuantityKind.COUNT) && figure.amount().unit().isEmpty();
    }

    /** What "of it" or "of the goal" refers to, the nearest first. */
    private List<Figure> wholes(Figure percent) {
        Words words = percent.piece.words();
        int at = percent.end + 1;
        if (isPronoun(words, at)) {
            return recent.isEmpty() ? List.of() : last(recent.getFirst());
        }
        if (!ARTICLES.contains(words.lower(at))) {
            return List.of();
        }
        int head = at;
        while (head - at < LONGEST_PHRASE && words.isWord(head + 1)) {
            head++;
        }
        List<Figure> named = new ArrayList<>();
        for (int i = at + 1; i <= head; i++) {
            String noun = words.lower(i);
            boolean ends = i == head || words.isAny(i + 1, "of", "in", "for", "and", "by");
            if (ends) {
                recent.forEach(
                        some -> some.stream().filter(f -> names(f, noun)).forEach(named::add));
                return named;
            }
        }
        return named;
    }

    private static boolean isPronoun(Words words, int at) {
        return words.isAny(at, "it", "them")
                || (PRONOUNS.contains(words.lower(at)) && !words.isWord(at + 1));
    }

    private static List<Figure> last(List<Figure> figures) {
        return figures.isEmpty() ? List.of() : List.of(figures.get(figures.size() - 1));
    }

    /** Whether the noun stands by the figure. */
    private static boolean names(Figure figure, String noun) {
        Words words = figure.piece.words();
        for (int at = figure.first - BEFORE; at < figure.end + AFTER; at++) {
            boolean outside = at < figure.first || at >= figure.end;
            if (outside && words.isWord(at) && Nouns.isSame(words.lower(at), noun)) {
                return true;
            }
        }
        return false;
    }

    /** What may be the part: the figures beside the percentage, then the one beside the whole. */
    private List<Figure> parts(List<Figure> figures, int at, Figure whole) {
        List<Figure> parts = new ArrayList<>();
        if (at > 0) {
            parts.add(figures.get(at - 1));
        }
        if (at + 1 < figures.size()) {
            parts.add(figures.get(at + 1));
        }
        for (List<Figure> some : recent) {
            int there = some.indexOf(whole);
            if (there > 0) {
                parts.add(some.get(there - 1));
            }
        }
        return parts;
    }
}
