package dev.sayso.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sayso.archive.Intake.Hints;
import dev.sayso.article.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What remains of the earlier versions of a file. */
final class VersionsTest extends HomeOnDisk {
    private ArticleId version(String text) throws IOException {
        inside("a.txt", text);
        changes();
        return idOf("a.txt");
    }

    private List<ArticleId> replaced() throws IOException {
        return article("a.txt").history().replaces();
    }

    private Path file() {
        return home.corpus().resolve(".sayso/versions.jsonl");
    }

    @Test
    void anArticleKnowsAllItReplacesAndIsFoundByTheirIds() throws IOException {
        ArticleId first = version(ROADS);
        ArticleId second = version(ROADS + "2");
        ArticleId third = version(ROADS + "3");

        assertEquals(List.of(second, first), replaced());
        assertEquals(Optional.of(third), archive.successor(first));
        assertEquals(Optional.of(third), archive.successor(second));
        assertEquals(Optional.empty(), archive.successor(third));
    }

    @Test
    void versionsOutliveTheIndex() throws IOException {
        ArticleId first = version(ROADS);
        version(BRIDGES);

        intake.rebuild(line -> {});

        assertEquals(List.of(first), replaced());
    }

    @Test
    void ingestKeepsVersionsToo() throws IOException {
        ArticleId first = version(ROADS);
        inside("a.txt", BRIDGES);

        ingest(Hints.none(), home.corpus().resolve("a.txt"));

        assertEquals(List.of(first), replaced());
    }

    @Test
    void aFileChangedBackReplacesTheVersionBetween() throws IOException {
        ArticleId first = version(ROADS);
        ArticleId second = version(BRIDGES);

        assertEquals(first, version(ROADS));
        assertEquals(List.of(second), replaced());
        assertEquals(Optional.of(first), archive.successor(second));
        assertEquals(second, version(BRIDGES));
        assertEquals(List.of(first), replaced());
    }

    @Test
    void aCrashBeforeTheIndexHeardOfTheNewVersionChangesNothing() throws IOException {
        ArticleId first = version(ROADS);
        Path changed = inside("a.txt", BRIDGES);
        ArticleId second = ArticleId.of(CorpusFiles.sha256(changed), 1);
        Versions.of(home.corpus())
                .keep(
                        article("a.txt").original().movedTo("a.txt"),
                        new ArticleId("0".repeat(24)),
                        Instant.EPOCH);
        Files.writeString(
                file(),
                Files.readString(file())
                        .replace(first.value(), second.value())
                        .replace("0".repeat(24), first.value()));

        changes();

        assertEquals(second, idOf("a.txt"));
        assertEquals(List.of(first), replaced());
        assertEquals(1, Files.readAllLines(file()).size());
    }

    @Test
    void anotherArticleAfterARemovedOneIsNoVersionOfIt() throws IOException {
        inside("b.txt", BRIDGES);
        version(ROADS);
        Files.delete(home.corpus().resolve("a.txt"));
        changes();

        version(ROADS + "2");

        assertEquals(List.of(), replaced());
        assertFalse(Files.exists(file()));
    }

    private static String message(int number) {
        return """
               From mariam@example.org Tue Mar  5 09:00:00 2024
               From: Mariam Sethi <mariam@example.org>
               Subject: Letter %d
               Date: Tue, 5 Mar 2024 09:00:00 +0000
               Content-Type: text/plain

               Nobody counted the booths of valley number %d, and nobody was ever asked to do so.

               """
                .formatted(number, number);
    }

    private void mailbox(int... numbers) throws IOException {
        inside(
                "letters.mbox",
                String.join("", IntStream.of(numbers).mapToObj(VersionsTest::message).toList()));
        changes();
    }

    private List<String> letters() throws IOException {
        List<String> letters = new ArrayList<>();
        for (ArticleId id : ids()) {
            letters.add(archive.get(id).orElseThrow().article().displayTitle());
        }
        return letters.stream().sorted().toList();
    }

    @Test
    void theLettersOfAMailboxThatGrewFindThemselvesAgain() throws IOException {
        mailbox(1, 2);
        List<ArticleId> before = ids();
        mailbox(3, 1, 2);

        assertEquals(List.of("Letter 1", "Letter 2", "Letter 3"), letters());
        for (ArticleId old : before) {
            String title = letterThatReplaced(old);
            assertEquals(
                    1, before.stream().filter(o -> letterThatReplaced(o).equals(title)).count());
            assertFalse(title.equals("Letter 3"));
        }
    }

    private String letterThatReplaced(ArticleId old) {
        try {
            return archive.get(archive.successor(old).orElseThrow())
                    .orElseThrow()
                    .article()
                    .displayTitle();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
