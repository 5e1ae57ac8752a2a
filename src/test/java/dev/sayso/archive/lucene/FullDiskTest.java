package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Holding;
import dev.sayso.article.ArticleId;
import dev.sayso.testing.Rounds;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up at any byte, under a writer that goes on afterwards. */
final class FullDiskTest {
    private static final int BATCHES = 6;
    private static final int MOST_ROOM = 60_000;

    @TempDir private Path temporary = Path.of("");

    @Test
    void nothingAcknowledgedIsLostAndTheSameWriterGoesOnWhenThereIsRoomAgain() throws IOException {
        int full = 0;
        for (int round = 0; round < Rounds.of(40, 400); round++) {
            Random random = new Random(4_711L + round);
            Path place = Files.createDirectory(temporary.resolve("disk-" + round));
            Set<ArticleId> acknowledged = new HashSet<>();
            try (SmallDisk disk = new SmallDisk(FSDirectory.open(place));
                    BatchWriter writer = BatchWriter.open(place, disk, true);
                    SearcherManager searchers = new SearcherManager(disk, new SearcherFactory())) {
                disk.leaveRoomFor(random.nextInt(MOST_ROOM));
                for (int i = 0; i < BATCHES; i++) {
                    full += write(writer, searchers, article(random), acknowledged) ? 0 : 1;
                }
                disk.leaveRoomFor(Long.MAX_VALUE);
                assertTrue(
                        write(writer, searchers, article(random), acknowledged), "round " + round);
            }
            assertHolds(place, acknowledged, "round " + round);
        }
        assertTrue(full > Rounds.of(40, 400), full + " times the disk was full");
    }

    /** Whether the piece was acknowledged; if not, the reason has to be the disk. */
    private static boolean write(
            BatchWriter writer,
            SearcherManager searchers,
            AnnotatedArticle article,
            Set<ArticleId> acknowledged)
            throws IOException {
        try {
            writer.apply(new Batch(List.of(article), List.of(), List.of(), List.of()), searchers);
            acknowledged.add(article.id());
            return true;
        } catch (ArchiveException e) {
            assertEquals(ArchiveException.Cause.DISK_FULL, e.why(), e.getMessage());
            return false;
        }
    }

    private static AnnotatedArticle article(Random random) {
        return SampleArticles.titled("Piece " + random.nextInt())
                .paragraph(
                        "The wells of district " + random.nextInt(1_000) + " are deep. ".repeat(40))
                .build();
    }

    private static void assertHolds(Path place, Set<ArticleId> acknowledged, String round)
            throws IOException {
        assertEquals(List.of(), LuceneArchive.check(place), round);
        try (LuceneArchive archive = LuceneArchive.open(place)) {
            Set<ArticleId> held = new HashSet<>();
            for (Holding holding : archive.inventory().holdings()) {
                assertTrue(held.add(holding.id()), round + ": one article twice");
            }
            assertEquals(acknowledged, held, round);
        }
    }
}
