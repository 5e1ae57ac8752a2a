package dev.sayso.home;

import dev.sayso.organization.AuthorityFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where an archive lives.
 *
 * @param corpus what cannot be made again: originals, authority file, decisions of people
 * @param index what can
 */
public record Home(Path corpus, Path index) {
    private static final String BUNDLED_AUTHORITIES = "authority.tsv";

    public Home {
        corpus = corpus.toAbsolutePath().normalize();
        index = index.toAbsolutePath().normalize();
    }

    /** The two folders of an archive of one's own. */
    public static Home in(Path folder) {
        return new Home(folder.resolve("corpus"), folder.resolve("index"));
    }

    /** Makes the folders where they are missing; a new corpus gets an authority file to edit. */
    public void prepare() throws IOException {
        if (!Files.isDirectory(corpus)) {
            Files.createDirectories(corpus);
            try (InputStream bundled = bundledAuthorities()) {
                Files.copy(bundled, corpus.resolve(CorpusFiles.AUTHORITIES));
            }
        }
        Files.createDirectories(index);
    }

    /** The corpus's own authority file; the one that comes with Sayso where it has none. */
    public AuthorityFile authorities() throws IOException {
        return AuthorityFile.parse(authorityLines());
    }

    List<String> authorityLines() throws IOException {
        Path own = corpus.resolve(CorpusFiles.AUTHORITIES);
        if (Files.isRegularFile(own)) {
            return lines(Files.readAllBytes(own));
        }
        try (InputStream bundled = bundledAuthorities()) {
            return lines(bundled.readAllBytes());
        }
    }

    /** Whether the index was made with the authority file as it is now. */
    public boolean knowsAuthorities() throws IOException {
        return new AuthorityNote(index).says(authorityLines());
    }

    /** Lets another index take over what is known about how this one was made. */
    public void handOver(Path otherIndex) throws IOException {
        new AuthorityNote(index).moveTo(otherIndex);
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static InputStream bundledAuthorities() throws IOException {
        InputStream bundled = Home.class.getResourceAsStream(BUNDLED_AUTHORITIES);
        if (bundled == null) {
            throw new IOException("the authority file is missing from this build of Sayso");
        }
        return bundled;
    }
}
