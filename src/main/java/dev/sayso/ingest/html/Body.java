package dev.sayso.ingest.html;

import dev.sayso.article.Block;
import dev.sayso.ingest.draft.BodyBuilder;
import dev.sayso.ingest.particulars.Folding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/**
 * The article's text, found on the page and sorted into its parts.
 *
 * @param container the element that gathers it
 * @param rule how that was found
 */
record Body(List<BlockSorter.Sorted> blocks, Element container, String rule) {
    /** Finds the text; one without blocks where the page holds none. */
    static Body find(Page page, Survey survey) {
        Optional<StatedBody> stated = page.article().body().map(StatedBody::new);
        MainText main =
                new MainText(survey, page.document().body(), headline(page, survey), stated);
        List<BlockSorter.Sorted> blocks =
                new BlockSorter(survey, main, page.titles(), stated).sort();
        return new Body(blocks, main.container(), main.rule());
    }

    /** The heading that shows the article's title. */
    private static Optional<Element> headline(Page page, Survey survey) {
        Optional<Element> best = Optional.empty();
        double bestScore = 0.5;
        for (Element element : survey.elements()) {
            String name = element.normalName();
            if (name.equals("h1") || name.equals("h2")) {
                String text = Folding.spaces(element.text());
                double score = 0;
                for (String title : page.titles()) {
                    score = Math.max(score, Likeness.of(title, text));
                }
                score -= name.equals("h1") ? 0 : 0.1;
                if (score > bestScore) {
                    best = Optional.of(element);
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** The body and what is set apart, as the draft holds them. */
    BodyBuilder build() {
        BodyBuilder builder = new BodyBuilder();
        for (BlockSorter.Sorted sorted : blocks) {
            String text = sorted.block().text();
            switch (sorted.part()) {
                case PARAGRAPH -> builder.paragraph(text);
                case CROSSHEAD -> builder.crosshead(text);
                case STANDFIRST -> builder.apart(new Block.Standfirst(text));
                case PULL_QUOTE -> builder.apart(new Block.PullQuote(text, OptionalInt.empty()));
                case CAPTION -> builder.apart(new Block.Caption(text));
                case RELATED -> builder.apart(new Block.RelatedStory(text));
                case DISCLAIMER -> builder.apart(new Block.Disclaimer(text));
                case BIO -> builder.apart(new Block.Bio(text));
                case NOTHING -> {}
            }
        }
        return builder;
    }
}
