package dev.sayso.home;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.home.FollowedSource.Look;
import dev.sayso.ingest.fetch.Validators;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sources that are followed, kept in {@code corpus/.sayso/followed.jsonl}: a line when one is
 * followed or no longer, and one for each look at which something was new or wrong. Several
 * processes may add lines.
 */
public final class FollowedFile {
    private final DecisionFile lines;

    public FollowedFile(Path corpus) {
        lines = new DecisionFile(corpus.resolve(CorpusFiles.DECISIONS).resolve("followed.jsonl"));
    }

    /** The sources, in the order in which they were followed. */
    public List<FollowedSource> sources() throws IOException {
        Map<String, FollowedSource> sources = new LinkedHashMap<>();
        for (JsonNode line : lines.lines()) {
            when(line).ifPresent(when -> apply(line, when, sources));
        }
        return List.copyOf(sources.values());
    }

    private static void apply(JsonNode line, Instant when, Map<String, FollowedSource> sources) {
        String address = line.path("source").asText();
        switch (line.path("what").asText()) {
            case "follow" -> sources.putIfAbsent(address, FollowedSource.begun(address, when));
            case "leave" -> sources.remove(address);
            case "look" ->
                    sources.computeIfPresent(
                            address, (key, source) -> source.after(look(line), when));
            default -> {}
        }
    }

    private static Optional<Instant> when(JsonNode line) {
        try {
            return Optional.of(Instant.parse(line.path("when").asText()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Look look(JsonNode line) {
        return new Look(
                new Validators(text(line, "etag"), text(line, "lastModified")),
                texts(line.path("taken")),
                texts(line.path("missed")),
                text(line, "trouble"));
    }

    private static Optional<String> text(JsonNode line, String key) {
        return Optional.of(line.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    /**
     * Follows a source.
     *
     * @return whether it was not followed yet
     */
    public boolean follow(String address, Instant when) throws IOException {
        return !isFollowed(address) && add("follow", address, when);
    }

    /**
     * Follows it no longer; its pieces stay.
     *
     * @return whether it was followed
     */
    public boolean leave(String address, Instant when) throws IOException {
        return isFollowed(address) && add("leave", address, when);
    }

    private boolean isFollowed(String address) throws IOException {
        return sources().stream().anyMatch(source -> source.address().equals(address));
    }

    private boolean add(String what, String address, Instant when) throws IOException {
        lines.add(line(what, address, when));
        return true;
    }

    private static ObjectNode line(String what, String address, Instant when) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("when", when.toString())
                .put("what", what)
                .put("source", address);
    }

    /** Keeps what came of a look, on disk before this returns. */
    void looked(String address, Look look, Instant when) throws IOException {
        ObjectNode line = line("look", address, when);
        line.put("etag", look.known().etag().orElse(null));
        line.put("lastModified", look.known().lastModified().orElse(null));
        look.taken().forEach(line.putArray("taken")::add);
        look.missed().forEach(line.putArray("missed")::add);
        line.put("trouble", look.trouble().orElse(null));
        lines.add(line);
    }
}
