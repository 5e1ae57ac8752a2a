package dev.sayso.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.AnalysisExtent;
import dev.sayso.annotation.Annotations;
import dev.sayso.extract.Annotator;
import dev.sayso.json.AnnotationsJson;
import dev.sayso.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads JSON Lines of texts and prints what is found in each. */
@Command(
        name = "annotate",
        description =
                "Read JSON Lines {\"id\",\"text\"[,\"date\"]} and print the names, figures and sources found in each text.",
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":\"1\",\"text\":\"PIPS counted 306 attacks in 2023.\"}' | sayso annotate"
        })
final class AnnotateCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final Place place = new Place();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The lines; standard input when absent.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = common.terminal();
        if (file != null && !Files.isReadable(file)) {
            terminal.warn("There is no file " + file + " that can be read; check the spelling.");
            return ExitStatus.REFUSED;
        }
        Annotator annotator = new Annotator(place.authorities(terminal));
        try (BufferedReader in = lines(file == null ? System.in : Files.newInputStream(file));
                Output out = new Output()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    out.line(Json.print(annotate(annotator, line, terminal)));
                }
            }
        }
        return ExitStatus.DONE;
    }

    /** Bytes that are no UTF-8 become replacement characters: one bad line does not stop a run. */
    private static BufferedReader lines(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /** A record for each line, so that records and lines can be laid side by side. */
    private static ObjectNode annotate(Annotator annotator, String line, Terminal terminal) {
        try {
            JsonNode node = Json.parse(line);
            String text = node.path("text").asText("");
            String id = node.path("id").asText("");
            Annotations found = annotator.annotate(text, date(node));
            if (found.extent() == AnalysisExtent.FAILED) {
                terminal.warn("The analysis failed on the text " + id + "; its record is empty.");
            }
            return AnnotationsJson.write(id, text, found);
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
