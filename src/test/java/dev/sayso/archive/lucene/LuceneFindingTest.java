package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.archive.FindingContract;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LuceneFindingTest extends FindingContract {
    @TempDir private Path folder;

    @Override
    protected Archive open() throws IOException {
        return LuceneArchive.open(folder.resolve("index"));
    }

    @Test
    void aLetterIsShownByItsFirstSentenceAndNotByItsSalutation() throws IOException {
        try (Archive archive = LuceneArchive.open(folder.resolve("letters"))) {
            archive.apply(
                    Batch.of(
                            SampleArticles.titled("A letter")
                                    .paragraph("Dear Editor,")
                                    .paragraph("Your table of tolls leaves out the ferry.")
                                    .build()));

            assertEquals(
                    "Your table of tolls leaves out the ferry.",
                    archive.search(Search.of(new Query.Everything()))
                            .hits()
                            .getFirst()
                            .snippets()
                            .getFirst()
                            .text());
        }
    }
}
