package dev.sayso.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.sayso.json.Json;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts {@code sayso} in a process of its own and waits for its end. */
final class Sayso {
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> properties = new ArrayList<>();
    private String input = "";

    /**
     * What came of it.
     *
     * @param status the exit status
     * @param out standard output
     * @param err standard error
     */
    record Ended(int status, String out, String err) {
        /** The lines of standard output, each of which has to be JSON. */
        List<JsonNode> json() {
            return out.lines().map(Ended::parsed).toList();
        }

        private static JsonNode parsed(String line) {
            try {
                return Json.parse(line);
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + line, e);
            }
        }
    }

    static Ended run(String... arguments) throws IOException, InterruptedException {
        return new Sayso().with(arguments);
    }

    Sayso reading(String standardInput) {
        input = standardInput;
        return this;
    }

    Sayso environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Sayso property(String name, String value) {
        properties.add("-D" + name + "=" + value);
        return this;
    }

    /** The command line that starts it. */
    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The agent that measures coverage, where there is one.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:"))
                .forEach(command::add);
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8"));
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    Ended with(String... arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("sayso-command");
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command(arguments))
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        prepare(builder);
        int status = builder.start().waitFor();
        Ended ended = new Ended(status, text(out), text(err));
        for (Path file : List.of(in, out, err, folder)) {
            Files.delete(file);
        }
        return ended;
    }

    /** Nothing of the machine's own settings reaches it. */
    void prepare(ProcessBuilder builder) {
        builder.environment().keySet().removeAll(List.of("SAYSO_HOME", "NO_COLOR", "COLUMNS"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
