package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.packed.Beside;
import dev.sayso.ingest.packed.PackedFile;
import dev.sayso.ingest.packed.PackedFiles;
import java.io.IOException;
import java.util.Optional;

/** Reads the files in an archive one by one, each as if it lay on disk. */
final class ArchiveReading {
    private final Entries entries;

    ArchiveReading(Entries entries) {
        this.entries = entries;
    }

    /**
     * Reads all files.
     *
     * @param beside tells which of them are none to read
     * @param nothing why there is nothing, when there is nothing
     * @return whether the end of the archive was reached, and something found
     */
    boolean read(PackedFiles files, Beside beside, Source source, Parts parts, Trouble nothing)
            throws IOException {
        int before = parts.told();
        boolean goesOn = true;
        boolean ended = false;
        while (goesOn && !ended) {
            Optional<PackedFile> file;
            try {
                file = files.next();
            } catch (IOException e) {
                parts.add(new Reading.Refused(damaged()));
                return false;
            }
            ended = file.isEmpty();
            goesOn = ended || readNext(file.get(), files, beside, source, parts);
        }
        boolean found = parts.told() > before;
        parts.refuseIfNoneSince(before, nothing);
        return ended && found;
    }

    private boolean readNext(
            PackedFile file, PackedFiles files, Beside beside, Source source, Parts parts)
            throws IOException {
        if (beside.isPassedOver(file.name())) {
            return true;
        }
        Optional<Trouble> full = source.room().takeEntry();
        if (full.isPresent()) {
            parts.add(new Reading.Refused(full.get()));
            return false;
        }
        return switch (file) {
            case PackedFile.Locked(String name, Trouble trouble) -> {
                parts.inside(name).add(new Reading.Refused(trouble));
                yield true;
            }
            case PackedFile.Unpackable readable ->
                    switch (entries.read(source, readable.name(), readable.bytes(), parts)) {
                        case WHOLE, BESIDE, TOO_LARGE -> true;
                        case NO_ROOM -> false;
                        case DAMAGED -> files.survivesDamage();
                    };
        };
    }

    static Trouble nothing() {
        return new Trouble(Reason.NO_TEXT, "The archive holds no file to read.");
    }

    static Trouble damaged() {
        return new Trouble(
                Reason.CORRUPT, "The archive is damaged; what came before the damage was read.");
    }
}
