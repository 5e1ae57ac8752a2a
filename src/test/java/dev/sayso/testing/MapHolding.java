package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Freshness;
import dev.sayso.archive.Holding;
import dev.sayso.archive.Inventory;
import dev.sayso.archive.PartlyRead;
import dev.sayso.archive.Stock;
import dev.sayso.archive.Summary;
import dev.sayso.article.ArticleId;
import dev.sayso.article.Refusal;
import dev.sayso.duplicate.Likeness;
import dev.sayso.duplicate.Shingles;
import dev.sayso.resolution.Established;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What an archive in a map holds at one moment. */
record MapHolding(
        Map<String, AnnotatedArticle> articles,
        Map<RefusalKey, Refusal> refusals,
        CopyMap copies,
        Map<String, Established> organizations) {
    record RefusalKey(String path, int part) {}

    TreeMatcher matcher(AnnotatedArticle article) {
        return new TreeMatcher(
                article, copies.others(article.id()), List.copyOf(organizations.values()));
    }

    static MapHolding none() {
        return new MapHolding(Map.of(), Map.of(), CopyMap.of(List.of()), Map.of());
    }

    Freshness freshness() {
        return new Freshness(
                articles.values().stream()
                        .flatMap(a -> a.article().particulars().published().stream())
                        .max(Comparator.naturalOrder()));
    }

    AnnotatedArticle article(ArticleId id) {
        return Objects.requireNonNull(articles.get(id.value()));
    }

    /** The others of its group, each beside it. */
    List<Comparison> compared(AnnotatedArticle article) {
        Shingles text = Shingles.of(article.article().text());
        return copies.others(article.id()).stream()
                .map(this::article)
                .map(
                        other ->
                                new Comparison(
                                        Summary.of(article),
                                        Summary.of(other),
                                        Likeness.between(
                                                text, Shingles.of(other.article().text()))))
                .sorted(Comparator.comparing(Comparison::other, Summary.EARLIEST_FIRST))
                .toList();
    }

    /** The article and its copies. */
    List<AnnotatedArticle> group(ArticleId id) {
        return Stream.concat(Stream.of(id), copies.others(id).stream()).map(this::article).toList();
    }

    Stock stock() {
        Inventory inventory = inventory();
        return new Stock(
                articles.size(),
                inventory.holdings().stream().map(Holding::path).distinct().count(),
                inventory.refusals(),
                inventory.holdings().stream().flatMap(held -> partly(held).stream()).toList(),
                false);
    }

    private Optional<PartlyRead> partly(Holding held) {
        return article(held.id())
                .article()
                .original()
                .partly()
                .map(why -> new PartlyRead(held.id(), held.path(), held.part(), why));
    }

    Inventory inventory() {
        List<Holding> holdings =
                articles.values().stream()
                        .map(AnnotatedArticle::article)
                        .map(
                                article ->
                                        new Holding(
                                                article.id(),
                                                article.original().path(),
                                                article.original().part(),
                                                article.original().sha256()))
                        .sorted(Comparator.comparing(Holding::path).thenComparingInt(Holding::part))
                        .toList();
        List<Refusal> refused =
                refusals.values().stream()
                        .sorted(Comparator.comparing(Refusal::path).thenComparingInt(Refusal::part))
                        .toList();
        return new Inventory(holdings, refused);
    }
}
