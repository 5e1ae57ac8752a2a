package dev.sayso.web.api;

import dev.sayso.resolution.DecisionLog;
import dev.sayso.resolution.Suggestion;
import java.io.IOException;
import java.util.List;

/** What is open about the organizations of an archive, and what was decided. */
public interface OrganizationRecords {
    /** Those that may be the same, likeliest first. */
    List<Suggestion> suggestions() throws IOException;

    /** Every decision, those undone too. */
    DecisionLog decisions() throws IOException;
}
