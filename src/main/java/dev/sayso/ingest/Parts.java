package dev.sayso.ingest;

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
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts the pieces of one file and hands each on with what is known of the file. */
final class Parts {
    private final String path;
    private final String sha256;
    private final String mediaType;
    private final Instant ingested;
    private final Consumer<Ingested> listener;
    private int count;

    private Parts(
            String path,
            String sha256,
            String mediaType,
            Instant ingested,
            Consumer<Ingested> listener) {
        this.path = path;
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.ingested = ingested;
        this.listener = listener;
    }

    static Parts of(
            Path file, String path, String mediaType, Instant ingested, Consumer<Ingested> listener)
            throws IOException {
        return new Parts(path, sha256(file), mediaType, ingested, listener);
    }

    /** A file whose bytes are not looked at. */
    static void refuseFile(String path, Trouble trouble, Consumer<Ingested> listener) {
        listener.accept(
                new Ingested.Rejected(
                        new Refusal(path, 1, "", trouble.reason(), trouble.detail())));
    }

    String path() {
        return path;
    }

    /** The same file, now that its type is known better. */
    Parts as(String better) {
        return new Parts(path, sha256, better, ingested, listener);
    }

    /** Hands on the next piece. One without a paragraph holds no text, whatever else was found. */
    void add(Reading reading) {
        count++;
        listener.accept(
                switch (reading) {
                    case Reading.Refused(Trouble trouble) -> rejected(trouble);
                    case Reading.Read(Draft draft, Optional<Trouble> partly) ->
                            draft.blocks().stream().anyMatch(Block.Paragraph.class::isInstance)
                                    ? accepted(draft, partly)
                                    : rejected(partly.orElse(withoutText()));
                });
    }

    void refuseIfNone(Trouble trouble) {
        if (count == 0) {
            add(new Reading.Refused(trouble));
        }
    }

    private static Trouble withoutText() {
        return new Trouble(Reason.NO_TEXT, "No paragraph of text was found.");
    }

    private Ingested accepted(Draft draft, Optional<Trouble> partly) {
        return new Ingested.Accepted(
                ConfidenceRule.settle(LanguageRule.settle(draft))
                        .readFrom(new Original(path, count, sha256, mediaType, ingested)),
                partly.map(this::refusal));
    }

    private Ingested rejected(Trouble trouble) {
        return new Ingested.Rejected(refusal(trouble));
    }

    private Refusal refusal(Trouble trouble) {
        return new Refusal(path, count, sha256, trouble.reason(), trouble.detail());
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
