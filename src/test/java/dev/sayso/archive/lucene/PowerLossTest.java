package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Holding;
import dev.sayso.article.ArticleId;
import dev.sayso.testing.Rounds;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails at any moment of writing, on a disk that forgets whatever was not synced. */
final class PowerLossTest {
    private static final int BATCHES = 8;
    private static final int MOST_STEPS = 900;

    @TempDir private Path temporary;

    /**
     * What a writer was told before the power failed.
     *
     * @param acknowledged what the archive holds after the last batch that was acknowledged
     * @param begun what it holds if the batch that was under way is kept too
     */
    private record Written(Set<ArticleId> acknowledged, Set<ArticleId> begun) {}

    @Test
    void whatWasAcknowledgedIsThereWhenThePowerIsBack() throws IOException {
        int failures = 0;
        for (int round = 0; round < Rounds.of(100, 1_000); round++) {
            Random random = new Random(20_261_130L + round);
            UnreliableDisk disk = new UnreliableDisk(random);
            Path scratch = temporary.resolve("scratch");
            Files.createDirectories(scratch);
            Written written = write(disk, scratch, random);
            failures += disk.hasFailed() ? 1 : 0;
            Path place = temporary.resolve("disk-" + round);
            disk.recoverInto(place);
            assertRecovered(place, written, "round " + round);
        }
        assertTrue(failures > Rounds.of(100, 1_000) / 2, failures + " rounds in which power fell");
    }

    private static Written write(UnreliableDisk disk, Path scratch, Random random)
            throws IOException {
        Set<ArticleId> acknowledged = new TreeSet<>(Comparator.comparing(ArticleId::value));
        Set<ArticleId> begun = new TreeSet<>(Comparator.comparing(ArticleId::value));
        disk.failAfter(1 + random.nextInt(MOST_STEPS));
        try {
            BatchWriter writer = BatchWriter.open(scratch, disk, true);
            SearcherManager searchers = new SearcherManager(disk, new SearcherFactory());
            for (int i = 0; i < BATCHES; i++) {
                Batch batch = batch(random, i, acknowledged);
                begun.clear();
                begun.addAll(acknowledged);
                batch.removed().forEach(begun::remove);
                batch.articles().forEach(article -> begun.add(article.id()));
                writer.apply(batch, searchers);
                acknowledged.clear();
                acknowledged.addAll(begun);
            }
        } catch (IOException | AlreadyClosedException e) {
            assertTrue(disk.hasFailed(), () -> "for another reason than the power: " + e);
        }
        return new Written(acknowledged, begun);
    }

    /** New pieces, one that comes again, and one that goes. */
    private static Batch batch(Random random, int number, Set<ArticleId> held) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        int size = 1 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            articles.add(article(number + "-" + i, random));
        }
        List<ArticleId> removed = new ArrayList<>();
        if (!held.isEmpty() && random.nextInt(3) == 0) {
            removed.add(held.iterator().next());
        }
        return new Batch(articles, List.of(), removed, List.of());
    }

    private static AnnotatedArticle article(String name, Random random) {
        SampleArticle article = SampleArticles.titled("Piece " + name + " " + random.nextInt());
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            article.paragraph(
                    "The wells of district " + random.nextInt(1_000) + " gave less than before.");
        }
        return article.build();
    }

    private static void assertRecovered(Path place, Written written, String round)
            throws IOException {
        assertEquals(List.of(), LuceneArchive.check(place), round);
        try (LuceneArchive archive = LuceneArchive.open(place)) {
            List<ArticleId> held =
                    archive.inventory().holdings().stream().map(Holding::id).toList();
            Set<ArticleId> found = new TreeSet<>(Comparator.comparing(ArticleId::value));
            found.addAll(held);
            assertEquals(held.size(), found.size(), round + ": one article twice");
            assertTrue(
                    found.equals(written.acknowledged()) || found.equals(written.begun()),
                    () ->
                            round
                                    + ": acknowledged "
                                    + written.acknowledged()
                                    + ", under way "
                                    + written.begun()
                                    + ", found "
                                    + found);
            for (ArticleId id : found) {
                assertTrue(archive.get(id).isPresent(), round + ": " + id + " cannot be read");
            }
            archive.apply(Batch.of(article("after", new Random(1))));
        }
    }
}
