package dev.sayso.home;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.archive.DiskTrouble;
import dev.sayso.json.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What people decided, one JSON line a decision, in the order in which they decided it. A line is
 * on disk when {@link #add} returns; one that a crash cut short is passed over.
 */
final class DecisionFile {
    private static final Logger LOG = Logger.getLogger(DecisionFile.class.getName());

    /** A lock on a file holds for a whole process. */
    private static final Object TURN = new Object();

    private final Path file;

    DecisionFile(Path file) {
        this.file = file;
    }

    List<JsonNode> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .flatMap(line -> parsed(line).stream())
                .toList();
    }

    /** SHA-256 of the file as it is; empty when there is none. */
    String digest() throws IOException {
        return Files.exists(file) ? CorpusFiles.sha256(file) : "";
    }

    /** Nothing for a line cut short or spoilt by hand: the other decisions still hold. */
    private static Optional<JsonNode> parsed(String line) {
        try {
            return Optional.of(Json.parse(line)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /**
     * Adds a decision.
     *
     * @throws IOException when it is not on disk; it may be there then or not, but spoils no other
     */
    void add(JsonNode line) throws IOException {
        try {
            append(line);
        } catch (IOException e) {
            throw DiskTrouble.explained(file, e);
        }
    }

    /** One at a time, in this process and in all others. */
    private void append(JsonNode line) throws IOException {
        synchronized (TURN) {
            appendAlone(line);
        }
    }

    /** Until the channel is closed; a disk that has no locks is left to one process at a time. */
    private static void lock(FileChannel channel) {
        try {
            channel.lock();
        } catch (IOException e) {
            LOG.log(Level.FINE, "no lock", e);
        }
    }

    private void appendAlone(JsonNode line) throws IOException {
        Path folder = CorpusFiles.parent(file);
        Files.createDirectories(folder);
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            lock(channel);
            long size = channel.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            boolean torn = size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n';
            String text = (torn ? "\n" : "") + Json.print(line) + "\n";
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            channel.position(size);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        CorpusFiles.syncFolder(folder);
    }
}
