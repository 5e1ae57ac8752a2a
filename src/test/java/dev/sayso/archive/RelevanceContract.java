package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.article.ArticleId;
import dev.sayso.query.Query;
import dev.sayso.query.Query.Scope;
import dev.sayso.testing.SampleArticle;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive keeps of order, scores and similarity. */
public abstract class RelevanceContract {
    private static final Query LANTERN = new Query.Word(Scope.ANY, "lantern", false);

    private Archive archive;

    /** An empty archive. */
    protected abstract Archive open() throws IOException;

    @BeforeEach
    final void openArchive() throws IOException {
        archive = open();
    }

    @AfterEach
    final void closeArchive() throws IOException {
        archive.close();
    }

    private static AnnotatedArticle about(String title, String day, String... paragraphs) {
        SampleArticle article = SampleArticles.titled(title);
        if (!day.isEmpty()) {
            article.published(day);
        }
        for (String paragraph : paragraphs) {
            article.paragraph(paragraph);
        }
        return article.build();
    }

    private void hold(AnnotatedArticle... articles) throws IOException {
        archive.apply(Batch.of(articles));
    }

    private List<String> titles(Query query, Search.Sort sort) throws IOException {
        return archive.search(Search.of(query).sorted(sort)).hits().stream()
                .map(hit -> hit.article().title())
                .toList();
    }

    private List<String> similar(AnnotatedArticle article, int limit) throws IOException {
        return archive.similar(article.id(), limit).found().stream()
                .map(similar -> similar.article().title())
                .toList();
    }

    @Test
    void ofEquallyRelevantArticlesTheNewerIsFirstAndOneWithoutDateIsInBetween() throws IOException {
        hold(
                about("Old", "2011-02-03", "The lantern on the pier is out."),
                about("Undated", "", "The lantern on the wall is out."),
                about("New", "2024-02-03", "The lantern on the gate is out."));

        assertEquals(List.of("New", "Undated", "Old"), titles(LANTERN, Search.Sort.FRESH));
    }

    @Test
    void anOldArticleAboutTheThingStaysBeforeANewOneThatMentionsIt() throws IOException {
        hold(
                about(
                        "Old",
                        "2011-02-03",
                        "A lantern, a lantern, one lantern, no lantern, lantern."),
                about("New", "2024-02-03", "A lantern hangs here, and under it sits a boy alone."));

        assertEquals(List.of("Old", "New"), titles(LANTERN, Search.Sort.FRESH));
    }

    @Test
    void relevanceAloneDoesNotLookAtTheDate() throws IOException {
        AnnotatedArticle old = about("Old", "2011-02-03", "The lantern on the pier is out.");
        AnnotatedArticle young = about("New", "2024-02-03", "The lantern on the gate is out.");
        hold(old, young);
        boolean oldFirst = old.id().value().compareTo(young.id().value()) < 0;

        assertEquals(
                oldFirst ? List.of("Old", "New") : List.of("New", "Old"),
                titles(LANTERN, Search.Sort.RELEVANCE));
    }

    @Test
    void whereNothingIsRankedTheFreshOrderIsThatOfTheDates() throws IOException {
        hold(
                about("Middle", "2020-02-03", "Nothing of note."),
                about("New", "2024-02-03", "Nothing much."),
                about("Old", "2011-02-03", "Nothing at all."));

        assertEquals(
                List.of("New", "Middle", "Old"), titles(new Query.Everything(), Search.Sort.FRESH));
    }

    @Test
    void anArticleHasAScoreWhenItIsAHitAndItIsThatOfTheHit() throws IOException {
        List<AnnotatedArticle> all = SampleArticles.all();
        hold(all.toArray(AnnotatedArticle[]::new));
        Query toll = new Query.Word(Scope.ANY, "toll", false);
        Query booth = new Query.Word(Scope.ANY, "booth", false);
        for (Query query :
                List.of(
                        toll,
                        new Query.All(List.of(toll, booth)),
                        new Query.Any(List.of(toll, new Query.InOutlet("Harbour Courier"))),
                        new Query.Not(toll),
                        new Query.Cites("LIS"))) {
            List<Hit> hits = archive.search(Search.of(query)).hits();
            assertFalse(hits.isEmpty() || hits.size() == all.size(), "must tell them apart");
            for (AnnotatedArticle article : all) {
                Optional<Float> expected =
                        hits.stream()
                                .filter(hit -> hit.article().id().equals(article.id()))
                                .map(Hit::score)
                                .findFirst();
                Optional<Float> score = archive.score(article.id(), query).map(Score::total);
                assertEquals(expected.isPresent(), score.isPresent());
                assertEquals(expected.orElse(0f), score.orElse(0f), 1e-4f);
            }
        }
        assertEquals(Optional.empty(), archive.score(new ArticleId("0".repeat(24)), toll));
    }

    private static final String HERONS =
            "Herons nesting beside the estuary lose their reedbeds to dredging every winter.";
    private static final String REEDBEDS =
            "Dredging the estuary costs more than the reedbeds and the herons would ever earn.";
    private static final String PENSIONS =
            "Pensions for railway clerks were settled by arbitration before the strike began.";

    /** Three on birds, of which one is printed twice, and others. */
    private AnnotatedArticle birds() throws IOException {
        AnnotatedArticle one = about("Birds", "2024-01-01", HERONS, remarks("the tide"));
        hold(
                one,
                about("Mud", "2024-01-02", REEDBEDS, remarks("the mayor")),
                about("Mud again", "2024-01-03", REEDBEDS, remarks("the mayor")),
                about("Rails", "2024-01-04", PENSIONS, remarks("the strike")),
                about("Clerks", "2024-01-05", PENSIONS + " Clerks wait.", remarks("the guard")));
        return one;
    }

    /** Enough words for a piece to be known again by. */
    private static String remarks(String who) {
        List<String> sentences = new ArrayList<>();
        for (String what : List.of("comes", "goes", "stays", "laughs", "waits", "sings", "hides")) {
            sentences.add("Whatever " + who + " does, " + who + " " + what + " at noon.");
        }
        return String.join(" ", sentences);
    }

    @Test
    void similarIsWhatWritesOfTheSameThings() throws IOException {
        assertTrue(similar(birds(), 1).getFirst().startsWith("Mud"));
    }

    @Test
    void anArticleIsNotSimilarToItselfOrToItsCopies() throws IOException {
        birds();
        AnnotatedArticle copied = about("Mud", "2024-01-02", REEDBEDS, remarks("the mayor"));
        assertEquals(1, archive.copies(copied.id()).found().size(), "it must have a copy");

        List<String> similar = similar(copied, 10);

        assertTrue(similar.contains("Birds"), similar::toString);
        assertFalse(similar.contains("Mud") || similar.contains("Mud again"), similar::toString);
    }

    @Test
    void ofAGroupOfCopiesOneIsNamed() throws IOException {
        assertEquals(1, similar(birds(), 10).stream().filter(t -> t.startsWith("Mud")).count());
    }

    @Test
    void theMostSimilarStandFirstAndNoMoreThanAreWanted() throws IOException {
        AnnotatedArticle one = birds();
        List<Float> scores =
                archive.similar(one.id(), 10).found().stream().map(Similar::score).toList();

        assertEquals(scores.stream().sorted((a, b) -> Float.compare(b, a)).toList(), scores);
        assertEquals(1, archive.similar(one.id(), 1).found().size());
    }

    @Test
    void nothingIsSimilarToAnArticleThatIsNotHeld() throws IOException {
        birds();

        assertEquals(List.of(), archive.similar(new ArticleId("0".repeat(24)), 10).found());
    }
}
