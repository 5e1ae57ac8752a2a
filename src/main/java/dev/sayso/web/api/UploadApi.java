package dev.sayso.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.archive.IngestLine;
import dev.sayso.archive.Intake;
import dev.sayso.archive.Intake.Hints;
import dev.sayso.json.IngestLineJson;
import dev.sayso.json.Json;
import dev.sayso.web.http.Problem;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code POST /api/v1/articles}: files are taken in as {@code sayso ingest} takes them. Answers
 * with a line for every piece when all of it can be searched.
 */
public final class UploadApi {
    /** Largest request, in mebibytes. */
    public static final int MOST_MEGABYTES = 50;

    private static final int LONGEST_NAME = 80;

    private final Intake intake;

    public UploadApi(Intake intake) {
        this.intake = intake;
    }

    /** Status 201 with the lines, 422 with the same lines when every piece was refused. */
    public void take(Context context) throws IOException {
        List<UploadedFile> sent = sent(context);
        Path folder = Files.createTempDirectory("sayso-upload-");
        try {
            List<Path> files = kept(sent, folder);
            List<IngestLine> lines = new ArrayList<>();
            intake.ingest(files, Hints.none(), lines::add);
            answer(context, lines);
        } finally {
            remove(folder);
        }
    }

    private static List<UploadedFile> sent(Context context) {
        String type =
                Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            throw Problem.of(
                    403,
                    "Addresses are not fetched",
                    "This server fetches nothing from elsewhere; save the page and send the file.");
        }
        if (!type.startsWith("multipart/form-data")) {
            throw Problem.of(
                    415,
                    "Not a form with files",
                    "Send the files as multipart/form-data, in parts named file.");
        }
        // told by its length, a request too large is refused before its files are sent
        if (context.req().getContentLengthLong() > MOST_MEGABYTES * (1L << 20)) {
            throw Problem.of(413, "Too large", "Send less at once.");
        }
        List<UploadedFile> sent = context.uploadedFiles("file");
        if (sent.isEmpty()) {
            throw Problem.badRequest("No file was sent; send each in a part named file.");
        }
        return sent;
    }

    /** Each in a folder of its own, so that two may have one name. */
    private static List<Path> kept(List<UploadedFile> sent, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (UploadedFile upload : sent) {
            Path own = Files.createDirectory(folder.resolve(String.valueOf(files.size() + 1)));
            Path file = own.resolve(name(upload.filename()));
            try (InputStream in = upload.content()) {
                Files.copy(in, file);
            }
            files.add(file);
        }
        return files;
    }

    /**
     * The last part of the name that was sent, which comes from outside: without folders, without
     * what cannot stand in a file's name, and not too long for one; its end is kept, for the type.
     */
    static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        last.codePoints()
                .map(c -> Character.isISOControl(c) || ":*?\"<>|\ufffd".indexOf(c) >= 0 ? '_' : c)
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '_' : c)
                .forEach(kept::appendCodePoint);
        int from = Math.max(0, kept.length() - LONGEST_NAME);
        if (from > 0 && Character.isLowSurrogate(kept.charAt(from))) {
            from++;
        }
        String name = kept.substring(from).strip();
        return name.isEmpty() || name.chars().allMatch(c -> c == '.') ? "article" : name;
    }

    private static void answer(Context context, List<IngestLine> lines) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> all.add(IngestLineJson.write(line)));
        boolean refused =
                lines.stream().allMatch(line -> line.outcome() == IngestLine.Outcome.REFUSED);
        context.status(refused ? 422 : 201)
                .contentType("application/json; charset=utf-8")
                .result(Json.print(all).getBytes(StandardCharsets.UTF_8));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
