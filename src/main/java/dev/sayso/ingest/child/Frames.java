package dev.sayso.ingest.child;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.manuscript.Passage;
import dev.sayso.ingest.ocr.Tesseract;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two messages between parent and child. A frame is its length in four bytes, then its content;
 * text is UTF-8 after its own length.
 *
 * <p>The parent trusts nothing in a frame: a child that a document has taken over may send what it
 * likes. Every length is checked before memory is set aside for it, and no object is revived from
 * bytes.
 */
final class Frames {
    /**
     * A document to be read.
     *
     * @param file absolute path
     * @param name the name it goes by, which may help to tell its type
     * @param tesseract the program that recognizes text in pictures; empty when it is not wanted
     */
    record Request(String file, String name, Optional<Tesseract> tesseract) {}

    private static final int READY = 0x53;

    private Frames() {}

    /** Says that the child has started and waits for requests. */
    static void writeReady(OutputStream out) throws IOException {
        out.write(READY);
        out.flush();
    }

    /** Whether the child says that it has started; false when it went down before. */
    static boolean readReady(InputStream in) throws IOException {
        return in.read() == READY;
    }

    static void write(OutputStream out, Request request) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(content);
        text(data, request.file());
        text(data, request.name());
        data.writeBoolean(request.tesseract().isPresent());
        if (request.tesseract().isPresent()) {
            Tesseract tesseract = request.tesseract().get();
            text(data, tesseract.executable().toString());
            text(data, tesseract.languages());
            data.writeLong(tesseract.most().toMillis());
        }
        frame(out, content);
    }

    static Request readRequest(InputStream in) throws IOException {
        DataInputStream data = frame(in);
        String file = text(data);
        String name = text(data);
        Optional<Tesseract> tesseract =
                data.readBoolean()
                        ? Optional.of(
                                new Tesseract(
                                        Path.of(text(data)),
                                        text(data),
                                        Duration.ofMillis(data.readLong())))
                        : Optional.empty();
        return new Request(file, name, tesseract);
    }

    static void write(OutputStream out, Answer answer) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(content);
        switch (answer) {
            case Answer.Failed failed -> {
                data.writeByte(0);
                trouble(data, failed.trouble());
            }
            case Answer.Parsed parsed -> {
                data.writeByte(1);
                parsed(data, parsed);
            }
        }
        frame(out, content);
    }

    /**
     * @throws EOFException when the child has gone
     * @throws StreamCorruptedException when what came is not an answer
     */
    static Answer readAnswer(InputStream in) throws IOException {
        DataInputStream data = frame(in);
        if (data.readByte() == 0) {
            return new Answer.Failed(trouble(data));
        }
        return parsed(data);
    }

    private static void parsed(DataOutputStream data, Answer.Parsed parsed) throws IOException {
        text(data, parsed.mediaType());
        data.writeInt(parsed.metadata().size());
        for (Map.Entry<String, String> entry : parsed.metadata().entrySet()) {
            text(data, entry.getKey());
            text(data, entry.getValue());
        }
        data.writeInt(parsed.passages().size());
        for (Passage passage : parsed.passages()) {
            text(data, passage.form().name());
            text(data, passage.style());
            text(data, passage.text());
        }
        data.writeBoolean(parsed.trouble().isPresent());
        if (parsed.trouble().isPresent()) {
            trouble(data, parsed.trouble().get());
        }
    }

    private static Answer.Parsed parsed(DataInputStream data) throws IOException {
        String mediaType = text(data);
        Map<String, String> metadata = new HashMap<>();
        for (int i = count(data); i > 0; i--) {
            metadata.put(text(data), text(data));
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = count(data); i > 0; i--) {
            Passage.Form form = constant(Passage.Form.class, text(data));
            passages.add(new Passage(form, text(data), text(data)));
        }
        Optional<Trouble> trouble =
                data.readBoolean() ? Optional.of(trouble(data)) : Optional.empty();
        return new Answer.Parsed(mediaType, metadata, passages, trouble);
    }

    private static void trouble(DataOutputStream data, Trouble trouble) throws IOException {
        text(data, trouble.reason().name());
        text(data, trouble.detail());
    }

    private static Trouble trouble(DataInputStream data) throws IOException {
        return new Trouble(constant(Reason.class, text(data)), text(data));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name)
            throws StreamCorruptedException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new StreamCorruptedException("no such constant of " + type.getSimpleName());
    }

    private static void frame(OutputStream out, ByteArrayOutputStream content) throws IOException {
        if (content.size() > Limits.FRAME) {
            throw new IOException("the answer is longer than a frame may be: " + content.size());
        }
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(content.size());
        content.writeTo(data);
        data.flush();
    }

    private static DataInputStream frame(InputStream in) throws IOException {
        int length = new DataInputStream(in).readInt();
        if (length < 0 || length > Limits.FRAME) {
            throw new StreamCorruptedException("no frame is that long: " + length);
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("the frame was cut off");
        }
        return new DataInputStream(new ByteArrayInputStream(content));
    }

    private static void text(DataOutputStream data, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    private static String text(DataInputStream data) throws IOException {
        int length = count(data);
        return new String(data.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** A length or count; each thing counted takes at least one of the bytes that are left. */
    private static int count(DataInputStream data) throws IOException {
        int count = data.readInt();
        if (count < 0 || count > data.available()) {
            throw new StreamCorruptedException("more announced than sent: " + count);
        }
        return count;
    }
}
