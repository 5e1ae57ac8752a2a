package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.Match;
import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Span;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.query.QueryPrinter;
import dev.sayso.statistic.Statistic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where a query matches in one article, by going through its words once for each term. */
final class MapHighlights {
    private static final Comparator<Match> IN_ORDER =
            Comparator.comparingInt((Match match) -> match.span().start())
                    .thenComparingInt(match -> -match.span().end());

    private final TreeMatcher matcher;
    private final Article article;
    private final List<Match> title = new ArrayList<>();
    private final List<Match> standfirst = new ArrayList<>();
    private final List<Match> body = new ArrayList<>();
    private final Map<Integer, List<Match>> apart = new TreeMap<>();
    private final List<Highlights.TermHits> terms = new ArrayList<>();
    private int hits;

    MapHighlights(TreeMatcher matcher, AnnotatedArticle annotated) {
        this.matcher = matcher;
        this.article = annotated.article();
    }

    Highlights of(Query query) {
        add(query, true);
        if (!matcher.matches(query)) {
            return new Highlights(false, List.of(), List.of(), List.of(), Map.of(), terms, false);
        }
        apart.replaceAll((block, matches) -> disjoint(matches));
        return new Highlights(
                true, disjoint(title), disjoint(standfirst), disjoint(body), apart, terms, false);
    }

    private void add(Query query, boolean found) {
        switch (query) {
            case Query.All(List<Query> parts) -> parts.forEach(part -> add(part, found));
            case Query.Any(List<Query> parts) ->
                    parts.forEach(
                            part ->
                                    add(
                                            part,
                                            found
                                                    && (!(part instanceof Query.All)
                                                            || matcher.matches(part))));
            case Query.Not not -> {
                // marks nothing
            }
            default -> term(query, found);
        }
    }

    private void term(Query leaf, boolean found) {
        if (!isMarked(leaf)) {
            return;
        }
        hits = 0;
        // Too seldom is not at all.
        if (found && !(leaf instanceof Query.AtLeast && !matcher.matches(leaf))) {
            add(title, matcher.places(leaf, Scope.TITLE, article.particulars().title().orElse("")));
            add(
                    standfirst,
                    matcher.places(
                            leaf, Scope.LEAD, article.particulars().standfirst().orElse("")));
            List<Span> words = matcher.places(leaf, Scope.TEXT, article.text());
            add(body, words);
            if (words.isEmpty() && article.particulars().standfirst().isEmpty()) {
                add(body, inFirstParagraph(leaf));
            }
            body.addAll(matcher.namePlaces(leaf));
            hits += matcher.namePlaces(leaf).size();
            figures(leaf);
            blocks(leaf);
        }
        terms.add(new Highlights.TermHits(QueryPrinter.print(leaf), hits, false));
    }

    private static boolean isMarked(Query leaf) {
        return scope(leaf).isPresent()
                || leaf instanceof Query.Mentions
                || leaf instanceof Query.Cites
                || leaf instanceof Query.Credits
                || leaf instanceof Query.WithStatistic;
    }

    private void add(List<Match> to, List<Span> spans) {
        List<Match> marks = disjoint(spans.stream().map(Match::of).toList());
        to.addAll(marks);
        hits += marks.size();
    }

    private List<Span> inFirstParagraph(Query leaf) {
        return article.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).span())
                .findFirst()
                .map(
                        part ->
                                matcher.places(leaf, Scope.LEAD, part.of(article.text())).stream()
                                        .map(span -> span.shift(part.start()))
                                        .toList())
                .orElse(List.of());
    }

    private void figures(Query leaf) {
        if (leaf instanceof Query.WithStatistic(var condition)) {
            for (Statistic statistic : matcher.statistics(condition)) {
                List<Match> to =
                        statistic.block().isPresent()
                                ? apart.computeIfAbsent(
                                        statistic.block().getAsInt(), b -> new ArrayList<>())
                                : body;
                add(to, List.of(statistic.span()));
            }
        }
    }

    private void blocks(Query leaf) {
        int first = article.standfirstBlock().orElse(-1);
        for (int i = 0; i < article.blocks().size(); i++) {
            if (i != first
                    && article.blocks().get(i) instanceof Block.SetApart block
                    && isUnscoped(leaf)) {
                List<Span> spans = matcher.places(leaf, Scope.ANY, block.text());
                if (!spans.isEmpty()) {
                    add(apart.computeIfAbsent(i, b -> new ArrayList<>()), spans);
                }
            }
        }
    }

    private static boolean isUnscoped(Query leaf) {
        return scope(leaf).filter(Scope.ANY::equals).isPresent();
    }

    /** Where words are looked for; nothing when the query asks for no words. */
    private static Optional<Scope> scope(Query leaf) {
        return switch (leaf) {
            case Query.Placed placed -> Optional.of(placed.scope());
            case Query.Same(List<Query.Placed> parts) -> Optional.of(parts.getFirst().scope());
            case Query.AtLeast(int times, Query.Operand part) -> Optional.of(part.scope());
            case Query.Wildcard wildcard -> Optional.of(wildcard.scope());
            case Query.Fuzzy fuzzy -> Optional.of(fuzzy.scope());
            default -> Optional.empty();
        };
    }

    private static List<Match> disjoint(List<Match> matches) {
        List<Match> apart = new ArrayList<>();
        for (Match match : matches.stream().sorted(IN_ORDER).toList()) {
            if (apart.isEmpty() || apart.getLast().span().end() <= match.span().start()) {
                apart.add(match);
            }
        }
        return apart;
    }
}
