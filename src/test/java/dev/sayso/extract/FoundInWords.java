package dev.sayso.extract;

import dev.sayso.annotation.Annotations;
import dev.sayso.attribution.Attribution;
import dev.sayso.organization.Organization;
import dev.sayso.statistic.Statistic;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that was found in a sentence, in three cells of a table: the organizations, a star on those
 * that are cited; source and cue of every attribution; every statistic with its subject and on
 * whose say-so.
 */
record FoundInWords(String organizations, String attributions, String statistics) {
    static FoundInWords of(Annotations found, String text) {
        return new FoundInWords(
                found.organizations().stream()
                        .map(FoundInWords::print)
                        .collect(Collectors.joining("; ")),
                found.attributions().stream()
                        .map(attribution -> print(attribution, text))
                        .collect(Collectors.joining("; ")),
                found.statistics().stream()
                        .map(FoundInWords::print)
                        .collect(Collectors.joining("; ")));
    }

    List<String> cells() {
        return List.of(organizations, attributions, statistics);
    }

    private static String print(Organization organization) {
        return organization.name() + (organization.cited() ? "*" : "");
    }

    private static String print(Attribution attribution, String text) {
        return attribution.source().where().map(span -> span.of(text)).orElse("-")
                + " < "
                + attribution.cue().map(span -> span.of(text)).orElse("-");
    }

    private static String print(Statistic statistic) {
        return statistic.amount().value().toPlainString()
                + " "
                + statistic.amount().unit().orElse("-")
                + " ("
                + statistic.subject().orElse("-")
                + "): "
                + statistic.source().map(credit -> credit.name()).orElse("nobody");
    }
}
