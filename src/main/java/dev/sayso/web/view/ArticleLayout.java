package dev.sayso.web.view;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Highlights;
import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Span;
import dev.sayso.statistic.Statistic;
import dev.sayso.web.text.Speech;
import dev.sayso.web.view.ArticleView.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Lays an article out: its blocks with their marks, and the notes that belong beside each. */
final class ArticleLayout {
    private final AnnotatedArticle annotated;
    private final Map<String, Elsewhere> elsewhere;
    private final List<Block> blocks;
    private final List<Statistic> statistics;
    private final Map<String, Integer> numbers;
    private final Map<String, String> repeated = new HashMap<>();
    private final ArticleMarks marks;

    ArticleLayout(
            AnnotatedArticle annotated,
            Highlights highlights,
            Map<String, Elsewhere> elsewhere,
            int current) {
        this.annotated = annotated;
        this.elsewhere = elsewhere;
        this.blocks = blocks(annotated.article());
        this.statistics = inOrder();
        this.numbers = ArticleMarks.numbers(statistics);
        this.marks =
                new ArticleMarks(
                        annotated,
                        new ArticleHits(annotated.article(), blocks, highlights, current),
                        numbers);
        for (Statistic statistic : statistics) {
            statistic.duplicateOf().ifPresent(first -> repeated.put(first, place(statistic)));
        }
    }

    ArticleMarks marks() {
        return marks;
    }

    /** How many statistics the article states, repetitions left out. */
    int statistics() {
        return numbers.size();
    }

    /** The blocks as read; a text without any is one paragraph. */
    private static List<Block> blocks(Article article) {
        boolean some = article.blocks().stream().anyMatch(Block.InBody.class::isInstance);
        return some || article.text().isEmpty()
                ? article.blocks()
                : List.of(new Block.Paragraph(new Span(0, article.text().length())));
    }

    /** The statistics as one meets them on the page: those of a block where the block stands. */
    private List<Statistic> inOrder() {
        Map<Statistic, Integer> block = new HashMap<>();
        int index = 0;
        List<Statistic> all = annotated.annotations().statistics();
        for (Statistic statistic :
                all.stream()
                        .filter(s -> s.block().isEmpty())
                        .sorted(Comparator.comparing(Statistic::span))
                        .toList()) {
            while (index < blocks.size() - 1
                    && !(blocks.get(index) instanceof Block.InBody inBody
                            && statistic.span().start() < inBody.span().end())) {
                index++;
            }
            block.put(statistic, index);
        }
        all.forEach(s -> s.block().ifPresent(own -> block.put(s, own)));
        return all.stream()
                .sorted(
                        Comparator.comparingInt((Statistic s) -> block.getOrDefault(s, 0))
                                .thenComparing(Statistic::span))
                .toList();
    }

    private String place(Statistic repetition) {
        int index = repetition.block().orElse(-1);
        if (index < 0 || index >= blocks.size()) {
            return Speech.say("block.text");
        }
        return switch (blocks.get(index)) {
            case Block.PullQuote quote -> Speech.say("block.pull-quote");
            case Block.Standfirst standfirst -> Speech.say("block.standfirst");
            case Block.Caption caption -> Speech.say("block.caption");
            default -> Speech.say("block.page");
        };
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int index = i;
            Block block = blocks.get(i);
            pieces.add(
                    switch (block) {
                        case Block.InBody inBody ->
                                new Piece(
                                        block,
                                        marks.body(inBody.span()),
                                        notes(
                                                s ->
                                                        s.block().isEmpty()
                                                                && inBody.span()
                                                                        .overlaps(s.span())));
                        case Block.SetApart apart ->
                                new Piece(
                                        block,
                                        marks.apart(index, apart),
                                        notes(s -> s.block().orElse(-1) == index));
                    });
        }
        return pieces;
    }

    private List<NoteView> notes(Predicate<Statistic> here) {
        return statistics.stream()
                .filter(s -> s.duplicateOf().isEmpty())
                .filter(here)
                .map(
                        s ->
                                new NoteView(
                                        numbers.getOrDefault(s.id(), 0),
                                        s,
                                        annotated.annotations(),
                                        Optional.ofNullable(repeated.get(s.id())),
                                        Optional.ofNullable(elsewhere.get(s.id()))))
                .toList();
    }
}
