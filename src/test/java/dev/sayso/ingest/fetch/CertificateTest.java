package dev.sayso.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.sayso.testing.Website;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that has the right name in a certificate that it wrote itself. */
final class CertificateTest {
    private static final String PASSWORD = "changeit";

    @TempDir private Path folder;

    private SSLContext selfSigned()
            throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve("keys.p12");
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "web",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=outlet.example",
                                "-ext",
                                "san=dns:outlet.example",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                keys.toString(),
                                "-storepass",
                                PASSWORD)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertEquals(0, keytool.waitFor(), () -> String.valueOf(folder.resolve("log")));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private record Leading(HttpsServer server) implements Network {
        @Override
        public List<InetAddress> addresses(String name) throws UnknownHostException {
            return List.of(InetAddress.getByName(Website.PUBLIC));
        }

        @Override
        public InetSocketAddress endpoint(InetAddress vetted, int port) {
            assertEquals(443, port);
            return server.getAddress();
        }
    }

    @Test
    void aServerThatVouchesForItselfIsNotBelieved() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpsServer server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        server.createContext("/", exchange -> asked.incrementAndGet());
        server.start();
        try (Fetcher fetcher =
                new Fetcher(
                        "Sayso/test",
                        new Leading(server),
                        Ticks.ofThisMachine(),
                        Limits.standard())) {
            PageAddress page = PageAddress.parse("https://outlet.example/tolls");

            FetchRefused refused =
                    assertThrows(FetchRefused.class, () -> fetcher.fetch(page, Validators.none()));

            assertTrue(
                    String.valueOf(refused.getMessage()).contains("certificate"),
                    refused.getMessage());
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }
}
