package dev.sayso.home;

import dev.sayso.archive.HeldFiles;
import dev.sayso.archive.Holding;
import dev.sayso.article.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an archive holds, as far as a run knows: at its beginning, and with what it moved since. */
final class Known {
    private final HeldFiles files;
    private final Unfinished unfinished;

    /** What was asked for, with the changes since. */
    private final Map<String, List<Holding>> byBytes = new HashMap<>();

    private final Map<String, List<Holding>> byPath = new HashMap<>();

    Known(HeldFiles files, Unfinished unfinished) {
        this.files = files;
        this.unfinished = unfinished;
    }

    private List<Holding> bytes(String sha256) throws IOException {
        List<Holding> known = byBytes.get(sha256);
        if (known == null) {
            known =
                    unfinished.holds(sha256)
                            ? new ArrayList<>()
                            : new ArrayList<>(files.withBytes(sha256));
            byBytes.put(sha256, known);
        }
        return known;
    }

    private List<Holding> pieces(String path) throws IOException {
        List<Holding> known = byPath.get(path);
        if (known == null) {
            known = new ArrayList<>(files.at(path));
            byPath.put(path, known);
        }
        return known;
    }

    private Stream<Refusal> refusals(String path) throws IOException {
        return files.refused(path).stream().filter(refusal -> !unfinished.holds(refusal.sha256()));
    }

    /** The pieces read from a file with the same bytes, wherever it lies. */
    List<Holding> withBytes(String sha256) throws IOException {
        return List.copyOf(bytes(sha256));
    }

    /** The pieces of these bytes under this name that were refused before; they would be again. */
    List<Refusal> refused(String sha256, String path) throws IOException {
        return refusals(path).filter(refusal -> refusal.sha256().equals(sha256)).toList();
    }

    /** Whether the file at this path was refused when it had other bytes, or could not be read. */
    boolean wasRefusedOtherwise(String sha256, String path) throws IOException {
        return refusals(path).anyMatch(refusal -> !refusal.sha256().equals(sha256));
    }

    /** The pieces of the file that stood at this path, whatever its bytes. */
    List<Holding> at(String path) throws IOException {
        return List.copyOf(pieces(path));
    }

    /** These pieces of one file are found under another name from now on. */
    void moved(List<Holding> pieces, String to) throws IOException {
        for (Holding old : pieces) {
            Holding now = new Holding(old.id(), to, old.part(), old.sha256());
            pieces(old.path()).remove(old);
            pieces(to).add(now);
            List<Holding> same = bytes(old.sha256());
            same.remove(old);
            same.add(now);
        }
    }

    /** It has been taken out. */
    void forget(Holding holding) {
        byBytes.put(holding.sha256(), new ArrayList<>());
        byPath.put(holding.path(), new ArrayList<>());
    }
}
