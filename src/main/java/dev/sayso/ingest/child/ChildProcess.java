package dev.sayso.ingest.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.tika.parser.AutoDetectParser;

/**
 * One running child: a Java machine with little memory, an empty environment and a folder of its
 * own.
 */
public final class ChildProcess implements Closeable {
    /**
     * How children are started.
     *
     * @param classPath the child's; holds this class and the parser
     * @param parser the name of a Tika parser with a constructor without parameters
     */
    public record Setup(String classPath, String parser, Limits limits) {
        /** As used for every real document: this process's own class path, every Tika parser. */
        public static Setup standard() {
            return new Setup(
                    System.getProperty("java.class.path"),
                    AutoDetectParser.class.getName(),
                    Limits.standard());
        }
    }

    /** What Windows needs to start a program, and where Tesseract finds its languages. */
    private static final Set<String> KEPT = Set.of("SystemRoot", "TESSDATA_PREFIX");

    private static final Path SHELL = Path.of("/bin/sh");

    /**
     * No file over 512 MiB, no more than 256 files open: what is left of the machine if all else
     * fails.
     */
    private static final String BOUNDED =
            "ulimit -f 1048576 2>/dev/null; ulimit -n 256 2>/dev/null; exec \"$0\" \"$@\"";

    /** The child ended before it took a request: no document is to blame. */
    static final class NotStarted extends MachineTrouble {
        private static final long serialVersionUID = 1L;

        NotStarted() {
            super(
                    "the process that reads documents does not start;"
                            + " check that this Java installation and Sayso's jars are whole");
        }
    }

    private final Process process;
    private final Path folder;
    private final OutputStream requests;
    private final InputStream answers;
    private boolean ready;

    private ChildProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.requests = new BufferedOutputStream(process.getOutputStream());
        this.answers = new BufferedInputStream(process.getInputStream());
    }

    static ChildProcess start(Setup setup) throws IOException {
        Path folder = Files.createTempDirectory("sayso-reader-");
        ProcessBuilder builder = new ProcessBuilder(command(setup, folder));
        builder.directory(folder.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        Map<String, String> kept = new HashMap<>(environment);
        kept.keySet().retainAll(KEPT);
        environment.clear();
        environment.putAll(kept);
        environment.put("LC_ALL", "C.UTF-8"); // or file names with accents cannot be opened
        try {
            return new ChildProcess(builder.start(), folder);
        } catch (IOException e) {
            delete(folder);
            throw e;
        }
    }

    private static List<String> command(Setup setup, Path folder) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SHELL)) {
            command.addAll(List.of(SHELL.toString(), "-c", BOUNDED));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx" + setup.limits().heapMebibytes() + "m",
                        "-Xss4m",
                        "-XX:MaxMetaspaceSize=256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+DisplayVMOutputToStderr",
                        "-Djava.awt.headless=true",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Djava.io.tmpdir=" + folder,
                        "-Djavax.xml.accessExternalDTD=",
                        "-Djavax.xml.accessExternalSchema=",
                        "-Djavax.xml.accessExternalStylesheet=",
                        "-cp",
                        absolute(setup.classPath()),
                        ParserMain.class.getName(),
                        setup.parser()));
        return command;
    }

    /** The child runs in another folder, where relative entries would lead nowhere. */
    private static String absolute(String classPath) {
        String separator = System.getProperty("path.separator");
        return Stream.of(classPath.split(java.util.regex.Pattern.quote(separator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(separator));
    }

    /** The child's own folder, for its temporary files; gone when the child is closed. */
    Path folder() {
        return folder;
    }

    /**
     * Waits until the child takes requests.
     *
     * @throws NotStarted when it went down before
     */
    void awaitReady() throws IOException {
        if (!ready && !Frames.readReady(answers)) {
            throw new NotStarted();
        }
        ready = true;
    }

    OutputStream requests() {
        return requests;
    }

    InputStream answers() {
        return answers;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Processor time used since the start; zero where the platform does not tell. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ends the process and what it has started. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Ends the process, which is going down or talks nonsense, and gives its exit code. */
    int end() {
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                kill();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            return -1;
        }
    }

    @Override
    public void close() {
        kill();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    /** As far as possible: what cannot be deleted is left to the system's own cleaning. */
    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.getLogger(ChildProcess.class.getName())
                    .log(System.Logger.Level.DEBUG, "could not delete {0}", folder);
        }
    }
}
