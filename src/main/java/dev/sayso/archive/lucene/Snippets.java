package dev.sayso.archive.lucene;

import dev.sayso.archive.Match;
import dev.sayso.archive.Snippet;
import dev.sayso.archive.Snippet.Place;
import dev.sayso.article.Span;
import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.TokenizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses sentences to show for a query: those with most of its terms first, of those the ones in
 * which words stand together, of those the earliest. A very long sentence is cut at words.
 */
final class Snippets {
    private static final int MOST = 3;

    /** What a text begins with is shown up to here, in UTF-16 code units. */
    private static final int LONGEST_OPENING = 300;

    private static final Comparator<Passages.Passage> BEST_FIRST =
            Comparator.comparingInt((Passages.Passage p) -> -p.terms())
                    .thenComparingInt(p -> -p.together())
                    .thenComparing(p -> p.in().place())
                    .thenComparingInt(Passages.Passage::start);

    private Snippets() {}

    /** The best sentences of some texts, best first, at most three, none twice. */
    static List<Snippet> best(List<Passages.Text> texts) {
        List<Passages.Passage> passages = new ArrayList<>();
        texts.forEach(text -> passages.addAll(Passages.of(text)));
        passages.sort(BEST_FIRST);
        Map<String, Snippet> best = new LinkedHashMap<>();
        for (int i = 0; i < passages.size() && best.size() < MOST; i++) {
            Snippet snippet = snippet(passages.get(i));
            best.putIfAbsent(snippet.text(), snippet);
        }
        return List.copyOf(best.values());
    }

    /** The sentence in which a part of the text stands, with that part marked. */
    static Snippet around(String text, Span part) {
        Found found = new Found(Match.of(part), 0, false);
        return snippet(
                new Passages.Passage(
                        new Passages.Text(Place.BODY, text, List.of(found)),
                        new SentenceWindow(text).around(part),
                        List.of(found)));
    }

    /** The first sentences of a text, about as much as a snippet. */
    static String opening(String text) {
        String all = text.strip();
        if (all.length() <= LONGEST_OPENING) {
            return all;
        }
        List<Sentence> sentences = TokenizedText.of(all.substring(0, LONGEST_OPENING)).sentences();
        // The last one goes on.
        return sentences.size() > 1
                ? all.substring(0, sentences.get(sentences.size() - 2).span().end())
                : all.substring(0, Cut.opening(all, LONGEST_OPENING)) + " …";
    }

    private static Snippet snippet(Passages.Passage passage) {
        String text = passage.in().text();
        Cut cut = Cut.of(passage);
        Span shown = cut.span();
        String before = cut.before() ? "… " : "";
        String after = cut.after() ? " …" : "";
        int shift = before.length() - shown.start();
        List<Found> inside =
                passage.found().stream().filter(found -> shown.covers(found.span())).toList();
        List<Found> marked = inside.isEmpty() ? passage.found() : inside;
        return new Snippet(
                passage.in().place(),
                before + shown.of(text) + after,
                Found.disjoint(marked).stream()
                        .filter(match -> match.span().overlaps(shown))
                        .map(match -> clipped(match, shown).shift(shift))
                        .toList());
    }

    private static Match clipped(Match match, Span shown) {
        return new Match(
                new Span(
                        Math.max(match.span().start(), shown.start()),
                        Math.min(match.span().end(), shown.end())),
                match.why());
    }
}
