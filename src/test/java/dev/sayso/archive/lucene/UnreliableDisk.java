package dev.sayso.archive.lucene;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * A disk that forgets: what was not synced when the power fails may be whole, cut, garbled or gone,
 * and a name that was given, changed or taken away since the folder was last synced may be as it
 * was. Harder than any real one, where such changes at least keep their order.
 */
final class UnreliableDisk extends BaseDirectory {
    /** A file's bytes, whatever names lead to them. */
    private static final class Contents {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private int synced;

        byte[] bytes() {
            return written.toByteArray();
        }

        /** What is left of them: what was synced, and of the rest anything. */
        byte[] afterPowerLoss(Random random) {
            byte[] all = bytes();
            int unsynced = all.length - synced;
            if (unsynced == 0) {
                return all;
            }
            return switch (random.nextInt(4)) {
                case 0 -> all;
                case 1 -> java.util.Arrays.copyOf(all, synced);
                case 2 -> java.util.Arrays.copyOf(all, synced + random.nextInt(unsynced));
                default -> {
                    for (int i = 0; i <= unsynced / 64; i++) {
                        all[synced + random.nextInt(unsynced)] ^= (byte) (1 + random.nextInt(255));
                    }
                    yield all;
                }
            };
        }
    }

    private interface NameChange {
        void in(Map<String, Contents> folder);
    }

    private final Random random;
    private final Map<String, Contents> folder = new TreeMap<>();
    private final Map<String, Contents> syncedFolder = new HashMap<>();
    private final List<NameChange> unsyncedNames = new ArrayList<>();

    /** How many more things can be done to the disk until the power fails. */
    private int left;

    private int temporary;

    UnreliableDisk(Random random) {
        super(new SingleInstanceLockFactory());
        this.random = random;
        this.left = Integer.MAX_VALUE;
    }

    /** The power fails after so many writes, syncs, renames and removals. */
    void failAfter(int steps) {
        left = steps;
    }

    boolean hasFailed() {
        return left <= 0;
    }

    /** What is found on the disk when the power is back; as files in a real folder. */
    void recoverInto(Path place) throws IOException {
        Map<String, Contents> names = new TreeMap<>(syncedFolder);
        for (NameChange change : unsyncedNames) {
            if (random.nextBoolean()) {
                change.in(names);
            }
        }
        Files.createDirectories(place);
        for (Map.Entry<String, Contents> file : names.entrySet()) {
            Files.write(place.resolve(file.getKey()), file.getValue().afterPowerLoss(random));
        }
    }

    private void step() throws IOException {
        if (left <= 0 || --left <= 0) {
            throw new IOException("the power is gone");
        }
    }

    private void change(NameChange change) {
        change.in(folder);
        unsyncedNames.add(change);
    }

    private Contents existing(String name) throws NoSuchFileException {
        Contents contents = folder.get(name);
        if (contents == null) {
            throw new NoSuchFileException(name);
        }
        return contents;
    }

    @Override
    public synchronized String[] listAll() {
        return folder.keySet().toArray(new String[0]);
    }

    @Override
    public synchronized void deleteFile(String name) throws IOException {
        step();
        existing(name);
        change(names -> names.remove(name));
    }

    @Override
    public synchronized long fileLength(String name) throws IOException {
        return existing(name).written.size();
    }

    @Override
    public synchronized IndexOutput createOutput(String name, IOContext context)
            throws IOException {
        step();
        if (folder.containsKey(name)) {
            throw new FileAlreadyExistsException(name);
        }
        Contents contents = new Contents();
        change(names -> names.put(name, contents));
        return new OutputStreamIndexOutput("file " + name, name, writing(contents), 1024);
    }

    private OutputStream writing(Contents contents) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                synchronized (UnreliableDisk.this) {
                    step();
                    contents.written.write(bytes, from, length);
                }
            }
        };
    }

    @Override
    public synchronized IndexOutput createTempOutput(
            String prefix, String suffix, IOContext context) throws IOException {
        return createOutput(prefix + "_" + suffix + "_" + temporary++ + ".tmp", context);
    }

    @Override
    public synchronized void sync(Collection<String> names) throws IOException {
        for (String name : names) {
            step();
            Contents contents = existing(name);
            contents.synced = contents.written.size();
        }
    }

    @Override
    public synchronized void syncMetaData() throws IOException {
        step();
        unsyncedNames.clear();
        syncedFolder.clear();
        syncedFolder.putAll(folder);
    }

    @Override
    public synchronized void rename(String source, String dest) throws IOException {
        step();
        Contents contents = existing(source);
        change(
                names -> {
                    names.remove(source);
                    names.put(dest, contents);
                });
    }

    @Override
    public synchronized IndexInput openInput(String name, IOContext context) throws IOException {
        List<ByteBuffer> bytes = new ArrayList<>(List.of(ByteBuffer.wrap(existing(name).bytes())));
        return new ByteBuffersIndexInput(new ByteBuffersDataInput(bytes), name);
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    @Override
    public void close() {
        isOpen = false;
    }
}
