package dev.sayso.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Stylesheet, scripts and icon, under names that hold a digest of their bytes, so that a browser
 * may keep them for good.
 */
public final class Assets {
    private static final String WEBJAR = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    private record Asset(String type, byte[] bytes) {}

    private final Map<String, Asset> byAddress = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    /** Loads them from the class path. */
    public Assets() throws IOException {
        add("sayso.css", "/web/sayso.css", "text/css; charset=utf-8");
        add("sayso.js", "/web/sayso.js", "text/javascript; charset=utf-8");
        add("fold.js", "/web/fold.js", "text/javascript; charset=utf-8");
        add("add.js", "/web/add.js", "text/javascript; charset=utf-8");
        add("suggest.js", "/web/suggest.js", "text/javascript; charset=utf-8");
        add("sayso.svg", "/web/sayso.svg", "image/svg+xml");
        add("htmx.js", WEBJAR + "htmx.min.js", "text/javascript; charset=utf-8");
    }

    private void add(String name, String resource, String type) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("missing from this build of Sayso: " + resource);
            }
            byte[] bytes = in.readAllBytes();
            int dot = name.lastIndexOf('.');
            String address =
                    name.substring(0, dot)
                            + "."
                            + Answers.digest(bytes).substring(0, 12)
                            + name.substring(dot);
            byAddress.put(address, new Asset(type, bytes));
            addresses.put(name, "/assets/" + address);
        }
    }

    /** Where the file is served: {@code /assets/sayso.0123456789ab.css}. */
    public String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no such file: " + name);
        }
        return address;
    }

    /**
     * Answers {@code /favicon.ico}, which browsers ask for beside what is no page and so names no
     * icon.
     */
    public void icon(Context context) {
        context.redirect(address("sayso.svg"));
    }

    /** Answers {@code /assets/{file}}. */
    public void send(Context context) {
        Asset asset = byAddress.get(context.pathParam("file"));
        if (asset == null) {
            throw Problem.of(404, "No such file", "Load the page again.");
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(asset.type())
                .result(asset.bytes());
    }
}
