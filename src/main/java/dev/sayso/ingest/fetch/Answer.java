package dev.sayso.ingest.fetch;

import java.util.Locale;
import java.util.Optional;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/**
 * What a server answered to one request.
 *
 * @param type as the server declares it: {@code text/html; charset=ISO-8859-1}
 * @param location where the page is, when the server leads on
 * @param known by which the server knows this state of the page again
 * @param body unpacked; empty unless the status is 2xx
 * @param cut whether there was more than was to be read
 */
record Answer(
        int status,
        Optional<String> type,
        Optional<String> location,
        Validators known,
        Bytes body,
        boolean cut) {
    static Answer of(HttpResponse response, Bytes body, boolean cut) {
        return new Answer(
                response.getCode(),
                header(response, "Content-Type"),
                header(response, "Location"),
                new Validators(header(response, "ETag"), header(response, "Last-Modified")),
                body,
                cut);
    }

    static Optional<String> header(HttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name))
                .map(Header::getValue)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** Whether the page is elsewhere. */
    boolean leadsOn() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** The media type without parameters, in lower case. */
    Optional<String> mediaType() {
        return type.map(ContentType::parseLenient)
                .map(ContentType::getMimeType)
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** The charset that the server declares. */
    Optional<String> charset() {
        return type.map(ContentType::parseLenient)
                .map(declared -> declared.getParameter("charset"))
                .filter(name -> !name.isBlank());
    }
}
