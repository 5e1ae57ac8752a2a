package dev.sayso.resolution;

import dev.sayso.organization.NameReading;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationName;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The decisions that are in force: of two about the same pair the later one. */
public final class DecisionLog {
    private final List<Decision.Entry> log;
    private final Set<Integer> undone = new HashSet<>();

    /** The later decision about a pair takes the place of the earlier one. */
    private final Map<Set<OrganizationId>, Decision.Entry> pairs = new LinkedHashMap<>();

    private final Map<OrganizationId, String> headings = new HashMap<>();
    private final List<Decision.Split> splits = new ArrayList<>();

    private DecisionLog(List<Decision.Entry> log) {
        this.log = List.copyOf(log);
    }

    public static DecisionLog none() {
        return of(List.of());
    }

    /** The decisions of a log, in its order. */
    public static DecisionLog of(List<Decision.Entry> log) {
        DecisionLog decisions = new DecisionLog(log);
        for (Decision.Entry entry : log.reversed()) {
            if (entry.decision() instanceof Decision.Undo(int number)
                    && !decisions.undone.contains(entry.number())) {
                decisions.undone.add(number);
            }
        }
        log.stream()
                .filter(entry -> !decisions.undone.contains(entry.number()))
                .forEach(decisions::apply);
        return decisions;
    }

    private void apply(Decision.Entry entry) {
        switch (entry.decision()) {
            case Decision.Merge(var kept, var joined) -> pair(kept, joined, entry);
            case Decision.NotSame(var one, var other) -> pair(one, other, entry);
            case Decision.Rename(var organization, var heading) ->
                    headings.put(organization, heading);
            case Decision.Split split -> splits.add(split);
            case Decision.Undo undo -> {
                // has been counted already
            }
        }
    }

    private void pair(OrganizationId one, OrganizationId other, Decision.Entry entry) {
        Set<OrganizationId> pair = one.equals(other) ? Set.of(one) : Set.of(one, other);
        pairs.remove(pair);
        pairs.put(pair, entry);
    }

    /** Every entry, those undone too. */
    public List<Decision.Entry> log() {
        return log;
    }

    /** Whether the entry was undone. */
    public boolean isUndone(Decision.Entry entry) {
        return undone.contains(entry.number());
    }

    /** The last entry that is in force and is no undo. */
    public Optional<Decision.Entry> last() {
        return log.reversed().stream()
                .filter(e -> !(e.decision() instanceof Decision.Undo) && !isUndone(e))
                .findFirst();
    }

    /** A merge with the words that explain it. */
    record Join(OrganizationId kept, OrganizationId joined, String reason) {}

    /** What was merged by hand, in the order of the decisions. */
    List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        for (Decision.Entry entry : pairs.values()) {
            if (entry.decision() instanceof Decision.Merge(var kept, var joined)) {
                String day = entry.when().atZone(ZoneOffset.UTC).toLocalDate().toString();
                joins.add(new Join(kept, joined, "merged by hand " + day));
            }
        }
        return joins;
    }

    /** The pairs that stay apart. */
    List<Decision.NotSame> barriers() {
        List<Decision.NotSame> barriers = new ArrayList<>();
        splits.forEach(split -> barriers.add(new Decision.NotSame(split.from(), split.apart())));
        for (Decision.Entry entry : pairs.values()) {
            if (entry.decision() instanceof Decision.NotSame notSame) {
                barriers.add(notSame);
            }
        }
        return barriers;
    }

    Map<OrganizationId, String> headings() {
        return Map.copyOf(headings);
    }

    /** The ids that were made by splitting. */
    Set<OrganizationId> apart() {
        Set<OrganizationId> ids = new HashSet<>();
        splits.forEach(split -> ids.add(split.apart()));
        return ids;
    }

    /**
     * The id under which a reading counts: its own, unless it uses none but names that were split
     * off.
     */
    OrganizationId node(NameReading reading) {
        OrganizationId node = reading.own();
        for (Decision.Split split : splits) {
            if (concerns(split, reading)) {
                node = split.apart();
            }
        }
        return node;
    }

    private static boolean concerns(Decision.Split split, NameReading reading) {
        Set<String> variants = new HashSet<>();
        Set<OrganizationId> ids = new HashSet<>(Set.of(split.from()));
        for (String variant : split.variants()) {
            variants.add(OrganizationName.fold(variant));
            ids.add(OrganizationId.ofName(variant));
        }
        return ids.contains(reading.own())
                && reading.forms().stream()
                        .allMatch(form -> variants.contains(OrganizationName.fold(form)));
    }
}
