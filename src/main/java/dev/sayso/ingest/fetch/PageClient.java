package dev.sayso.ingest.fetch;

import dev.sayso.article.Reason;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks a server once: no redirects, no cookies, no credentials, no proxy, no connection used twice.
 */
final class PageClient implements Closeable {
    private static final int LONGEST_HEADER = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    /** How many requests are under way at a time; others wait for one to end. */
    private static final int MOST_AT_ONCE = 4;

    private final CloseableHttpClient client;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    MOST_AT_ONCE, Thread.ofPlatform().daemon().name("fetching-", 1).factory());

    PageClient(Network network, String userAgent, Limits limits) {
        Timeout connect = Timeout.of(limits.connect());
        Timeout silence = Timeout.of(limits.silence());
        Http1Config http =
                Http1Config.custom()
                        .setMaxLineLength(LONGEST_HEADER)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build();
        client =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(new VettedNames(network))
                                        .setConnectionFactory(
                                                ManagedHttpClientConnectionFactory.builder()
                                                        .http1Config(http)
                                                        .build())
                                        .setMaxConnTotal(MOST_AT_ONCE)
                                        .setMaxConnPerRoute(MOST_AT_ONCE)
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(connect)
                                                        .setSocketTimeout(silence)
                                                        .build())
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setResponseTimeout(silence)
                                        .setConnectionRequestTimeout(connect)
                                        .setAuthenticationEnabled(false)
                                        .setProtocolUpgradeEnabled(false)
                                        .build())
                        .setConnectionReuseStrategy((request, response, context) -> false)
                        .disableRedirectHandling()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableAutomaticRetries()
                        .disableContentCompression()
                        .setUserAgent(userAgent)
                        .build();
    }

    /**
     * Asks for a page.
     *
     * @param known the state of it that is known already
     * @param most so many bytes of it are read, unpacked
     * @param longest for all of it
     */
    Answer get(PageAddress page, Validators known, int most, Duration longest) throws FetchRefused {
        HttpGet request = new HttpGet(page.uri());
        request.setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        request.setHeader("Accept-Encoding", "gzip");
        known.etag().ifPresent(tag -> request.setHeader("If-None-Match", tag));
        known.lastModified().ifPresent(day -> request.setHeader("If-Modified-Since", day));
        Future<Answer> answer = threads.submit(() -> ask(request, most));
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw tooSlow(page);
        } catch (ExecutionException e) {
            throw refused(page, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchRefused.of(page.toString(), "was not waited for; try again.");
        } finally {
            answer.cancel(true);
            request.cancel();
        }
    }

    private Answer ask(HttpGet request, int most) throws IOException {
        HttpHost host =
                new HttpHost(
                        request.getScheme(),
                        request.getAuthority().getHostName(),
                        request.getAuthority().getPort());
        try (ClassicHttpResponse response =
                client.executeOpen(host, request, HttpClientContext.create())) {
            boolean ok = response.getCode() >= 200 && response.getCode() < 300;
            byte[] body = ok ? body(response, most + 1) : new byte[0];
            // else closing would read what is left, however much that is
            request.cancel();
            return body.length > most
                    ? Answer.of(response, Bytes.of(Arrays.copyOf(body, most)), true)
                    : Answer.of(response, Bytes.of(body), false);
        }
    }

    /** Unpacked as it is read, so that a bomb is left where it gets too large. */
    private static byte[] body(ClassicHttpResponse response, int most) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        String coding = Answer.header(response, "Content-Encoding").orElse("identity");
        try (InputStream in = entity.getContent()) {
            return switch (coding.toLowerCase(Locale.ROOT)) {
                case "identity" -> in.readNBytes(most);
                case "gzip", "x-gzip" -> unpacked(in, most);
                default -> throw new UnknownCoding(coding);
            };
        }
    }

    private static byte[] unpacked(InputStream in, int most) throws IOException {
        byte[] first = in.readNBytes(1);
        if (first.length == 0) {
            return first;
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), in);
        return new GZIPInputStream(whole).readNBytes(most);
    }

    /** The server packed the page in a way that it was not asked for. */
    private static final class UnknownCoding extends IOException {
        private static final long serialVersionUID = 1L;

        UnknownCoding(String coding) {
            super(coding);
        }
    }

    private static FetchRefused tooSlow(PageAddress page) {
        return FetchRefused.because(
                Reason.TIMEOUT,
                page.toString(),
                "took too long; try again later, or save the page in a browser and add the file.");
    }

    private static FetchRefused refused(PageAddress page, ExecutionException failure) {
        String address = page.toString();
        return switch (failure.getCause()) {
            case PublicAddresses.Inside e ->
                    FetchRefused.of(
                            address,
                            "leads to this machine or into a private network, where Sayso fetches nothing"
                                    + FetchRefused.SAVE);
            case UnknownHostException e ->
                    FetchRefused.of(
                            address,
                            "has a name that nobody knows; check its spelling, and whether this machine is connected.");
            case SSLException e ->
                    FetchRefused.of(
                            address,
                            "does not prove that it is "
                                    + page.host()
                                    + " (its certificate is not valid)"
                                    + FetchRefused.SAVE);
            case SocketTimeoutException e -> tooSlow(page);
            case UnknownCoding e ->
                    FetchRefused.of(
                            address,
                            "came packed in a way that Sayso did not ask for" + FetchRefused.SAVE);
            case null, default ->
                    FetchRefused.of(
                            address,
                            "could not be reached, or broke off; try again later, or save the page in a browser and add the file.");
        };
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        client.close();
    }
}
