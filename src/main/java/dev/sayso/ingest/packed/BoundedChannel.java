package dev.sayso.ingest.packed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file of which no more than so many bytes are read until the bound is lifted. */
final class BoundedChannel implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private long room;

    BoundedChannel(SeekableByteChannel file, long most) {
        this.file = file;
        this.room = most;
    }

    void lift() {
        room = Long.MAX_VALUE;
    }

    /** Whether more was asked for than the limit allows. */
    boolean isExhausted() {
        return room < 0;
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        int count = file.read(buffer);
        room -= Math.max(0, count);
        if (room < 0) {
            throw new IOException("more was to be read than the limit allows");
        }
        return count;
    }

    @Override
    public int write(ByteBuffer buffer) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
