package dev.sayso.cli;

import dev.sayso.archive.Archive;
import dev.sayso.archive.lucene.LuceneArchive;
import dev.sayso.extract.Annotator;
import dev.sayso.home.Home;
import dev.sayso.home.LocalIntake;
import dev.sayso.ingest.ArticleReader;
import dev.sayso.organization.AuthorityFile;
import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;

/** An archive that this process alone writes to, with all that works on it. */
final class OwnArchive implements Closeable {
    private final ArticleReader reader;
    private final LuceneArchive archive;
    private final LocalIntake intake;

    private OwnArchive(ArticleReader reader, LuceneArchive archive, LocalIntake intake) {
        this.reader = reader;
        this.archive = archive;
        this.intake = intake;
    }

    /**
     * Opens it, and makes its folders where they are missing.
     *
     * @throws dev.sayso.archive.ArchiveException when another process writes to it, or it cannot be
     *     opened
     */
    static OwnArchive open(Home home, AuthorityFile authorities) throws IOException {
        home.prepare();
        LuceneArchive archive = LuceneArchive.open(home.index());
        ArticleReader reader = new ArticleReader(InstantSource.system());
        return new OwnArchive(
                reader,
                archive,
                new LocalIntake(home, archive, reader, new Annotator(authorities)));
    }

    Archive archive() {
        return archive;
    }

    LocalIntake intake() {
        return intake;
    }

    @Override
    public void close() throws IOException {
        intake.close();
        reader.close();
        archive.close();
    }
}
