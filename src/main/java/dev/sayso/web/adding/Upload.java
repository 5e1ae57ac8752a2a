package dev.sayso.web.adding;

import dev.sayso.web.http.Problem;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that were sent, in a folder of their own until they are taken in. */
public final class Upload implements Closeable {
    /** Largest request, in mebibytes. */
    public static final int MOST_MEGABYTES = 50;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private Upload(Path folder) {
        this.folder = folder;
    }

    /**
     * The files that came in parts named {@code file}.
     *
     * @throws Problem 415 when the request is no such form, 413 when it is too large
     */
    public static List<UploadedFile> files(Context context) {
        String type =
                Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("multipart/form-data")) {
            throw Problem.said(415, "problem.form-needed", "problem.form-needed.detail");
        }
        // told by its length, a request too large is refused before its files are sent
        if (context.req().getContentLengthLong() > MOST_MEGABYTES * (1L << 20)) {
            throw Problem.said(413, "problem.large", "problem.large.detail");
        }
        // a browser sends one without a name where no file was chosen
        return context.uploadedFiles("file").stream()
                .filter(file -> !file.filename().isBlank() || file.size() > 0)
                .toList();
    }

    /** Keeps the files, each in a folder of its own, so that two may have one name. */
    public static Upload of(List<UploadedFile> sent) throws IOException {
        return filled(
                upload -> {
                    for (UploadedFile file : sent) {
                        try (InputStream in = file.content()) {
                            Files.copy(in, upload.place(FileNames.safe(file.filename())));
                        }
                    }
                });
    }

    /** Keeps a text as a text file. */
    public static Upload of(PastedText pasted) throws IOException {
        String original = pasted.original();
        return filled(
                upload -> Files.writeString(upload.place(FileNames.ofText(original)), original));
    }

    private interface Filling {
        void fill(Upload upload) throws IOException;
    }

    /** Nothing is left behind when not all of it could be written. */
    private static Upload filled(Filling filling) throws IOException {
        Upload upload = new Upload(Files.createTempDirectory("sayso-upload-"));
        try {
            filling.fill(upload);
            return upload;
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private Path place(String name) throws IOException {
        Path own = Files.createDirectory(folder.resolve(String.valueOf(files.size() + 1)));
        Path file = own.resolve(name);
        files.add(file);
        return file;
    }

    /** Where they lie until {@link #close}. */
    public List<Path> files() {
        return List.copyOf(files);
    }

    /** Removes them. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
