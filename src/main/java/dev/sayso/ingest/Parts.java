package dev.sayso.ingest;

import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Original;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.ingest.confidence.ConfidenceRule;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import dev.sayso.ingest.draft.Trouble;
import dev.sayso.ingest.language.LanguageRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Counts the pieces of one file and hands each on with what is known of the file.
 *
 * <p>Pieces inside containers are counted on through the whole file; their troubles are told with
 * the name they have in the container.
 */
final class Parts {
    private static final Pattern NOT_SHOWN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");
    private static final int LONGEST_NAME = 200;

    /** The file on disk, how many pieces of it were counted and how many handed on. */
    private static final class Whole {
        private final String path;
        private final String sha256;
        private final Instant ingested;
        private int count;
        private int told;

        Whole(String path, String sha256, Instant ingested) {
            this.path = path;
            this.sha256 = sha256;
            this.ingested = ingested;
        }
    }

    /** Hands on pieces to what it is given. */
    interface Reader {
        void read(Parts parts) throws IOException;
    }

    private final Whole whole;
    private final String mediaType;
    private final String inside;
    private final Consumer<Ingested> listener;

    private final UnaryOperator<Draft> also;

    private Parts(
            Whole whole,
            String mediaType,
            String inside,
            UnaryOperator<Draft> also,
            Consumer<Ingested> listener) {
        this.whole = whole;
        this.mediaType = mediaType;
        this.inside = inside;
        this.also = also;
        this.listener = listener;
    }

    static Parts of(
            Path file, String path, String mediaType, Instant ingested, Consumer<Ingested> listener)
            throws IOException {
        return new Parts(
                new Whole(path, sha256(file), ingested),
                mediaType,
                "",
                UnaryOperator.identity(),
                listener);
    }

    /** A file whose bytes are not looked at. */
    static void refuseFile(String path, Trouble trouble, Consumer<Ingested> listener) {
        listener.accept(
                new Ingested.Rejected(
                        new Refusal(path, 1, "", trouble.reason(), trouble.detail())));
    }

    /** The same file, now that its type is known better; of an entry, that tells nothing of it. */
    Parts as(String better) {
        return inside.isEmpty() ? new Parts(whole, better, inside, also, listener) : this;
    }

    /**
     * The pieces of an entry.
     *
     * @param name the entry's in its container, with folders
     */
    Parts inside(String name) {
        return new Parts(whole, mediaType, inside + shown(name) + ": ", also, listener);
    }

    /**
     * The same pieces with what the container knows of them.
     *
     * @param known adds to a piece what was not read from it
     */
    Parts knowing(UnaryOperator<Draft> known) {
        return new Parts(
                whole, mediaType, inside, draft -> also.apply(known.apply(draft)), listener);
    }

    /**
     * Names of entries are anybody's: without what would upset a line of text, and not too long.
     */
    private static String shown(String name) {
        String clean = NOT_SHOWN.matcher(name).replaceAll("\uFFFD");
        return clean.length() <= LONGEST_NAME
                ? clean
                : "…" + clean.substring(clean.length() - LONGEST_NAME);
    }

    /**
     * Hands on pieces of which the last is not whole.
     *
     * @param trouble why it is not, unless its reader knows a reason already
     */
    void addCutOff(Trouble trouble, Reader reader) throws IOException {
        List<Ingested> last = new ArrayList<>();
        reader.read(
                new Parts(
                        whole,
                        mediaType,
                        inside,
                        also,
                        part -> {
                            last.forEach(listener);
                            last.clear();
                            last.add(part);
                        }));
        for (Ingested part : last) {
            listener.accept(
                    part instanceof Ingested.Accepted(Article article, Optional<Refusal> partly)
                            ? new Ingested.Accepted(
                                    article, partly.or(() -> Optional.of(refusal(trouble))))
                            : new Ingested.Rejected(refusal(trouble)));
        }
    }

    /** How many pieces of the file have been handed on. */
    int told() {
        return whole.told;
    }

    /** Counts a piece that is not worth handing on, so that those after it keep their numbers. */
    void passOver() {
        whole.count++;
    }

    /** Hands on the next piece. One without a paragraph holds no text, whatever else was found. */
    void add(Reading reading) {
        whole.count++;
        addInPlace(reading);
    }

    /** Hands on a piece under the number of one that was passed over. */
    void addInPlace(Reading reading) {
        whole.told++;
        listener.accept(
                switch (reading) {
                    case Reading.Refused(Trouble trouble) -> rejected(trouble);
                    case Reading.Read(Draft draft, Optional<Trouble> partly) ->
                            draft.blocks().stream().anyMatch(Block.Paragraph.class::isInstance)
                                    ? accepted(draft, partly)
                                    : rejected(partly.orElse(withoutText()));
                });
    }

    /**
     * Refuses a container that gave nothing.
     *
     * @param before what {@link #told} was when its reading began
     */
    void refuseIfNoneSince(int before, Trouble trouble) {
        if (whole.told == before) {
            add(new Reading.Refused(trouble));
        }
    }

    private static Trouble withoutText() {
        return new Trouble(Reason.NO_TEXT, "No paragraph of text was found.");
    }

    private Ingested accepted(Draft draft, Optional<Trouble> partly) {
        return new Ingested.Accepted(
                ConfidenceRule.settle(LanguageRule.settle(also.apply(draft)))
                        .readFrom(
                                new Original(
                                        whole.path,
                                        whole.count,
                                        whole.sha256,
                                        mediaType,
                                        whole.ingested)),
                partly.map(this::refusal));
    }

    private Ingested rejected(Trouble trouble) {
        return new Ingested.Rejected(refusal(trouble));
    }

    private Refusal refusal(Trouble trouble) {
        return new Refusal(
                whole.path, whole.count, whole.sha256, trouble.reason(), inside + trouble.detail());
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
