package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is held of single files. */
public abstract class HeldFilesContract extends NamedArticlesContract {
    private static final AnnotatedArticle CONVOYS = SampleArticles.borderConvoys();
    private static final AnnotatedArticle ROADS = SampleArticles.oldRoads();
    private static final Refusal SCAN =
            new Refusal("old/scan.pdf", 1, "ab12", Reason.NO_TEXT, "The page is a picture.");

    protected HeldFilesContract() {
        super(Map.of("convoys", CONVOYS, "roads", ROADS));
    }

    private static Holding holding(AnnotatedArticle article) {
        return new Holding(
                article.id(),
                article.article().original().path(),
                article.article().original().part(),
                article.article().original().sha256());
    }

    private void refuse(Refusal... refusals) throws IOException {
        archive().apply(new Batch(List.of(), List.of(refusals), List.of(), List.of()));
    }

    @Test
    void aFileIsFoundByItsPathAndByItsBytes() throws IOException {
        Holding convoys = holding(CONVOYS);
        try (HeldFiles files = archive().files()) {
            assertEquals(List.of(convoys), files.at(convoys.path()));
            assertEquals(List.of(convoys), files.withBytes(convoys.sha256()));
            assertEquals(List.of(), files.at(convoys.path() + "x"));
            assertEquals(List.of(), files.at(""));
            assertEquals(List.of(), files.withBytes("00"));
        }
    }

    @Test
    void refusalsAreFoundByThePathAndComeByPart() throws IOException {
        Refusal second = new Refusal(SCAN.path(), 2, "ab12", Reason.EMPTY, "Nothing is in it.");
        refuse(second, SCAN);
        try (HeldFiles files = archive().files()) {
            assertEquals(List.of(SCAN, second), files.refused(SCAN.path()));
            assertEquals(List.of(), files.refused("old/scan"));
            assertEquals(List.of(), files.at(SCAN.path()));
        }
    }

    @Test
    void laterChangesDoNotShow() throws IOException {
        Holding roads = holding(ROADS);
        try (HeldFiles files = archive().files()) {
            archive().apply(new Batch(List.of(), List.of(SCAN), List.of(ROADS.id()), List.of()));

            assertEquals(List.of(roads), files.at(roads.path()));
            assertEquals(List.of(), files.refused(SCAN.path()));
        }
        try (HeldFiles files = archive().files()) {
            assertEquals(List.of(), files.at(roads.path()));
            assertEquals(List.of(SCAN), files.refused(SCAN.path()));
        }
    }

    @Test
    void pathsThatDifferOnlyFarBehindAreTwo() throws IOException {
        String folder = "folder/".repeat(2_000);
        refuse(
                new Refusal(folder + "a.pdf", 1, "ab", Reason.EMPTY, "Nothing is in it."),
                new Refusal(folder + "b.pdf", 1, "cd", Reason.EMPTY, "Nothing is in it."));
        try (HeldFiles files = archive().files()) {
            assertEquals(
                    List.of("cd"),
                    files.refused(folder + "b.pdf").stream().map(Refusal::sha256).toList());
        }
    }
}
