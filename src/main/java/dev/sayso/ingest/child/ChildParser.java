package dev.sayso.ingest.child;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.ocr.Tesseract;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Has documents parsed in a child process, one at a time, and survives whatever they do to it.
 *
 * <p>The child is started with the first document, kept for the next ones, and replaced after any
 * answer that is not clean. Closing ends it.
 */
public final class ChildParser implements Closeable {
    /** How often the processor time is looked at. */
    private static final Duration LOOK = Duration.ofMillis(500);

    /** What a Java machine exits with when {@code -XX:+ExitOnOutOfMemoryError} ended it. */
    private static final int EXIT_OUT_OF_MEMORY = 3;

    private final ChildProcess.Setup setup;
    private @Nullable ChildProcess child;
    private int served;

    public ChildParser(ChildProcess.Setup setup) {
        this.setup = setup;
    }

    /**
     * Parses one document.
     *
     * @param file where the bytes are
     * @param name the name it goes by, which may help to tell its type
     * @param tesseract the program that recognizes text in pictures; empty when it is not wanted
     * @throws MachineTrouble when no child process can be started, or it cannot write
     */
    public synchronized Answer parse(Path file, String name, Optional<Tesseract> tesseract)
            throws MachineTrouble {
        ChildProcess running = running();
        Limits limits = tesseract.isPresent() ? setup.limits().forRecognition() : setup.limits();
        Answer answer =
                ask(
                        running,
                        new Frames.Request(file.toAbsolutePath().toString(), name, tesseract),
                        limits);
        served++;
        boolean clean = answer instanceof Answer.Parsed parsed && parsed.trouble().isEmpty();
        if ((!clean && !isHarmless(answer)) || served >= setup.limits().documents()) {
            close();
        }
        return answer;
    }

    /** Refusals that the parser came back from in good order. */
    private static boolean isHarmless(Answer answer) {
        return answer instanceof Answer.Failed(Trouble(Reason reason, String detail))
                && (reason == Reason.ENCRYPTED
                        || reason == Reason.UNSUPPORTED
                        || reason == Reason.NO_TEXT
                        || reason == Reason.EMPTY);
    }

    private ChildProcess running() throws MachineTrouble {
        if (child == null || !child.isAlive()) {
            close();
            child = started();
            served = 0;
        }
        return child;
    }

    private ChildProcess started() throws MachineTrouble {
        try {
            return ChildProcess.start(setup);
        } catch (IOException e) {
            throw MachineTrouble.isDiskFull(e)
                    ? MachineTrouble.diskFull()
                    : new MachineTrouble(
                            "This machine starts no process that reads documents ("
                                    + e.getMessage()
                                    + "); free some memory and run the command again.");
        }
    }

    private Answer ask(ChildProcess running, Frames.Request request, Limits limits)
            throws MachineTrouble {
        long deadline = System.nanoTime() + limits.wall().toNanos();
        Duration before = running.processorTime();
        CompletableFuture<Answer> reply = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> exchange(running, request, reply));
        while (true) {
            try {
                return reply.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                Duration used = running.processorTime().minus(before);
                if (System.nanoTime() > deadline || used.compareTo(limits.cpu()) > 0) {
                    running.kill();
                    return failed(Reason.TIMEOUT, "Reading the document took longer than allowed.");
                }
            } catch (ExecutionException gone) {
                if (gone.getCause() instanceof MachineTrouble trouble) {
                    close();
                    throw trouble;
                }
                return died(running);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running.kill();
                return failed(Reason.TIMEOUT, "Reading the document was interrupted.");
            }
        }
    }

    private static void exchange(
            ChildProcess running, Frames.Request request, CompletableFuture<Answer> reply) {
        try {
            running.awaitReady();
            Frames.write(running.requests(), request);
            reply.complete(Frames.readAnswer(running.answers()));
        } catch (IOException e) {
            reply.completeExceptionally(e);
        }
    }

    private static Answer died(ChildProcess running) throws MachineTrouble {
        return switch (running.end()) {
            case EXIT_OUT_OF_MEMORY -> new Answer.Failed(Causes.OUT_OF_MEMORY);
            case ParserMain.EXIT_DISK_FULL -> throw MachineTrouble.diskFull();
            default ->
                    failed(
                            Reason.PARSER_CRASHED,
                            "The document brought down the process that read it; Sayso goes on.");
        };
    }

    private static Answer failed(Reason reason, String detail) {
        return new Answer.Failed(new Trouble(reason, detail));
    }

    /** Ends the child, if there is one; the next document starts another. */
    @Override
    public synchronized void close() {
        if (child != null) {
            child.close();
            child = null;
        }
    }
}
