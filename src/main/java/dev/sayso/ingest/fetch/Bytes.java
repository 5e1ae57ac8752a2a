package dev.sayso.ingest.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a page, which nobody changes any more. */
public final class Bytes {
    private final byte[] all;

    private Bytes(byte[] all) {
        this.all = all;
    }

    static Bytes of(byte[] all) {
        return new Bytes(all.clone());
    }

    public boolean isEmpty() {
        return all.length == 0;
    }

    public byte[] array() {
        return all.clone();
    }

    /** Writes them into a new file. */
    public void writeTo(Path file) throws IOException {
        Files.write(file, all);
    }
}
