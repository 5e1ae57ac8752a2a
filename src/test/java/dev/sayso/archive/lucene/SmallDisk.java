package dev.sayso.archive.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk on which there is room for so many bytes more. What is deleted makes no room. */
final class SmallDisk extends FilterDirectory {
    private long room = Long.MAX_VALUE;

    SmallDisk(Directory disk) {
        super(disk);
    }

    /** From now on there is room for so many bytes. */
    synchronized void leaveRoomFor(long bytes) {
        room = bytes;
    }

    private synchronized void take(long bytes) throws IOException {
        if (bytes > room) {
            room = 0;
            throw new IOException("No space left on device");
        }
        room -= bytes;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        take(1);
        return new Output(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
            throws IOException {
        take(1);
        return new Output(in.createTempOutput(prefix, suffix, context));
    }

    private final class Output extends FilterIndexOutput {
        Output(IndexOutput out) {
            super("on a small disk", out.getName(), out);
        }

        @Override
        public void writeByte(byte b) throws IOException {
            take(1);
            super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
            take(length);
            super.writeBytes(bytes, offset, length);
        }
    }
}
