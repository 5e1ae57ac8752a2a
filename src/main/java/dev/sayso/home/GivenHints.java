package dev.sayso.home;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.json.HintsJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people said about files when they added them: kept in the corpus, because a rebuild could
 * not find it out. Belongs to the file's bytes, and to a new version of the file at the same path.
 */
final class GivenHints {
    private final DecisionFile decisions;
    private final Map<String, Hints> byBytes = new HashMap<>();
    private final Map<String, Hints> byPath = new HashMap<>();
    private final Map<String, String> pathByAddress = new HashMap<>();

    private GivenHints(DecisionFile decisions) {
        this.decisions = decisions;
    }

    static GivenHints of(Path corpus) throws IOException {
        GivenHints given =
                new GivenHints(
                        new DecisionFile(
                                corpus.resolve(CorpusFiles.DECISIONS).resolve("given.jsonl")));
        for (JsonNode line : given.decisions.lines()) {
            given.note(line.path("sha256").asText(), line.path("path").asText(), read(line));
        }
        return given;
    }

    Hints about(String sha256, String path) {
        return byBytes.getOrDefault(sha256, byPath.getOrDefault(path, Hints.none()));
    }

    /** The path under which the page of an address was taken in, if it was. */
    Optional<String> pathOf(String address) {
        return Optional.ofNullable(pathByAddress.get(address));
    }

    /** Keeps the hints, on disk before this returns. */
    void keep(String sha256, String path, Hints hints) throws IOException {
        ObjectNode line =
                JsonNodeFactory.instance.objectNode().put("path", path).put("sha256", sha256);
        HintsJson.write(hints, line);
        decisions.add(line);
        note(sha256, path, hints);
    }

    /**
     * What is said now goes before what was said earlier. Columns are said anew or not at all: one
     * of yesterday's might be the mistake that is put right today.
     */
    static Hints both(Hints now, Hints earlier) {
        return new Hints(
                now.outlet().or(earlier::outlet),
                now.author().or(earlier::author),
                now.published().or(earlier::published),
                now.columns().isEmpty() ? earlier.columns() : now.columns(),
                now.ocr() || earlier.ocr(),
                now.origin().or(earlier::origin));
    }

    private void note(String sha256, String path, Hints hints) {
        byBytes.put(sha256, hints);
        byPath.put(path, hints);
        hints.origin()
                .ifPresent(
                        origin -> {
                            pathByAddress.put(origin.url(), path);
                            pathByAddress.put(origin.requested(), path);
                        });
    }

    /** A date that was spoilt by hand does not spoil the other hints. */
    private static Hints read(JsonNode line) {
        try {
            return HintsJson.read(line);
        } catch (DateTimeParseException e) {
            ObjectNode undated = line.deepCopy();
            undated.remove("date");
            return HintsJson.read(undated);
        }
    }
}
