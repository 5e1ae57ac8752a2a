package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.ArchiveException;
import dev.sayso.archive.ArchiveException.Cause;
import dev.sayso.archive.Batch;
import dev.sayso.archive.Holding;
import dev.sayso.archive.Search;
import dev.sayso.query.Query;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in an index folder, and what becomes of it. */
final class IndexFolderTest {
    enum Damage {
        BIT,
        HALF,
        ZEROS,
        EMPTY,
        GONE,
        LONGER
    }

    @TempDir private Path top;
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = top.resolve("index");
        fill(folder, SampleArticles.all());
    }

    private static void fill(Path index, List<AnnotatedArticle> articles) throws IOException {
        try (LuceneArchive archive = LuceneArchive.open(index)) {
            for (AnnotatedArticle article : articles) {
                archive.apply(Batch.of(article));
            }
        }
    }

    private static List<Path> files(Path index) throws IOException {
        try (Stream<Path> entries = Files.list(index)) {
            return entries.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static List<String> ids(Path index) throws IOException {
        try (LuceneArchive archive = LuceneArchive.openReadOnly(index)) {
            return archive.inventory().holdings().stream()
                    .map(Holding::id)
                    .map(id -> id.value())
                    .sorted()
                    .toList();
        }
    }

    private ArchiveException refused(Path index) {
        return assertThrows(ArchiveException.class, () -> LuceneArchive.open(index).close());
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsNamedOrTheIndexRefusedAndNothingIsLostInSilence(Damage damage)
            throws IOException {
        Random random = new Random(7);
        List<String> before = ids(folder);
        for (Path file : files(folder)) {
            byte[] sound = Files.readAllBytes(file);
            damage(file, sound, damage, random);

            String problems = String.join("\n", LuceneArchive.check(folder));
            assertFalse(problems.isEmpty(), damage + " of " + file.getFileName());

            Files.write(file, sound);
            assertEquals(List.of(), LuceneArchive.check(folder));
        }
        assertEquals(before, ids(folder));
    }

    private static void damage(Path file, byte[] sound, Damage damage, Random random)
            throws IOException {
        byte[] bytes = sound.clone();
        switch (damage) {
            case BIT -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
            case HALF -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case ZEROS -> Files.write(file, new byte[bytes.length]);
            case EMPTY -> Files.write(file, new byte[0]);
            case GONE -> Files.delete(file);
            case LONGER -> Files.write(file, Arrays.copyOf(bytes, bytes.length + 9));
        }
    }

    @Test
    void anIndexWithoutItsListOfSegmentsIsRefusedAndItsFilesStay() throws IOException {
        for (Path file : files(folder)) {
            if (String.valueOf(file.getFileName()).startsWith("segments_")) {
                Files.delete(file);
            }
        }
        List<Path> left = files(folder);

        ArchiveException e = refused(folder);

        assertEquals(Cause.DAMAGED, e.why());
        assertTrue(String.valueOf(e.getMessage()).contains("sayso rebuild"));
        assertEquals(left, files(folder));
    }

    /** The power fell after its files were taken away and before that was known of the list. */
    @Test
    void theListOfAnEarlierCommitWhoseFilesAreGoneDoesNoHarm() throws IOException {
        Path list;
        try (Stream<Path> files = Files.list(folder)) {
            list =
                    files.filter(file -> String.valueOf(file.getFileName()).startsWith("segments_"))
                            .findFirst()
                            .orElseThrow();
        }
        byte[] earlier = Files.readAllBytes(list);
        try (LuceneArchive archive = LuceneArchive.open(folder)) {
            for (Holding holding : archive.inventory().holdings()) {
                archive.apply(new Batch(List.of(), List.of(), List.of(holding.id()), List.of()));
            }
        }
        Files.write(list, earlier);
        try (LuceneArchive archive = LuceneArchive.open(folder)) {
            archive.apply(Batch.of(SampleArticles.schoolMeals()));
            assertEquals(1, archive.inventory().holdings().size());
        }
        assertFalse(Files.exists(list));
    }

    @Test
    void aFolderOfOtherFilesIsRefusedAndKept() throws IOException {
        Path other = Files.createDirectory(top.resolve("letters"));
        Files.writeString(other.resolve("letter.txt"), "Dear all");

        assertEquals(Cause.NOT_AN_INDEX, refused(other).why());
        ArchiveException e =
                assertThrows(ArchiveException.class, () -> LuceneArchive.replace(other, folder));
        assertEquals(Cause.NOT_AN_INDEX, e.why());
        assertEquals("Dear all", Files.readString(other.resolve("letter.txt")));
    }

    @Test
    void theIndexOfAnotherProgramIsRefusedAndKept() throws IOException {
        Path other = Files.createDirectory(top.resolve("other"));
        index(other, Map.of());
        List<Path> before = files(other);

        assertEquals(Cause.NOT_AN_INDEX, refused(other).why());
        assertThrows(ArchiveException.class, () -> LuceneArchive.replace(other, folder));
        assertEquals(before, files(other));
    }

    @Test
    void theIndexOfANewerVersionIsRefused() throws IOException {
        Path newer = Files.createDirectory(top.resolve("newer"));
        index(newer, Map.of(Fields.SCHEMA_KEY, "99"));

        assertEquals(Cause.NEWER_SCHEMA, refused(newer).why());
        assertThrows(ArchiveException.class, () -> LuceneArchive.openReadOnly(newer).close());
    }

    private static void index(Path folder, Map<String, String> data) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer =
                        new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(top.resolve("file"), "x");

        assertEquals(Cause.NOT_AN_INDEX, refused(file).why());
    }

    @Test
    void aSecondWriterIsTurnedAwayWhileReadersComeIn() throws IOException {
        try (LuceneArchive writer = LuceneArchive.open(folder)) {
            assertEquals(Cause.LOCKED, refused(folder).why());
            try (LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
                AnnotatedArticle added =
                        SampleArticles.titled("Added").paragraph("Beside a reader.").build();
                writer.apply(Batch.of(added));

                assertTrue(reader.get(added.id()).isPresent());
                assertEquals(5, reader.search(Search.of(new Query.Everything())).total());
            }
        }
    }

    @Test
    void aReaderDoesNotWrite() throws IOException {
        try (LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
            ArchiveException e =
                    assertThrows(ArchiveException.class, () -> reader.apply(Batch.of()));

            assertEquals(Cause.READ_ONLY, e.why());
        }
    }

    @Test
    void nothingToReadIsSaidWithWhatToDo() {
        ArchiveException e =
                assertThrows(
                        ArchiveException.class,
                        () -> LuceneArchive.openReadOnly(top.resolve("none")).close());

        assertTrue(String.valueOf(e.getMessage()).contains("sayso ingest"));
    }

    @Test
    void aFreshIndexTakesThePlaceOfASoundOneUnderAnOpenReader() throws IOException {
        Path fresh = top.resolve("fresh");
        fill(fresh, List.of(SampleArticles.oldRoads()));
        try (LuceneArchive reader = LuceneArchive.openReadOnly(folder)) {
            LuceneArchive.replace(folder, fresh);

            assertEquals(1, reader.search(Search.of(new Query.Everything())).total());
        }
        assertEquals(List.of(SampleArticles.oldRoads().id().value()), ids(folder));
        assertEquals(List.of(), LuceneArchive.check(folder));
        assertEquals(List.of(), files(fresh));
    }

    @Test
    void aFreshIndexTakesThePlaceOfADamagedOne() throws IOException {
        List<String> before = ids(folder);
        Path fresh = top.resolve("fresh");
        fill(fresh, SampleArticles.all());
        for (Path file : files(folder)) {
            Files.write(file, new byte[3]);
        }
        Files.writeString(folder.resolve("README.md"), "kept");

        LuceneArchive.replace(folder, fresh);

        assertEquals(before, ids(folder));
        assertEquals("kept", Files.readString(folder.resolve("README.md")));
    }

    @Test
    void anIndexThatIsBeingWrittenIsNotReplaced() throws IOException {
        Path fresh = top.resolve("fresh");
        fill(fresh, SampleArticles.all());
        try (LuceneArchive writer = LuceneArchive.open(folder)) {
            ArchiveException e =
                    assertThrows(
                            ArchiveException.class, () -> LuceneArchive.replace(folder, fresh));

            assertEquals(Cause.LOCKED, e.why());
            assertEquals(4, writer.inventory().holdings().size());
        }
    }

    @Test
    void whatWasAppliedIsThereAfterTheWriterDiedWithoutClosing() throws IOException {
        Path copy = Files.createDirectory(top.resolve("copy"));
        try (LuceneArchive writer = LuceneArchive.open(folder)) {
            writer.apply(Batch.of(SampleArticles.titled("Last").paragraph("Word.").build()));
            for (Path file : new ArrayList<>(files(folder))) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }

        assertEquals(5, ids(copy).size());
        assertEquals(List.of(), LuceneArchive.check(copy));
    }
}
