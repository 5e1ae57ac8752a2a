package dev.sayso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.testing.SampleArticles;
import dev.sayso.web.http.ChangeGate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that come in crowds and send little do not keep the others from reading. */
final class CrowdTest {
    private static final String BODY_WITHOUT_END =
            "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n"
                    + "Content-Type: multipart/form-data; boundary=b\r\n\r\n--b\r\nC";
    private static final String HEAD_WITHOUT_END = "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ";
    private static final int TOO_MANY = 8;

    @TempDir private Path folder = Path.of("");

    private final List<Socket> crowd = new ArrayList<>();
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.with(folder, SampleArticles.all());
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : crowd) {
            socket.close();
        }
        server.close();
    }

    private Socket send(String text) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        crowd.add(socket);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        byte[] bytes = socket.getInputStream().readNBytes(12);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Those past the limit are told at once that the server is busy; nobody else is. */
    @Test
    void bodiesThatTrickleInKeepNobodyFromReading() throws Exception {
        CountDownLatch told = new CountDownLatch(TOO_MANY);
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < ChangeGate.MOST + TOO_MANY; i++) {
            Socket socket = send(BODY_WITHOUT_END);
            Thread.ofVirtual()
                    .start(
                            () -> {
                                try {
                                    String answer = answer(socket);
                                    synchronized (answers) {
                                        answers.add(answer);
                                    }
                                } catch (IOException closed) {
                                    return;
                                } finally {
                                    told.countDown();
                                }
                            });
        }

        assertTrue(told.await(60, TimeUnit.SECONDS), "not everybody past the limit was told");
        synchronized (answers) {
            assertEquals("HTTP/1.1 503", answers.getFirst());
        }
        assertEquals(200, server.get("/search?q=convoys").statusCode());
    }

    @Test
    void hundredsOfHeadsThatNeverEndKeepNobodyFromReading() throws IOException {
        for (int i = 0; i < 400; i++) {
            send(HEAD_WITHOUT_END);
        }

        assertEquals(200, server.get("/search?q=convoys").statusCode());
    }
}
