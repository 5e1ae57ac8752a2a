package dev.sayso.web.view;

import dev.sayso.archive.Match;
import dev.sayso.archive.Snippet;
import dev.sayso.article.Span;
import dev.sayso.export.PlainText;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text with its marks, cut at their edges: a figure's box around names, names around
 * hits. The text goes through the template's escaping, piece by piece; only the marks are written
 * as they are.
 */
public final class MarkedText implements Content {
    private final String text;
    private final Span part;
    private final List<List<Mark>> layers;

    /**
     * @param part what is shown of the text
     * @param layers outermost first; the marks of a layer ascend and do not overlap
     */
    MarkedText(String text, Span part, List<List<Mark>> layers) {
        this.text = text;
        this.part = part;
        this.layers = layers.stream().map(layer -> Mark.within(layer, part)).toList();
    }

    /** A snippet with its matches marked. */
    public static MarkedText hits(Snippet snippet) {
        return hits(snippet.text(), snippet.matches());
    }

    /** A text whose matches are marked: a headline in a list. */
    public static MarkedText hits(String text, List<Match> matches) {
        List<Mark> marks = matches.stream().map(match -> Mark.hit(match, "", "")).toList();
        return new MarkedText(text, new Span(0, text.length()), List.of(Mark.disjoint(marks)));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        Sweep sweep = new Sweep(output);
        int from = part.start();
        for (int to : edges()) {
            sweep.turn(from);
            output.writeUserContent(PlainText.oneLine(text.substring(from, to)));
            from = to;
        }
        sweep.turn(part.end());
    }

    private NavigableSet<Integer> edges() {
        NavigableSet<Integer> edges = new TreeSet<>();
        for (List<Mark> layer : layers) {
            for (Mark mark : layer) {
                edges.add(Math.max(mark.span().start(), part.start()));
                edges.add(Math.min(mark.span().end(), part.end()));
            }
        }
        edges.add(part.end());
        edges.remove(part.start());
        return edges;
    }

    /** Walks over the text once, and knows in each layer which mark is open. */
    private final class Sweep {
        private final TemplateOutput output;
        private final @Nullable Mark[] open = new @Nullable Mark[layers.size()];
        private final int[] next = new int[layers.size()];

        Sweep(TemplateOutput output) {
            this.output = output;
        }

        /** Closes what ends here, innermost first, and opens what begins, outermost first. */
        void turn(int position) {
            @Nullable Mark[] now = new @Nullable Mark[open.length];
            int unchanged = open.length;
            for (int layer = open.length - 1; layer >= 0; layer--) {
                now[layer] = at(layer, position);
                if (!Objects.equals(open[layer], now[layer])) {
                    unchanged = layer;
                }
            }
            for (int layer = open.length - 1; layer >= unchanged; layer--) {
                Mark ending = open[layer];
                if (ending != null) {
                    output.writeContent(ending.equals(now[layer]) ? ending.cut() : ending.close());
                }
            }
            for (int layer = unchanged; layer < open.length; layer++) {
                Mark beginning = now[layer];
                if (beginning != null) {
                    boolean begun =
                            beginning.equals(open[layer])
                                    || beginning.span().start() < part.start();
                    output.writeContent(begun ? beginning.again() : beginning.open());
                }
                open[layer] = beginning;
            }
        }

        private @Nullable Mark at(int layer, int position) {
            List<Mark> marks = layers.get(layer);
            while (next[layer] < marks.size() && marks.get(next[layer]).span().end() <= position) {
                next[layer]++;
            }
            if (position >= part.end() || next[layer] == marks.size()) {
                return null;
            }
            Mark mark = marks.get(next[layer]);
            return mark.span().start() <= position ? mark : null;
        }
    }
}
