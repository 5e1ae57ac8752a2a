package dev.sayso.resolution;

import dev.sayso.organization.OrganizationId;
import java.time.Instant;
import java.util.List;

/** What a person decided about organizations. Goes before every rule. */
public sealed interface Decision {
    /** The two are one, under the id and the heading of the first. */
    record Merge(OrganizationId kept, OrganizationId joined) implements Decision {}

    /**
     * Articles that use none but these names mean another organization.
     *
     * @param apart the id of the other one
     */
    record Split(OrganizationId from, List<String> variants, OrganizationId apart)
            implements Decision {
        public Split {
            variants = List.copyOf(variants);
        }
    }

    /** It is shown under this heading. */
    record Rename(OrganizationId organization, String heading) implements Decision {}

    /** The two are never taken for one, whatever the articles say. */
    record NotSame(OrganizationId one, OrganizationId other) implements Decision {}

    /** An earlier decision counts no longer; that of an undo is in force again. */
    record Undo(int number) implements Decision {}

    /**
     * A decision in the log.
     *
     * @param number counted from 1
     * @param summary one line for people, with the names as they were then
     */
    record Entry(int number, Instant when, Decision decision, String summary) {}
}
