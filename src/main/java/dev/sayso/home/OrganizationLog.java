package dev.sayso.home;

import dev.sayso.json.DecisionJson;
import dev.sayso.resolution.Decision;
import dev.sayso.resolution.DecisionLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What people decided about organizations: {@code corpus/.sayso/organizations.jsonl}. */
public final class OrganizationLog {
    private final DecisionFile file;

    public OrganizationLog(Path corpus) {
        this.file =
                new DecisionFile(
                        corpus.resolve(CorpusFiles.DECISIONS).resolve("organizations.jsonl"));
    }

    /** All of it; a line that was spoilt by hand is passed over. */
    public DecisionLog read() throws IOException {
        return DecisionLog.of(
                file.lines().stream().flatMap(line -> DecisionJson.entry(line).stream()).toList());
    }

    /** Keeps a decision, on disk when this returns. */
    Decision.Entry add(Decision decision, String summary, Instant when) throws IOException {
        List<Decision.Entry> log = read().log();
        int number = log.stream().mapToInt(Decision.Entry::number).max().orElse(0) + 1;
        Decision.Entry entry = new Decision.Entry(number, when, decision, summary);
        file.add(DecisionJson.write(entry));
        return entry;
    }
}
