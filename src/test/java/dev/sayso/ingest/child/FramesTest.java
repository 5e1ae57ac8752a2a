package dev.sayso.ingest.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.manuscript.Passage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {
    private static final Answer ANSWER =
            new Answer.Parsed(
                    "application/pdf",
                    Map.of("dc:title", "Über Flüsse"),
                    List.of(
                            new Passage(Passage.Form.HEADING, "title", "Über Flüsse"),
                            Passage.paragraph("The river rose. 🌊")),
                    Optional.of(new Trouble(Reason.TOO_LARGE, "Only the beginning was read.")));

    private static byte[] written(Answer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Frames.write(out, answer);
        return out.toByteArray();
    }

    @Test
    void answerArrivesAsSent() throws IOException {
        assertEquals(ANSWER, Frames.readAnswer(new ByteArrayInputStream(written(ANSWER))));
    }

    @Test
    void refusalArrivesAsSent() throws IOException {
        Answer refusal = new Answer.Failed(new Trouble(Reason.ENCRYPTED, "Locked."));

        assertEquals(refusal, Frames.readAnswer(new ByteArrayInputStream(written(refusal))));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Limits.FRAME + 1, Integer.MAX_VALUE})
    void lengthBeyondTheCapIsRefusedBeforeMemoryIsSetAside(int length) {
        byte[] header = ByteBuffer.allocate(4).putInt(length).array();

        assertThrows(
                StreamCorruptedException.class,
                () -> Frames.readAnswer(new ByteArrayInputStream(header)));
    }

    @Test
    void frameThatWasCutOffIsAnEnd() throws IOException {
        byte[] whole = written(ANSWER);

        assertThrows(
                EOFException.class,
                () -> Frames.readAnswer(new ByteArrayInputStream(whole, 0, whole.length - 1)));
    }

    @Test
    void damagedFramesGiveAnAnswerOrAnIOException() throws IOException {
        byte[] whole = written(ANSWER);
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = whole.clone();
            damaged[4 + random.nextInt(whole.length - 4)] = (byte) random.nextInt();
            try {
                Frames.readAnswer(new ByteArrayInputStream(damaged));
            } catch (IOException expected) {
                // refused
            }
        }
    }
}
