package dev.sayso.ingest.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** Takes comments and tracked deletions out of an RTF, group by group. */
final class RtfFilter {
    private static final Set<String> DROPPED =
            Set.of("annotation", "atnauthor", "atnid", "atndate", "deleted");

    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private final byte[] kept;
    private int length;
    private final Deque<Integer> groups = new ArrayDeque<>();
    private boolean changed;

    private RtfFilter(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new byte[bytes.length];
    }

    /** A copy without them; empty when there are none. */
    static Optional<Path> cleaned(Path file) throws IOException {
        RtfFilter filter = new RtfFilter(Files.readAllBytes(file));
        filter.copy();
        if (!filter.changed) {
            return Optional.empty();
        }
        return Optional.of(
                Files.write(
                        Files.createTempFile("cleaned-", ".rtf"),
                        Arrays.copyOf(filter.kept, filter.length)));
    }

    private void copy() {
        int skipFrom = -1;
        int i = 0;
        while (i < bytes.length) {
            int from = i;
            byte b = bytes[i];
            i++;
            if (b == '{') {
                groups.push(length);
            } else if (b == '\\' && i < bytes.length) {
                String word = word(i);
                i += Math.max(1, word.length());
                if (DROPPED.contains(word) && !isOff(i) && skipFrom < 0 && !groups.isEmpty()) {
                    skipFrom = groups.size();
                }
            }
            if (skipFrom < 0 || b == '{') {
                System.arraycopy(bytes, from, kept, length, i - from);
                length += i - from;
            }
            if (b == '}' && !groups.isEmpty()) {
                int start = groups.pop();
                if (groups.size() + 1 == skipFrom) {
                    length = start;
                    changed = true;
                    skipFrom = -1;
                }
            }
        }
    }

    /** "\deleted0" ends a deletion. */
    private boolean isOff(int after) {
        return after < bytes.length && bytes[after] == '0';
    }

    private String word(int from) {
        int end = from;
        while (end < bytes.length
                && end - from < LONGEST_WORD
                && (bytes[end] | 0x20) >= 'a'
                && (bytes[end] | 0x20) <= 'z') {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.US_ASCII);
    }
}
