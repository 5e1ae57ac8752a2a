package dev.sayso.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** Answers that are files to keep, written as they are made. */
final class Download {
    private Download() {}

    /** The name of the file, and its media type. */
    record Kind(String name, String type) {}

    /** Takes the file piece by piece. */
    record Parts(OutputStream out) {
        void write(String part) throws IOException {
            out.write(part.getBytes(StandardCharsets.UTF_8));
        }

        void end() throws IOException {
            out.flush();
        }
    }

    static Parts begin(Context context, Kind kind) {
        context.contentType(kind.type())
                .header("Content-Disposition", "attachment; filename=\"" + kind.name() + '"')
                .header("Cache-Control", "no-cache");
        return new Parts(context.outputStream());
    }

    static void send(Context context, String name, String type, Stream<String> parts)
            throws IOException {
        Parts file = begin(context, new Kind(name, type));
        for (Iterator<String> each = parts.iterator(); each.hasNext(); ) {
            file.write(each.next());
        }
        file.end();
    }
}
