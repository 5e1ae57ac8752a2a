package dev.sayso.testing;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.attribution.Credit;
import dev.sayso.attribution.SourceType;
import dev.sayso.organization.OrganizationId;
import dev.sayso.query.StatisticCondition;
import dev.sayso.statistic.Amount;
import dev.sayso.statistic.PercentChange;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.statistic.Statistic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says whether one statistic meets a condition: what the index is compared with. */
final class StatisticMatcher {
    private final AnnotatedArticle article;
    private final Function<String, Set<OrganizationId>> meant;

    /**
     * @param meant the established organizations that a name means
     */
    StatisticMatcher(AnnotatedArticle article, Function<String, Set<OrganizationId>> meant) {
        this.article = article;
        this.meant = meant;
    }

    /** Those that meet it, without those that repeat another. */
    List<Statistic> matching(StatisticCondition condition) {
        return article.annotations().statistics().stream()
                .filter(statistic -> statistic.duplicateOf().isEmpty())
                .filter(statistic -> meets(statistic, condition))
                .toList();
    }

    private boolean meets(Statistic s, StatisticCondition condition) {
        Amount amount = s.amount();
        return switch (condition) {
            case StatisticCondition.Subject(List<String> words, int slop) ->
                    TreeMatcher.holds(s.subject().orElse(""), String.join(" ", words), slop);
            case StatisticCondition.OfKind(var kind) -> amount.kind() == kind;
            case StatisticCondition.Value(var bounds) ->
                    bounds.meets(
                            amount.value().min(amount.high().orElse(amount.value())),
                            amount.value().max(amount.high().orElse(amount.value())));
            case StatisticCondition.Change(var percent) ->
                    PercentChange.of(s)
                            .filter(change -> percent.meets(change.low(), change.high()))
                            .isPresent();
            case StatisticCondition.Unit(String unit) ->
                    TreeMatcher.holds(amount.unit().orElse(""), unit, 0)
                            && TreeMatcher.holds(unit, amount.unit().orElse(""), 0);
            case StatisticCondition.Currency(String code) ->
                    amount.kind() == QuantityKind.MONEY && amount.unit().equals(Optional.of(code));
            case StatisticCondition.Per(String per) ->
                    TreeMatcher.holds(amount.per().orElse(""), per, 0);
            case StatisticCondition.During(var first, var last) ->
                    s.period()
                            .filter(p -> p.first().isPresent() || p.last().isPresent())
                            .filter(p -> !before(p.last(), first) && !before(last, p.first()))
                            .isPresent();
            case StatisticCondition.Place(String place) ->
                    TreeMatcher.holds(s.place().orElse(""), place, 0);
            case StatisticCondition.CreditedTo(String name) ->
                    s.source().filter(credit -> isCalled(credit, name)).isPresent();
            case StatisticCondition.Unsourced unsourced -> s.source().isEmpty();
            case StatisticCondition.InRole(var role) -> s.role() == role;
            case StatisticCondition.Going(var direction) -> s.direction() == direction;
            case StatisticCondition.Checked(var verdict) ->
                    s.verdict().equals(Optional.of(verdict));
            case StatisticCondition.WithStatus(var status) -> s.status() == status;
            case StatisticCondition.Qualified(var modifier) -> amount.modifier() == modifier;
            case StatisticCondition.All(var parts) ->
                    parts.stream().allMatch(part -> meets(s, part));
            case StatisticCondition.Any(var parts) ->
                    parts.stream().anyMatch(part -> meets(s, part));
            case StatisticCondition.Not(var part) -> !meets(s, part);
        };
    }

    private static boolean before(Optional<LocalDate> last, Optional<LocalDate> first) {
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    private boolean isCalled(Credit credit, String name) {
        boolean described =
                credit.type() != SourceType.INSTITUTE || credit.organization().isEmpty();
        if (described && TreeMatcher.holds(credit.name(), name, 0)) {
            return true;
        }
        Set<OrganizationId> ids = meant.apply(name);
        return ids.isEmpty()
                ? TreeMatcher.name(credit.name()).equals(TreeMatcher.name(name))
                        || credit.organization()
                                .flatMap(article.annotations()::organization)
                                .filter(new dev.sayso.archive.Meant(name, ids)::includes)
                                .isPresent()
                : credit.organization().filter(ids::contains).isPresent();
    }
}
