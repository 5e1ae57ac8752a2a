package dev.sayso.home.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * One file of a corpus, as the list in a backup has it.
 *
 * @param path relative to the corpus, with {@code /} between the parts
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal digits
 */
record BackedUpFile(String path, long size, String sha256) {
    ObjectNode line() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("path", path)
                .put("size", size)
                .put("sha256", sha256);
    }

    static Optional<BackedUpFile> of(JsonNode line) {
        return line.path("path").isTextual()
                        && line.path("size").isIntegralNumber()
                        && line.path("sha256").isTextual()
                ? Optional.of(
                        new BackedUpFile(
                                line.path("path").asText(),
                                line.path("size").asLong(),
                                line.path("sha256").asText()))
                : Optional.empty();
    }
}
