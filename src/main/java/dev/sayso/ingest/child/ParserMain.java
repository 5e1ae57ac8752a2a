package dev.sayso.ingest.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.tika.parser.Parser;

/**
 * The child process: answers requests on standard input until the parent goes away.
 *
 * <p>Standard output carries the answers and nothing else; whatever the parsers print goes to
 * standard error. No address outside can be opened.
 */
public final class ParserMain {
    private static final Set<String> OUTSIDE = Set.of("http", "https", "ftp", "mailto");

    /** What the process ends with when no temporary file can be written. */
    static final int EXIT_DISK_FULL = 28;

    private ParserMain() {}

    /**
     * Says that it is ready, then answers one document after the other.
     *
     * @param arguments the name of the Tika parser's class
     */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Locale.setDefault(Locale.ROOT);
        URL.setURLStreamHandlerFactory(
                protocol ->
                        OUTSIDE.contains(protocol.toLowerCase(Locale.ROOT)) ? new Closed() : null);
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
                InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in))) {
            System.setOut(System.err);
            ProcessHandle.current().parent().ifPresent(ParserMain::endWith);
            Parser parser =
                    Class.forName(arguments[0])
                            .asSubclass(Parser.class)
                            .getDeclaredConstructor()
                            .newInstance();
            Frames.writeReady(out);
            answer(new TikaParse(parser), in, out);
        }
    }

    /** A parser that hangs must not outlive the parent that would have stopped it. */
    private static void endWith(ProcessHandle parent) {
        CompletableFuture<Void> unused =
                parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
    }

    private static void answer(TikaParse parse, InputStream in, OutputStream out)
            throws IOException {
        while (true) {
            Frames.Request request;
            try {
                request = Frames.readRequest(in);
            } catch (EOFException parentHasGone) {
                return;
            }
            Frames.write(
                    out, parse.parse(Path.of(request.file()), request.name(), request.tesseract()));
        }
    }

    /** Opens nothing: a document must not make Sayso call the network. */
    private static final class Closed extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("documents may not open addresses");
        }
    }
}
