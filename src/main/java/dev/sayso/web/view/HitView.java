package dev.sayso.web.view;

import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.archive.Hit;
import dev.sayso.archive.Snippet;
import dev.sayso.archive.Summary;
import dev.sayso.article.Kind;
import dev.sayso.export.PlainText;
import dev.sayso.web.text.Speech;
import java.util.List;
import java.util.Optional;

/** A hit as the search page shows it. */
public record HitView(Hit hit, String query) {
    private static final int MOST_CITES = 6;

    public Summary article() {
        return hit.article();
    }

    public MarkedText title() {
        return MarkedText.hits(article().title(), hit.title());
    }

    /** The language of the words, ISO 639-1, where it is known. */
    public Optional<String> language() {
        return article().language();
    }

    /** The value of {@code dir} for words of the article. */
    public String direction() {
        return Direction.of(article().language());
    }

    /** What was not looked for in it: {@code in Urdu, names and figures not analysed}. */
    public Optional<String> limits() {
        return article().extent() == AnalysisExtent.FULL
                ? Optional.empty()
                : Optional.of(
                        language()
                                .filter(code -> article().extent().isLimitedByLanguage())
                                .map(
                                        code ->
                                                Speech.say(
                                                        "hit.unanalysed.in",
                                                        Wording.language(code)))
                                .orElseGet(() -> Speech.say("hit.unanalysed")));
    }

    public String address() {
        return Links.article(article().id(), query);
    }

    /** Who signed it: {@code Khalid Khan}; nothing when nobody did or nobody was found. */
    public String authors() {
        return PlainText.oneLine(Wording.list(article().authors()));
    }

    /** The names of those who signed it, as they are printed; those that have letters. */
    public List<String> signed() {
        return article().authors();
    }

    public Optional<String> outlet() {
        return article().outlet().map(PlainText::oneLine);
    }

    /** The kind, when it was recognized. */
    public Optional<String> kind() {
        return article().kind() == Kind.UNKNOWN
                ? Optional.empty()
                : Optional.of(Wording.kind(article().kind()));
    }

    /**
     * A sentence of the article.
     *
     * @param looks the name by which the stylesheet knows it
     */
    public record Sentence(String looks, MarkedText text) {}

    public List<Sentence> snippets() {
        return hit.snippets().stream()
                .map(snippet -> new Sentence(looks(snippet.place()), MarkedText.hits(snippet)))
                .toList();
    }

    private static String looks(Snippet.Place place) {
        return switch (place) {
            case STANDFIRST -> "snip intro";
            case BODY -> "snip";
        };
    }

    /** The institutes it cites, the first few. */
    public List<String> cites() {
        return article().cites().stream().limit(MOST_CITES).toList();
    }

    /** Where else it stands: {@code also in 1 outlet: The Argus (word for word)}; or empty. */
    public String also() {
        return CopyTexts.also(article(), hit.copies());
    }

    /** A search that finds it and its copies. */
    public String copies() {
        return Links.copies(article().id());
    }

    /** How many more it cites than are named. */
    public int moreCites() {
        return Math.max(0, article().cites().size() - MOST_CITES);
    }
}
