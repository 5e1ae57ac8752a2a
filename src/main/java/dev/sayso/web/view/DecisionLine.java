package dev.sayso.web.view;

import dev.sayso.archive.OrganizationRequest.Kind;
import dev.sayso.export.PlainText;
import dev.sayso.organization.OrganizationId;
import dev.sayso.resolution.Decision;
import dev.sayso.resolution.DecisionLog;
import dev.sayso.web.text.Speech;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A decision of the log.
 *
 * @param undone whether it counts no longer
 * @param from the id of the organization on whose page it is shown; empty elsewhere
 */
public record DecisionLine(Decision.Entry entry, boolean undone, String from) {
    /** All of a log, the last first. */
    static List<DecisionLine> all(DecisionLog log, String from) {
        return log.log().reversed().stream()
                .map(entry -> new DecisionLine(entry, log.isUndone(entry), from))
                .toList();
    }

    /** Those that are about one of these ids, and those that undo them. */
    static List<DecisionLine> about(DecisionLog log, List<OrganizationId> ids, String from) {
        Set<OrganizationId> wanted = Set.copyOf(ids);
        List<DecisionLine> lines =
                all(log, from).stream()
                        .filter(line -> named(line.entry().decision()).anyMatch(wanted::contains))
                        .toList();
        List<Integer> numbers = lines.stream().map(line -> line.entry().number()).toList();
        return all(log, from).stream()
                .filter(
                        line ->
                                lines.contains(line)
                                        || (line.entry().decision()
                                                        instanceof Decision.Undo(int number)
                                                && numbers.contains(number)))
                .toList();
    }

    private static Stream<OrganizationId> named(Decision decision) {
        return switch (decision) {
            case Decision.Merge(var kept, var joined) -> Stream.of(kept, joined);
            case Decision.Split(var split, var variants, var apart) -> Stream.of(split, apart);
            case Decision.Rename(var organization, var heading) -> Stream.of(organization);
            case Decision.NotSame(var one, var other) -> Stream.of(one, other);
            case Decision.Undo undo -> Stream.empty();
        };
    }

    public int number() {
        return entry.number();
    }

    public String words() {
        return PlainText.oneLine(entry.summary());
    }

    public LocalDate day() {
        return entry.when().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Takes it back. */
    public DecisionForm undo() {
        return DecisionForm.of(
                Kind.UNDO,
                List.of(String.valueOf(number())),
                Speech.say("decisions.undo", number()),
                from);
    }
}
