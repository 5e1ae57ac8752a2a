package dev.sayso.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.Annotations;
import dev.sayso.extract.Annotator;
import dev.sayso.home.Home;
import dev.sayso.json.AnnotationsJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads JSON Lines of texts and prints what is found in each. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description =
                "Reads JSON Lines {\"id\",\"text\"[,\"date\"]} and prints the names, figures and sources found in each text.",
        footer =
                "%nExample:%n  echo '{\"id\":\"1\",\"text\":\"PIPS counted 306 attacks in 2023.\"}' | sayso annotate")
final class AnnotateCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "the lines; standard input when absent")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        Annotator annotator =
                new Annotator(new Home(Path.of("corpus"), Path.of("index")).authorities());
        PrintWriter out =
                new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
        try (BufferedReader in =
                file == null
                        ? new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        : Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    out.print(JSON.writeValueAsString(annotate(annotator, line)) + "\n");
                }
            }
        }
        out.flush();
        return 0;
    }

    private static ObjectNode annotate(Annotator annotator, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            String text = node.path("text").asText("");
            return AnnotationsJson.write(
                    node.path("id").asText(""), text, annotator.annotate(text, date(node)));
        } catch (JsonProcessingException e) {
            return AnnotationsJson.write("", "", Annotations.none());
        }
    }

    private static Optional<LocalDate> date(JsonNode node) {
        try {
            return node.path("date").isTextual()
                    ? Optional.of(LocalDate.parse(node.path("date").asText()))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
