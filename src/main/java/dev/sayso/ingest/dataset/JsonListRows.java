package dev.sayso.ingest.dataset;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The objects of a list in JSON, one in memory at a time; the list may lie inside an object: {@code
 * {"articles":[…]}}. The list is taken apart here and not by the library, so that an object of any
 * length does no harm and a damaged one does not take the rest with it.
 */
final class JsonListRows implements Rows {
    /** The keys behind which a list of articles lies. */
    private static final Set<String> LISTS =
            Set.of(
                    "articles",
                    "data",
                    "results",
                    "items",
                    "documents",
                    "docs",
                    "stories",
                    "news",
                    "rows",
                    "records",
                    "entries",
                    "hits",
                    "posts");

    private static final int LONGEST_KEY = 40;

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private long line = 1;
    private int again = -1;
    private boolean done;

    private JsonListRows(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /**
     * Goes to the beginning of the list.
     *
     * @param reader closed with the rows
     * @param longest the most characters of one object
     * @return empty when there is no list of objects; the reader has been closed then
     */
    static Optional<Rows> of(Reader reader, int longest) throws IOException {
        JsonListRows rows = new JsonListRows(reader, longest);
        if (rows.enter()) {
            return Optional.of(rows);
        }
        reader.close();
        return Optional.empty();
    }

    @Override
    public List<String> names() {
        return List.of();
    }

    /** Reads up to the first object of a list: at once, or behind one of the keys. */
    private boolean enter() throws IOException {
        String key = "";
        int c = skipSpace();
        boolean first = true;
        for (; c >= 0; c = skipSpace()) {
            if (c == '[' && (first || LISTS.contains(key))) {
                again = skipSpace();
                if (again == '{') {
                    return true;
                }
            }
            if (c == '"') {
                key = string();
            } else if (c != ':') {
                key = "";
            }
            first = false;
        }
        return false;
    }

    /** The rest of a string, its first characters in lower case. */
    private String string() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int c = read(); c >= 0 && c != '"'; c = read()) {
            if (c == '\\') {
                read();
            } else if (words.length() < LONGEST_KEY) {
                words.append((char) c);
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Row> next() throws IOException {
        int c = done ? -1 : skipSpace();
        while (c == ',') {
            c = skipSpace();
        }
        done |= c < 0 || c == ']';
        if (done) {
            return Optional.empty();
        }
        if (c != '{') {
            done = true;
            return Optional.of(
                    damaged(
                            Reason.CORRUPT,
                            "The list holds something else than objects in line %d; the rest was not read."
                                    .formatted(line)));
        }
        return Optional.of(object());
    }

    /** The rest of an object of which the opening bracket has been read. */
    private Row object() throws IOException {
        long begins = line;
        StringBuilder text = new StringBuilder("{");
        int depth = 1;
        boolean quoted = false;
        boolean tooLong = false;
        while (depth > 0) {
            int c = read();
            if (c < 0) {
                return damaged(
                        Reason.CORRUPT,
                        "The file ends in the middle of the object that begins in line %d."
                                .formatted(begins));
            }
            tooLong |= text.length() >= longest;
            append(text, c, tooLong);
            if (quoted && c == '\\') {
                append(text, read(), tooLong);
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '{' || c == '[' ? 1 : 0;
                depth -= c == '}' || c == ']' ? 1 : 0;
            }
        }
        return tooLong
                ? damaged(
                        Reason.TOO_LARGE,
                        "The object that begins in line %d has more than %,d characters."
                                .formatted(begins, longest))
                : JsonValues.row(text.toString(), begins);
    }

    private static void append(StringBuilder text, int c, boolean tooLong) {
        if (!tooLong && c >= 0) {
            text.append((char) c);
        }
    }

    private static Row damaged(Reason reason, String detail) {
        return new Row.Damaged(new Trouble(reason, detail));
    }

    private int skipSpace() throws IOException {
        int c = read();
        while (c >= 0 && Character.isWhitespace(c)) {
            c = read();
        }
        return c;
    }

    private int read() throws IOException {
        if (again >= 0) {
            int c = again;
            again = -1;
            return c;
        }
        if (at == end) {
            at = 0;
            end = Math.max(0, reader.read(buffer, 0, buffer.length));
            if (end == 0) {
                return -1;
            }
        }
        char c = buffer[at++];
        line += c == '\n' ? 1 : 0;
        return c;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
