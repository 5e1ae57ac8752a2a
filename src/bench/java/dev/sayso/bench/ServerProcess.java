package dev.sayso.bench;

import dev.sayso.cli.Main;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sayso's server in a process of its own. */
final class ServerProcess implements Closeable {
    private static final int ATTEMPTS = 600;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param options of the Java machine
     */
    static ServerProcess start(String home, int port, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java("java"));
        command.addAll(List.of(options));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--home",
                        home,
                        "--port",
                        String.valueOf(port)));
        ServerProcess server =
                new ServerProcess(
                        new ProcessBuilder(command)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start());
        server.await(port);
        return server;
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private void await(int port) throws IOException, InterruptedException {
        IOException last = new IOException("not tried");
        for (int i = 0; i < ATTEMPTS && process.isAlive(); i++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                last = e;
                Thread.sleep(100);
            }
        }
        throw last;
    }

    /** Memory that the process holds, as Linux tells it. */
    String resident() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("VmRSS unknown");
    }

    /** The same, and the bytes of all objects that are in use, counted after a full collection. */
    String memory() throws IOException, InterruptedException {
        Process histogram =
                new ProcessBuilder(
                                java("jcmd"),
                                String.valueOf(process.pid()),
                                "GC.class_histogram")
                        .start();
        String last;
        try (var lines = histogram.inputReader(StandardCharsets.UTF_8).lines()) {
            last = lines.reduce("", (a, b) -> b.isBlank() ? a : b);
        }
        histogram.waitFor();
        return resident() + ", objects in use: " + last;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
