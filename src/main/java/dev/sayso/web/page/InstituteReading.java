package dev.sayso.web.page;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.Meant;
import dev.sayso.archive.Summary;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Credit;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.web.view.InstituteView.Counted;
import dev.sayso.web.view.LedgerView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers what articles say on the authority of one institute. */
final class InstituteReading {
    private static final int MOST_LISTED = 12;

    private final Meant meant;
    private final Map<String, Long> acronyms = new HashMap<>();
    private final Map<String, Long> variants = new HashMap<>();
    private final Map<String, Long> verbs = new HashMap<>();
    private final Set<OrganizationId> credited = new HashSet<>();
    private final Set<String> doubts = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final List<LedgerView.Row> statistics = new ArrayList<>();

    InstituteReading(Meant meant) {
        this.meant = meant;
    }

    void add(Summary summary, AnnotatedArticle annotated) {
        Annotations annotations = annotated.annotations();
        Set<OrganizationId> ids =
                annotations.cited().stream()
                        .filter(meant::includes)
                        .peek(this::named)
                        .map(Organization::id)
                        .collect(Collectors.toSet());
        summary.published().ifPresent(days::add);
        for (Attribution attribution : annotations.attributions()) {
            if (attribution.source().credited().filter(ids::contains).isPresent()) {
                attribution
                        .cue()
                        .map(cue -> cue.of(annotated.article().text()).toLowerCase(Locale.ROOT))
                        .ifPresent(verb -> verbs.merge(verb, 1L, Long::sum));
            }
        }
        credited.addAll(ids);
    }

    /** Takes from the ledger what is credited to the institute; after all articles were added. */
    void take(List<LedgerRow> rows) {
        rows.stream()
                .filter(
                        row ->
                                row.statistic()
                                        .source()
                                        .flatMap(Credit::organization)
                                        .filter(credited::contains)
                                        .isPresent())
                .map(LedgerView.Row::new)
                .forEach(statistics::add);
    }

    private void named(Organization organization) {
        organization.acronym().ifPresent(acronym -> acronyms.merge(acronym, 1L, Long::sum));
        organization.mentions().forEach(m -> variants.merge(m.text(), 1L, Long::sum));
        organization.doubt().ifPresent(doubt -> doubts.add(doubt.label()));
    }

    Optional<String> acronym() {
        return most(acronyms).stream().findFirst().map(Counted::what);
    }

    List<Counted> variants() {
        return most(variants);
    }

    List<Counted> verbs() {
        return most(verbs);
    }

    List<String> doubts() {
        return List.copyOf(doubts);
    }

    Optional<LocalDate> first() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
    }

    Optional<LocalDate> last() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
    }

    List<LedgerView.Row> statistics() {
        return statistics;
    }

    private static List<Counted> most(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LISTED)
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .toList();
    }
}
