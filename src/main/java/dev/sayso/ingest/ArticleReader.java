package dev.sayso.ingest;

import dev.sayso.article.Article;
import dev.sayso.article.Block;
import dev.sayso.article.Original;
import dev.sayso.article.Particulars;
import dev.sayso.article.Span;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads files into articles. Holds a child process for the formats that Tika parses; close it to
 * end that process.
 */
public final class ArticleReader implements Closeable {
    private final InstantSource clock;

    public ArticleReader(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Reads one file.
     *
     * @param file where the bytes are
     * @param path the name it goes by in the records
     * @param parts told of every piece in the file, in order
     */
    public void read(Path file, String path, Consumer<Ingested> parts) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        Original original = new Original(path, 1, sha256(bytes), "text/plain", clock.instant());
        parts.accept(
                new Ingested.Accepted(
                        new Article(
                                original,
                                Particulars.none(),
                                text,
                                List.of(new Block.Paragraph(new Span(0, text.length())))),
                        Optional.empty()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {}
}
