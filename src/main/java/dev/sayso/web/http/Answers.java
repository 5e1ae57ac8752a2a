package dev.sayso.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.json.Json;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sends answers, with the headers that belong to their kind. */
public final class Answers {
    /** Of every answer, whatever it says. */
    private static final String[][] ALWAYS = {
        {
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; object-src 'none'"
        },
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"},
        {"X-Frame-Options", "DENY"},
        {"Cache-Control", "no-store"},
    };

    /** Takes one header. */
    public interface Headers {
        void set(String name, String value);
    }

    private Answers() {}

    /** The headers of every answer; an answer that may be kept changes {@code Cache-Control}. */
    public static void always(Headers headers) {
        for (String[] header : ALWAYS) {
            headers.set(header[0], header[1]);
        }
    }

    /** A page. */
    public static void html(Context context, byte[] page) {
        tagged(context, page, "text/html; charset=utf-8");
    }

    /** A page that time did not suffice to complete: nobody keeps it. */
    public static void partialHtml(Context context, byte[] page) {
        context.contentType("text/html; charset=utf-8").result(page);
    }

    /** An Atom feed. */
    public static void feed(Context context, byte[] feed) {
        tagged(context, feed, "application/atom+xml; charset=utf-8");
    }

    public static void json(Context context, JsonNode node) {
        json(context, node, false);
    }

    /**
     * An answer for programs.
     *
     * @param partial whether time ran out before it was complete: then nobody keeps it
     */
    public static void json(Context context, JsonNode node, boolean partial) {
        byte[] bytes = Json.bytes(node);
        if (partial) {
            context.contentType("application/json; charset=utf-8").result(bytes);
        } else {
            tagged(context, bytes, "application/json; charset=utf-8");
        }
    }

    /** Sends the bytes, or nothing when the reader has the same already. */
    private static void tagged(Context context, byte[] bytes, String type) {
        String tag = '"' + digest(bytes).substring(0, 24) + '"';
        context.header("Cache-Control", "no-cache").header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(type).result(bytes);
        }
    }

    /** SHA-256 in hexadecimal digits. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** An error as RFC 9457 wants it. */
    public static void problem(Context context, Problem problem) {
        context.status(problem.status())
                .header("Cache-Control", "no-store")
                .contentType("application/problem+json")
                .result(problemJson(problem).getBytes(StandardCharsets.UTF_8));
    }

    static String problemJson(Problem problem) {
        ObjectNode node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("status", problem.status())
                        .put("title", problem.title())
                        .put("detail", problem.detail());
        problem.position().ifPresent(position -> node.put("position", position));
        return Json.print(node);
    }
}
