package dev.sayso.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Decodes UTF-8, and the bytes that are no UTF-8 as windows-1252: files that were put together from
 * several sources hold both.
 */
final class MixedReader extends Reader {
    private static final Charset OTHER = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).limit(0);
    private boolean ended;

    MixedReader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        while (!characters.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, characters.remaining());
        characters.get(into, from, count);
        return count;
    }

    private void decode() throws IOException {
        bytes.compact();
        int read = ended ? -1 : in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended |= read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        characters.clear();
        CoderResult result = decoder.decode(bytes, characters, ended);
        while (result.isError() && characters.hasRemaining()) {
            for (int i = 0; i < result.length() && characters.hasRemaining(); i++) {
                characters.put(OTHER.decode(ByteBuffer.wrap(new byte[] {bytes.get()})));
            }
            result = decoder.reset().decode(bytes, characters, ended);
        }
        decoder.reset();
        characters.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
