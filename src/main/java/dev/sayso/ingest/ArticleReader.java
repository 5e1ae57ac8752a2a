package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.child.ChildParser;
import dev.sayso.ingest.child.ChildProcess;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.ocr.Tesseract;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads files into articles. Holds a child process for the formats that Tika parses; close it to
 * end that process.
 *
 * <p>Whatever a file holds, reading it ends, within a minute or so for each piece in it, with an
 * article or a reason why there is none.
 */
public final class ArticleReader implements Closeable {
    private final InstantSource clock;
    private final ChildParser child;
    private final Formats formats;

    public ArticleReader(InstantSource clock) {
        this(clock, ChildProcess.Setup.standard(), Tesseract.installed());
    }

    /**
     * @param setup how the child process is started
     * @param tesseract what recognizes text in pictures, where a reading asks for it; empty when it
     *     is not installed
     */
    public ArticleReader(
            InstantSource clock, ChildProcess.Setup setup, Optional<Tesseract> tesseract) {
        this.clock = clock;
        this.child = new ChildParser(setup);
        this.formats = new Formats(child, tesseract);
    }

    /** Reads one file as files are read when nobody says otherwise. */
    public void read(Path file, String path, Consumer<Ingested> parts) throws IOException {
        read(file, path, ReadingOptions.standard(), parts);
    }

    /**
     * Reads one file.
     *
     * @param file where the bytes are
     * @param path the name it goes by in the records
     * @param options what is known about how to read it
     * @param parts told of every piece in the file, in order; at least once
     * @throws IOException when this machine cannot start the child process
     */
    public void read(Path file, String path, ReadingOptions options, Consumer<Ingested> parts)
            throws IOException {
        Optional<Trouble> unfit = unfit(file);
        if (unfit.isPresent()) {
            Parts.refuseFile(path, unfit.get(), parts);
            return;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        Told told = new Told(parts);
        FileType type;
        Parts found;
        long size;
        try {
            size = Files.size(file);
            type = formats.typeOf(Sample.of(file, name));
            found = Parts.of(file, path, type.mediaType(), clock.instant(), told);
            if (options.origin().isPresent()) {
                found = found.knowing(new Whereabouts(options.origin().get(), type)::told);
            }
        } catch (IOException e) {
            Parts.refuseFile(path, Troubles.unreadable(), parts);
            return;
        }
        if (size > Sizes.PIECE && !type.format().isStreamed()) {
            found.add(new Reading.Refused(Troubles.tooLarge(size)));
        } else {
            read(
                    type.format(),
                    new Source(file, name, type.mediaType(), 0, Room.forFile(size), options),
                    found,
                    told);
        }
    }

    /** A fault of a format ends the reading of its file, with what was read before it. */
    static void read(Format format, Source source, Parts found, Told told) throws IOException {
        try {
            format.read(source, found);
        } catch (RuntimeException | StackOverflowError e) {
            if (told.hasFailed) {
                throw e;
            }
            found.add(new Reading.Refused(Troubles.fault(e)));
        }
    }

    /** Knows whether it was who is told of the pieces that failed, and not their reader. */
    static final class Told implements Consumer<Ingested> {
        private final Consumer<Ingested> parts;
        private boolean hasFailed;

        Told(Consumer<Ingested> parts) {
            this.parts = parts;
        }

        @Override
        public void accept(Ingested part) {
            hasFailed = true;
            parts.accept(part);
            hasFailed = false;
        }
    }

    private static Optional<Trouble> unfit(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(
                    new Trouble(
                            Reason.NOT_REGULAR_FILE,
                            Files.isSymbolicLink(file)
                                    ? "It is a link; give the file that it leads to."
                                    : "It is not an ordinary file."));
        }
        try {
            return Files.size(file) > 0
                    ? Optional.empty()
                    : Optional.of(new Trouble(Reason.EMPTY, "The file holds no bytes."));
        } catch (IOException e) {
            return Optional.of(Troubles.unreadable());
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
