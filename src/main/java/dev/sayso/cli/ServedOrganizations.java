package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.home.Home;
import dev.sayso.home.OrganizationLog;
import dev.sayso.home.Settlement;
import dev.sayso.resolution.DecisionLog;
import dev.sayso.resolution.Suggestion;
import dev.sayso.web.api.OrganizationRecords;
import java.io.IOException;
import java.util.List;

/** What is open about organizations, worked out once for each state of the archive. */
final class ServedOrganizations implements OrganizationRecords {
    private final Archive archive;
    private final Home home;
    private long known = -1;
    private List<Suggestion> suggestions = List.of();

    ServedOrganizations(Archive archive, Home home) {
        this.archive = archive;
        this.home = home;
    }

    @Override
    public synchronized List<Suggestion> suggestions() throws IOException {
        long state = archive.state();
        if (state != known) {
            suggestions = Settlement.of(archive, home).resolution().suggestions();
            known = state;
        }
        return suggestions;
    }

    @Override
    public DecisionLog decisions() throws IOException {
        return new OrganizationLog(home.corpus()).read();
    }
}
