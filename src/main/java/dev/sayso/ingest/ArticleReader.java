package dev.sayso.ingest;

import dev.sayso.article.Reason;
import dev.sayso.ingest.child.Answer;
import dev.sayso.ingest.child.ChildParser;
import dev.sayso.ingest.child.ChildProcess;
import dev.sayso.ingest.document.DocumentReader;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.html.HtmlReader;
import dev.sayso.ingest.mail.MailReader;
import dev.sayso.ingest.mail.Mailbox;
import dev.sayso.ingest.markdown.MarkdownReader;
import dev.sayso.ingest.text.TextReader;
import dev.sayso.ingest.webarchive.WebArchive;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads files into articles. Holds a child process for the formats that Tika parses; close it to
 * end that process.
 *
 * <p>Whatever a file holds, reading it ends, within a minute or so for each piece in it, with an
 * article or a reason why there is none.
 */
public final class ArticleReader implements Closeable {
    /** The most bytes of one piece. */
    static final int LARGEST = 50 << 20;

    /** The most bytes of a text or a page that are read; the rest is no article. */
    private static final int LARGEST_TEXT = 8 << 20;

    private final InstantSource clock;
    private final ChildParser child;

    public ArticleReader(InstantSource clock) {
        this(clock, ChildProcess.Setup.standard());
    }

    /**
     * @param setup how the child process is started
     */
    public ArticleReader(InstantSource clock, ChildProcess.Setup setup) {
        this.clock = clock;
        this.child = new ChildParser(setup);
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
        FileType type;
        Parts found;
        long size;
        try {
            size = Files.size(file);
            type = FileType.of(head(file), name(path));
            found = Parts.of(file, path, type.mediaType(), clock.instant(), parts);
        } catch (IOException e) {
            Parts.refuseFile(path, unreadable(), parts);
            return;
        }
        if (size > LARGEST && !type.isStreamed()) {
            found.add(new Reading.Refused(tooLarge(size)));
        } else {
            dispatch(file, type, found);
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
            return Optional.of(unreadable());
        }
    }

    private static Trouble unreadable() {
        return new Trouble(
                Reason.CORRUPT, "The file could not be read from disk; check its permissions.");
    }

    private static Trouble tooLarge(long size) {
        return new Trouble(
                Reason.TOO_LARGE,
                "The file has %d MiB; the limit is %d MiB.".formatted(size >> 20, LARGEST >> 20));
    }

    private void dispatch(Path file, FileType type, Parts parts) throws IOException {
        switch (type.reader()) {
            case TEXT -> parts.add(inProcess(file, LARGEST_TEXT, whole(TextReader::read)));
            case MARKDOWN -> parts.add(inProcess(file, LARGEST_TEXT, whole(MarkdownReader::read)));
            case PAGE ->
                    parts.add(
                            inProcess(
                                    file,
                                    LARGEST_TEXT,
                                    whole(
                                            bytes ->
                                                    HtmlReader.read(
                                                            bytes,
                                                            Optional.empty(),
                                                            Optional.empty()))));
            case MESSAGE -> parts.add(inProcess(file, LARGEST, MailReader::read));
            case MAILBOX -> mailbox(file, parts);
            case WEB_ARCHIVE -> webArchive(file, parts);
            case DOCUMENT -> document(file, parts);
            case NOBODY ->
                    parts.add(
                            new Reading.Refused(
                                    new Trouble(
                                            Reason.UNSUPPORTED,
                                            "Sayso does not read files of the type "
                                                    + type.mediaType()
                                                    + ".")));
        }
    }

    private static Function<byte[], Reading> whole(Function<byte[], Draft> reader) {
        return bytes -> Reading.whole(reader.apply(bytes));
    }

    private static Reading inProcess(Path file, int most, Function<byte[], Reading> reader) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                return cut(guarded(bytes, reader));
            }
        } catch (IOException e) {
            return new Reading.Refused(unreadable());
        }
        return guarded(bytes, reader);
    }

    private static Reading cut(Reading reading) {
        return reading instanceof Reading.Read(Draft draft, Optional<Trouble> partly)
                ? new Reading.Read(
                        draft,
                        partly.or(
                                () ->
                                        Optional.of(
                                                new Trouble(
                                                        Reason.TOO_LARGE,
                                                        "Only the first %d MiB were read."
                                                                .formatted(LARGEST_TEXT >> 20)))))
                : reading;
    }

    /** The wall behind which the faults of other people's parsers stay. */
    private static Reading guarded(byte[] bytes, Function<byte[], Reading> reader) {
        try {
            return reader.apply(bytes);
        } catch (StackOverflowError e) {
            return new Reading.Refused(
                    new Trouble(
                            Reason.PARSER_CRASHED,
                            "The text is nested deeper than its reader can follow."));
        } catch (RuntimeException e) {
            return new Reading.Refused(
                    new Trouble(
                            Reason.PARSER_CRASHED,
                            "The reader of this format failed: " + e.getClass().getSimpleName()));
        }
    }

    private static void mailbox(Path file, Parts parts) {
        try (InputStream in = Files.newInputStream(file)) {
            Mailbox mailbox = new Mailbox(in, LARGEST);
            for (Optional<Mailbox.Item> item = mailbox.next();
                    item.isPresent();
                    item = mailbox.next()) {
                parts.add(
                        switch (item.get()) {
                            case Mailbox.Item.Message(byte[] bytes) ->
                                    guarded(bytes, MailReader::read);
                            case Mailbox.Item.TooLong() ->
                                    new Reading.Refused(tooLarge((long) LARGEST + (1 << 20)));
                        });
            }
        } catch (IOException e) {
            parts.add(new Reading.Refused(unreadable()));
        }
        parts.refuseIfNone(new Trouble(Reason.NO_TEXT, "The mailbox holds no message."));
    }

    private static void webArchive(Path file, Parts parts) {
        try (WebArchive archive =
                new WebArchive(Files.newInputStream(file), LARGEST_TEXT, LARGEST)) {
            for (Optional<Reading> page = archive.next(); page.isPresent(); page = archive.next()) {
                parts.add(page.get());
            }
        } catch (IOException | RuntimeException e) {
            // the rest cannot be found once a record is damaged
            parts.add(
                    new Reading.Refused(
                            new Trouble(
                                    Reason.CORRUPT,
                                    "The web archive is damaged; the pages before the damage were read.")));
        }
        parts.refuseIfNone(new Trouble(Reason.NO_TEXT, "The web archive holds no page."));
    }

    private void document(Path file, Parts parts) throws IOException {
        switch (child.parse(file, name(parts.path()), Optional.empty())) {
            case Answer.Failed(Trouble trouble) -> parts.add(new Reading.Refused(trouble));
            case Answer.Parsed parsed ->
                    parts.as(parsed.mediaType()).add(DocumentReader.read(parsed));
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileType.HEAD);
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        child.close();
    }
}
