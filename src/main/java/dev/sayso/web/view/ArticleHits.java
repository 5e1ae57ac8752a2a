package dev.sayso.web.view;

import dev.sayso.archive.Highlights;
import dev.sayso.archive.Match;
import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Field;
import dev.sayso.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hits of one article as marks, numbered in the order of its page. */
final class ArticleHits {
    private final Highlights highlights;
    private final int current;
    private final Map<Integer, List<Mark>> apart = new HashMap<>();
    private final List<Mark> body = new ArrayList<>();
    private final List<Mark> title;
    private final List<Mark> standfirst;
    private int count;

    /**
     * @param blocks as the page lays them out
     * @param current the hit that is stepped to, counted from 1; 0 for none
     */
    ArticleHits(Article article, List<Block> blocks, Highlights highlights, int current) {
        this.highlights = highlights;
        this.current = current;
        this.title =
                article.particulars().title().isPresent() ? marks(highlights.title()) : List.of();
        int lead = article.standfirstBlock().orElse(-1);
        boolean corrected = article.history().corrections().containsKey(Field.STANDFIRST);
        boolean loose = corrected || blocks.stream().noneMatch(Block.Standfirst.class::isInstance);
        this.standfirst = loose ? marks(highlights.standfirst()) : List.of();
        for (int i = 0; i < blocks.size() && !corrected; i++) {
            if (blocks.get(i) instanceof Block.Standfirst) {
                apart.put(i, marks(i == lead ? highlights.standfirst() : highlights.apart(i)));
            }
        }
        below(blocks);
    }

    private void below(List<Block> blocks) {
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.InBody inBody -> next = body(inBody.span(), next);
                case Block.Standfirst standfirst -> {
                    // stands above
                }
                case Block.SetApart block -> apart.put(i, marks(highlights.apart(i)));
            }
        }
    }

    /** Marks what begins in a part of the body; what begins before it has no place on the page. */
    private int body(Span part, int from) {
        List<Match> matches = highlights.body();
        int next = from;
        while (next < matches.size() && matches.get(next).span().start() < part.end()) {
            if (matches.get(next).span().end() > part.start()) {
                body.addAll(marks(matches.subList(next, next + 1)));
            }
            next++;
        }
        return next;
    }

    private List<Mark> marks(List<Match> matches) {
        List<Mark> marks = new ArrayList<>();
        for (Match match : matches) {
            count++;
            marks.add(
                    Mark.hit(
                            match,
                            " id=\"h" + count + '"',
                            count == current ? " class=\"now\"" : ""));
        }
        return marks;
    }

    int count() {
        return count;
    }

    List<Mark> title() {
        return title;
    }

    /** Of the standfirst that stands in no block. */
    List<Mark> standfirst() {
        return standfirst;
    }

    List<Mark> body() {
        return body;
    }

    List<Mark> apart(int block) {
        return apart.getOrDefault(block, List.of());
    }
}
