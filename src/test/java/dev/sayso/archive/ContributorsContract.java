package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Contributors.CopiedIn;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleCopies;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who published and who wrote, in every archive. All names are invented. */
public abstract class ContributorsContract {
    private Archive archive;

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    @BeforeEach
    final void fillArchive() throws IOException {
        archive = open();
        archive.apply(Batch.of(SampleArticles.all().toArray(AnnotatedArticle[]::new)));
        AnnotatedArticle removed =
                SampleArticles.titled("Taken out").outlet("Gone Gazette").build();
        archive.apply(Batch.of(removed));
        archive.apply(new Batch(List.of(), List.of(), List.of(removed.id()), List.of()));
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    private static String shown(List<Contributor> contributors) {
        return contributors.stream()
                .map(
                        one ->
                                one.name()
                                        + " "
                                        + one.articles()
                                        + one.first().map(day -> " " + day).orElse("")
                                        + one.last().map(day -> " " + day).orElse(""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OUTLET |         | 0 | 9 | 2: Dispatch News Desk 2 2022-11-30 2024-03-05; Harbour Courier 1 2024-03-06 2024-03-06
                    OUTLET |         | 1 | 9 | 2: Harbour Courier 1 2024-03-06 2024-03-06
                    OUTLET |         | 0 | 1 | 2: Dispatch News Desk 2 2022-11-30 2024-03-05
                    OUTLET | courier | 0 | 9 | 1: Harbour Courier 1 2024-03-06 2024-03-06
                    OUTLET | zebra   | 0 | 9 | '0: '
                    AUTHOR |         | 0 | 9 | 2: Mariam Sethi 2 2022-11-30 2024-03-05; Bashir Qureshi 1 2022-11-30 2022-11-30
                    """)
    final void theListIsInOrderAndInParts(
            Role role, String word, int skip, int limit, String expected) throws IOException {
        List<String> words = Optional.ofNullable(word).stream().toList();

        Contributors.Listed listed = archive.contributors().list(role, words, skip, limit);

        assertFalse(listed.partial());
        assertEquals(expected, listed.total() + ": " + shown(listed.entries()));
    }

    @Test
    final void aSlugLeadsToItsName() throws IOException {
        assertEquals(
                "Bashir Qureshi 1 2022-11-30 2022-11-30",
                shown(archive.contributors().at(Role.AUTHOR, "bashir-qureshi")));
        assertEquals(List.of(), archive.contributors().at(Role.OUTLET, "bashir-qureshi"));
        assertEquals(List.of(), archive.contributors().at(Role.OUTLET, "gone-gazette"));
    }

    @Test
    final void namesWithOneSlugAreBothFoundAndEachByItsOwn() throws IOException {
        archive.apply(
                Batch.of(
                        SampleArticles.titled("One").outlet("The Reed").build(),
                        SampleArticles.titled("Two").outlet("Réed!").build()));

        assertEquals("Réed! 1; The Reed 1", shown(archive.contributors().at(Role.OUTLET, "reed")));
        assertNotEquals(Contributor.ownSlug("The Reed"), Contributor.ownSlug("Réed!"));
        assertEquals(
                "The Reed 1",
                shown(archive.contributors().at(Role.OUTLET, Contributor.ownSlug("The Reed"))));
    }

    @Test
    final void namesInOtherScriptsHaveSlugsOfTheirLetters() throws IOException {
        archive.apply(Batch.of(SampleArticles.titled("Three").outlet("روزنامہ کنارا").build()));

        assertEquals(
                1,
                archive.contributors().at(Role.OUTLET, Contributor.slug("روزنامہ کنارا")).size());
    }

    @Test
    final void copiesAreCountedByTheOutletsThatHaveThem() throws IOException {
        archive.apply(Batch.of(SampleCopies.all().toArray(AnnotatedArticle[]::new)));

        assertEquals(
                "[FacetCount[value=Hill Argus, count=1], FacetCount[value=Lantern, count=1]]",
                archive.contributors()
                        .copiedIn(Role.OUTLET, "Harbour Courier")
                        .outlets()
                        .toString());
        CopiedIn nowhere = new CopiedIn(List.of(), false);
        assertEquals(nowhere, archive.contributors().copiedIn(Role.OUTLET, "Dispatch News Desk"));
        assertEquals(nowhere, archive.contributors().copiedIn(Role.OUTLET, "Nobody"));
    }
}
