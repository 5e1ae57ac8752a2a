package dev.sayso.web.api;

import dev.sayso.web.http.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** Answers that are files to keep, written as they are made. */
final class Download {
    private Download() {}

    /** Begins the file; what is written goes to the reader. */
    static OutputStream begin(Context context, String name, String type) {
        context.contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + '"')
                .header("Cache-Control", "no-cache");
        return context.outputStream();
    }

    static void send(Context context, String name, String type, Stream<String> parts)
            throws IOException {
        OutputStream out = begin(context, name, type);
        for (Iterator<String> each = parts.iterator(); each.hasNext(); ) {
            write(out, each.next());
        }
        out.flush();
    }

    /**
     * Fails where time did not suffice. A file that has been begun is cut off then, so that nobody
     * takes it for the whole.
     *
     * @throws Problem 503, when not
     */
    static void mustBeWhole(boolean whole) {
        if (!whole) {
            throw Problem.of(
                    503,
                    "It took too long",
                    "Not everything could be looked at in time; ask for less at once.");
        }
    }

    /** Adds a piece to a file that was begun. */
    static void write(OutputStream out, String part) throws IOException {
        out.write(part.getBytes(StandardCharsets.UTF_8));
    }
}
