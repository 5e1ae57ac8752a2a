package dev.sayso.extract.statistic;

import dev.sayso.article.Block;
import dev.sayso.statistic.Statistic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Gives statistics their ids in the order of the page, and marks those that repeat another. */
final class Numbering {
    private Numbering() {}

    static List<Statistic> number(List<Statistic> body, List<Statistic> apart, List<Block> blocks) {
        List<Statistic> all = new ArrayList<>(body);
        all.addAll(apart);
        List<Integer> positions = positions(blocks);
        all.sort(
                Comparator.comparingInt((Statistic s) -> page(s, positions, blocks))
                        .thenComparingInt(s -> s.span().start()));
        List<Statistic> numbered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            numbered.add(with(all.get(i), "s" + (i + 1), all.get(i).block(), Optional.empty()));
        }
        return marked(numbered);
    }

    /** The index of the block that a statistic stands in. */
    private static int page(Statistic statistic, List<Integer> starts, List<Block> blocks) {
        if (statistic.block().isPresent()) {
            return statistic.block().getAsInt();
        }
        int page = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (starts.get(i) >= 0 && starts.get(i) <= statistic.span().start()) {
                page = i;
            }
        }
        return page;
    }

    private static List<Integer> positions(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.InBody body ? body.span().start() : -1)
                .toList();
    }

    static Statistic inBlock(Statistic statistic, int block) {
        return with(statistic, statistic.id(), OptionalInt.of(block), Optional.empty());
    }

    private static List<Statistic> marked(List<Statistic> numbered) {
        Map<String, String> body = new HashMap<>();
        for (Statistic statistic : numbered) {
            if (!isApart(statistic)) {
                body.putIfAbsent(figure(statistic), statistic.id());
            }
        }
        return numbered.stream()
                .map(
                        s ->
                                isApart(s)
                                        ? with(
                                                s,
                                                s.id(),
                                                s.block(),
                                                Optional.ofNullable(body.get(figure(s))))
                                        : s)
                .toList();
    }

    /** In a block of its own, or in a paragraph that is a quotation and nothing else. */
    private static boolean isApart(Statistic statistic) {
        String sentence = statistic.sentence();
        return statistic.block().isPresent()
                || (sentence.startsWith("“") && sentence.endsWith("”"));
    }

    private static String figure(Statistic s) {
        return String.join(
                "|",
                s.amount().value().stripTrailingZeros().toPlainString(),
                s.amount().kind().label(),
                s.amount().unit().orElse("").toLowerCase(Locale.ROOT),
                s.direction().label());
    }

    private static Statistic with(
            Statistic s, String id, OptionalInt block, Optional<String> duplicateOf) {
        return new Statistic(
                id,
                s.span(),
                s.text(),
                s.sentence(),
                block,
                s.amount(),
                s.role(),
                s.status(),
                s.direction(),
                s.subject(),
                s.place(),
                s.period(),
                s.comparison(),
                s.source(),
                duplicateOf,
                s.checks());
    }
}
