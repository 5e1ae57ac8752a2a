package dev.sayso.archive.lucene;

import dev.sayso.archive.Archive;
import dev.sayso.archive.LedgerCountContract;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class LuceneLedgerCountTest extends LedgerCountContract {
    @TempDir private Path folder;

    @Override
    protected Archive open() throws IOException {
        return LuceneArchive.open(folder.resolve("index"));
    }
}
