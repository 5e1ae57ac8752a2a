package dev.sayso.home;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a serving process leaves in the index folder, readable by its owner only, so that commands
 * on the same machine can hand their work to it.
 *
 * @param host the address at which commands on this machine reach it
 * @param secret what a command shows to be let in
 */
public record ServeNote(String host, int port, String secret, long pid) {
    private static final String NAME = "serve.json";

    /** A note for this process. */
    public static ServeNote ofThisProcess(String host, int port, String secret) {
        return new ServeNote(host, port, secret, ProcessHandle.current().pid());
    }

    /** A secret that cannot be guessed. */
    public static String freshSecret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Where its pages are, without a slash at the end. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    public void leaveIn(Path index) throws IOException {
        Path half = index.resolve("." + NAME + ".part");
        Files.deleteIfExists(half);
        if (Files.getFileStore(index).supportsFileAttributeView("posix")) {
            Files.createFile(
                    half,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                half,
                Json.print(
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("host", host)
                                .put("port", port)
                                .put("secret", secret)
                                .put("pid", pid)));
        Files.move(half, index.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The note of a process that still runs; a note left by one that was killed does not count. */
    public static Optional<ServeNote> in(Path index) {
        try {
            JsonNode node = Json.parse(Files.readString(index.resolve(NAME)));
            ServeNote note =
                    new ServeNote(
                            node.path("host").asText("127.0.0.1"),
                            node.path("port").asInt(),
                            node.path("secret").asText(),
                            node.path("pid").asLong());
            return ProcessHandle.of(note.pid()).filter(ProcessHandle::isAlive).map(process -> note);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public static void removeFrom(Path index) throws IOException {
        Files.deleteIfExists(index.resolve(NAME));
    }
}
