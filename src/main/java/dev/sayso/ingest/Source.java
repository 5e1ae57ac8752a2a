package dev.sayso.ingest;

import java.nio.file.Path;

/**
 * A file that is being read: one from disk, or one that was copied out of a container.
 *
 * @param file where the bytes are
 * @param name the name it goes by, without folders
 * @param mediaType as detected
 * @param depth how many containers it lies in; 0 for a file from disk
 * @param room what may still be unpacked from the file on disk that all this lies in
 * @param options what the person who added the file on disk said about reading it
 */
record Source(
        Path file, String name, String mediaType, int depth, Room room, ReadingOptions options) {
    /** An entry of this container, copied to a file of its own. */
    Source entry(Path copy, String entryName, String entryType) {
        return new Source(copy, entryName, entryType, depth + 1, room, options);
    }

    /** What follows the last slash, of either kind, in a path. */
    static String nameIn(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
