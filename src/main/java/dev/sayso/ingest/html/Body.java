package dev.sayso.ingest.html;

import dev.sayso.article.Block;
import dev.sayso.ingest.draft.BodyBuilder;
import dev.sayso.ingest.particulars.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The article's text, found on the page and sorted into its parts.
 *
 * @param container the element that gathers it
 * @param rule how that was found
 * @param headline index of the block that shows the title; -1 when none does
 */
record Body(List<BlockSorter.Sorted> blocks, Element container, String rule, int headline) {
    /** Finds the text; one without blocks where the page holds none. */
    static Body find(Page page, Survey survey) {
        Optional<StatedBody> stated = page.article().body().map(StatedBody::new);
        MainText main =
                new MainText(
                        survey,
                        page.document().body(),
                        headline(page, survey),
                        page.titles(),
                        stated);
        List<BlockSorter.Sorted> blocks = new BlockSorter(survey, main, page.titles()).sort();
        int headline = headlineIndex(page, survey).orElse(-1);
        StandfirstReader standfirst = new StandfirstReader(survey, main, descriptions(page));
        return new Body(
                withStandfirst(blocks, standfirst, headline),
                main.container(),
                main.rule(),
                headline);
    }

    private static List<String> descriptions(Page page) {
        List<String> found = new ArrayList<>();
        page.meta().first("og:description").ifPresent(found::add);
        page.meta().first("description").ifPresent(found::add);
        page.meta().first("twitter:description").ifPresent(found::add);
        page.article().description().ifPresent(found::add);
        return found;
    }

    private static List<BlockSorter.Sorted> withStandfirst(
            List<BlockSorter.Sorted> blocks, StandfirstReader reader, int headline) {
        int first =
                blocks.stream()
                        .filter(sorted -> sorted.part() == Part.PARAGRAPH)
                        .map(sorted -> sorted.block().index())
                        .findFirst()
                        .orElse(0);
        if (headline < 0 || headline >= first) {
            return blocks;
        }
        List<BlockSorter.Sorted> all = new ArrayList<>(reader.between(headline, first));
        List<PageBlock> found = all.stream().map(BlockSorter.Sorted::block).toList();
        blocks.stream().filter(sorted -> !found.contains(sorted.block())).forEach(all::add);
        return all;
    }

    /** The index of the block that shows the title. */
    private static OptionalInt headlineIndex(Page page, Survey survey) {
        int best = -1;
        double bestScore = 0.6;
        for (PageBlock block : survey.blocks()) {
            if (block.text().length() > 300 || page.isTrailEnd(block.element())) {
                continue;
            }
            double bonus = block.isHeading() ? 0.2 : 0;
            for (String title : page.titles()) {
                double score = Likeness.of(title, block.text()) + bonus;
                if (score > bestScore) {
                    best = block.index();
                    bestScore = score;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The standfirst, where the page has one. */
    Optional<String> standfirst() {
        String text =
                blocks.stream()
                        .filter(sorted -> sorted.part() == Part.STANDFIRST)
                        .map(sorted -> sorted.block().text())
                        .collect(Collectors.joining(" "));
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** The heading that shows the article's title. */
    private static Optional<Element> headline(Page page, Survey survey) {
        Optional<Element> best = Optional.empty();
        double bestScore = 0.5;
        for (Element element : survey.elements()) {
            String name = element.normalName();
            if ((name.equals("h1") || name.equals("h2")) && !page.isTrailEnd(element)) {
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
