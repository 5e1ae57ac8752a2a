package dev.sayso.ingest.ocr;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Runs Tesseract, once for each picture: {@code tesseract PICTURE OUTPUT -l eng --psm 3 tsv}.
 *
 * @param executable where the program is
 * @param languages in its own abbreviations, joined by {@code +}: {@code eng+urd}
 * @param most how long one picture may take
 */
public record Tesseract(Path executable, String languages, Duration most) {
    /** English, as most of what Sayso analyses. */
    private static final String ENGLISH = "eng";

    private static final Pattern LANGUAGES =
            Pattern.compile("[\\p{Alnum}_]{2,30}(?:\\+[\\p{Alnum}_]{2,30}){0,9}");
    private static final Duration FOR_A_PICTURE = Duration.ofMinutes(2);
    private static final int LONGEST_COMPLAINT = 300;

    /** Places beside the search path where installers put it. */
    private static final List<String> USUAL_PLACES =
            List.of(
                    "/usr/local/bin",
                    "/opt/homebrew/bin",
                    "/opt/local/bin",
                    "C:\\Program Files\\Tesseract-OCR");

    /** A picture could not be recognized. */
    public static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Trouble trouble;

        Failure(Reason reason, String detail) {
            super(detail);
            trouble = new Trouble(reason, detail);
        }

        public Trouble trouble() {
            return trouble;
        }
    }

    public Tesseract {
        if (!areLanguages(languages)) {
            throw new IllegalArgumentException("no languages of Tesseract: " + languages);
        }
    }

    /** Whether the words could name languages: {@code eng}, {@code eng+urd}. */
    public static boolean areLanguages(String words) {
        return LANGUAGES.matcher(words).matches();
    }

    /**
     * Tesseract as it is installed on this machine, for the languages that {@code
     * SAYSO_OCR_LANGUAGES} names, else for English.
     */
    public static Optional<Tesseract> installed() {
        String wanted = System.getenv("SAYSO_OCR_LANGUAGES");
        String languages = wanted != null && areLanguages(wanted) ? wanted : ENGLISH;
        String path = System.getenv("PATH");
        List<String> folders =
                new ArrayList<>(
                        path == null
                                ? List.of()
                                : Arrays.asList(path.split(File.pathSeparator, -1)));
        folders.addAll(USUAL_PLACES);
        return folders.stream()
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> executable(folder).stream())
                .findFirst()
                .map(found -> new Tesseract(found, languages, FOR_A_PICTURE));
    }

    private static Optional<Path> executable(String folder) {
        for (String name : List.of("tesseract", "tesseract.exe")) {
            try {
                Path file = Path.of(folder, name);
                if (Files.isRegularFile(file) && Files.isExecutable(file)) {
                    return Optional.of(file.toAbsolutePath());
                }
            } catch (InvalidPathException e) {
                return Optional.empty(); // a search path may hold what this system cannot name
            }
        }
        return Optional.empty();
    }

    /**
     * The words in a picture, in the order in which Tesseract reads them.
     *
     * @throws Failure when it takes too long or Tesseract cannot read the picture
     * @throws IOException when no file can be written
     */
    public List<Recognized.Word> recognize(Path picture) throws IOException, Failure {
        Path folder = Files.createTempDirectory("recognition-");
        Path output = folder.resolve("words");
        Path table = folder.resolve("words.tsv");
        Path complaints = folder.resolve("complaints.txt");
        try {
            run(picture, output, complaints);
            return Files.exists(table) ? Recognized.words(read(table)) : List.of();
        } finally {
            Files.deleteIfExists(table);
            Files.deleteIfExists(complaints);
            Files.deleteIfExists(folder);
        }
    }

    private void run(Path picture, Path output, Path complaints) throws IOException, Failure {
        ProcessBuilder builder =
                new ProcessBuilder(
                        executable.toString(),
                        picture.toAbsolutePath().toString(),
                        output.toString(),
                        "-l",
                        languages,
                        "--psm",
                        "3",
                        "tsv");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectErrorStream(true).redirectOutput(complaints.toFile());
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Failure(
                        Reason.TIMEOUT,
                        "Recognizing the text of one page took longer than "
                                + most.toSeconds()
                                + " seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(Reason.TIMEOUT, "Recognizing the text was interrupted.");
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new Failure(Reason.NO_TEXT, "Tesseract could not read it: " + said(complaints));
        }
    }

    private static String said(Path complaints) throws IOException {
        String words = read(complaints).strip().replaceAll("\\s+", " ");
        return words.isEmpty()
                ? "it gave no reason."
                : words.substring(0, Math.min(words.length(), LONGEST_COMPLAINT));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
