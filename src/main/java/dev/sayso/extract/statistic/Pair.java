package dev.sayso.extract.statistic;

import java.util.ArrayList;
import java.util.List;

/** Two levels of the same thing: what it was, and what it became. */
record Pair(Figure from, Figure to) {
    /** The pairs among the figures of one piece. */
    static List<Pair> in(List<Figure> figures) {
        List<Figure> levels = figures.stream().filter(Figure::isLevel).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < levels.size(); i++) {
            Figure first = levels.get(i);
            boolean adjacent = first.isLike(levels.get(i + 1));
            if (!adjacent && (i + 2 >= levels.size() || !first.isLike(levels.get(i + 2)))) {
                continue;
            }
            Figure second = levels.get(adjacent ? i + 1 : i + 2);
            if (isFrom(first) && isTo(second)) {
                pairs.add(new Pair(first, second));
            } else if (isFollowing(first, second)) {
                pairs.add(
                        earlier(first, second) ? new Pair(first, second) : new Pair(second, first));
            } else if (isFrom(second) || isAgainst(second)) {
                pairs.add(new Pair(second, first));
            }
        }
        return pairs;
    }

    static boolean isFrom(Figure figure) {
        return figure.piece.words().isAny(figure.before() - 1, "from");
    }

    static boolean isTo(Figure figure) {
        return figure.piece.words().isAny(figure.before() - 1, "to");
    }

    /** Against, compared with. */
    static boolean isAgainst(Figure figure) {
        Words words = figure.piece.words();
        int at = figure.before() - 1;
        return words.isAny(at, "against", "versus", "vs")
                || (words.isAny(at, "with", "to")
                        && words.isAny(at - 1, "compared", "compares", "contrasted"));
    }

    /** Both have a year of their own. */
    private static boolean isFollowing(Figure first, Figure second) {
        return first.ownPeriod
                && second.ownPeriod
                && !year(first).isEmpty()
                && !year(second).isEmpty()
                && !year(first).equals(year(second));
    }

    private static boolean earlier(Figure first, Figure second) {
        return year(first).compareTo(year(second)) < 0;
    }

    /** The year of the figure's period; empty when there is none. */
    static String year(Figure figure) {
        return figure.period
                .map(p -> p.edtf().length() < 4 ? "" : p.edtf().substring(0, 4))
                .orElse("");
    }
}
