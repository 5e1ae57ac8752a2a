package dev.sayso.web;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A form with files, as a browser sends it. */
final class Multipart {
    private static final String EDGE = "edge-of-a-part";

    private final StringBuilder body = new StringBuilder();

    Multipart file(String name, String content) {
        part("name=\"file\"; filename=\"" + name + "\"", content);
        return this;
    }

    Multipart field(String name, String value) {
        part("name=\"" + name + "\"", value);
        return this;
    }

    private void part(String disposition, String content) {
        body.append("--").append(EDGE).append("\r\nContent-Disposition: form-data; ");
        body.append(disposition).append("\r\n\r\n").append(content).append("\r\n");
    }

    static String type() {
        return "multipart/form-data; boundary=" + EDGE;
    }

    String body() {
        return body + "--" + EDGE + "--\r\n";
    }

    HttpRequest.Builder to(TestServer server, String path) {
        return HttpRequest.newBuilder(server.address(path))
                .header("Content-Type", type())
                .POST(BodyPublishers.ofString(body(), StandardCharsets.UTF_8));
    }
}
