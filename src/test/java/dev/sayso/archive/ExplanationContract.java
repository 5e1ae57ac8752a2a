package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.article.ArticleId;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an article that is, or is not, a hit: the same whatever keeps the articles. */
public abstract class ExplanationContract extends NamedArticlesContract {
    protected ExplanationContract() {
        super(
                Map.of(
                        "convoys", SampleArticles.borderConvoys(),
                        "meals", SampleArticles.schoolMeals(),
                        "roads", SampleArticles.oldRoads(),
                        "letter", SampleArticles.undatedLetter()));
    }

    private Explanation convoys(String typed) throws IOException {
        return Explainer.explain(archive(), SampleArticles.borderConvoys().id(), parsed(typed))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    convoy             | yes | once in the headline, 2 times in the text
                    institutes         | yes | once in the standfirst, once in the text
                    tolls              | no  | stands nowhere in it
                    title:ministry     | no  | does not stand in the headline; stands 2 times in the text
                    lead:ministry      | no  | does not stand in the standfirst or first paragraph; stands 2 times in the text
                    =Attacks           | no  | stands there in other forms only: attacks, attacked, attack
                    "suicide attack"   | yes | once in the text
                    "attack suicide"   | no  | all its words stand in it, but not together
                    "suicide toll"     | no  | “suicide” stands in it, “toll” does not
                    "old tolls"        | no  | stands nowhere in it
                    attacke*           | yes | once in the text
                    tolling*           | no  | stands nowhere in it
                    author:khan        | no  | signed by Mariam Sethi
                    outlet:courier     | no  | outlet is Dispatch News Desk
                    kind:letter        | no  | kind is op-ed
                    lang:ur            | no  | language is en
                    date:2023          | no  | published on 2024-03-05
                    date:none          | no  | published on 2024-03-05
                    org:LIS            | yes | named 2 times
                    cites:RSF          | no  | mentions it, but not as a source; cites LIS, QC
                    cites:XYZ          | no  | cites LIS, QC
                    org:XYZ            | no  | names LIS, QC, RSF
                    words:>5000        | no  | has 61 words
                    has:statistics     | yes | states 3 statistics
                    is:duplicate       | no  | has no copies
                    stat:(percent)     | yes | met by “112 percent”
                    convoys NEAR/4 attacks        | yes | 4 times in the text
                    convoys NEAR/1 institutes     | no  | all of it stands there, but not near each other
                    convoys NEAR/5 tolls          | no  | “tolls” does not stand in it
                    ministry SAME spokesman       | yes | 2 times in the text
                    ministry SAME convoys         | no  | all of it stands there, but not in one paragraph
                    zeppelin SAME tolls           | no  | “zeppelin”, “tolls” do not stand in it
                    ATLEAST2(convoys)             | yes | once in the headline, 2 times in the text
                    ATLEAST9(convoys)             | no  | stands there only once in the headline, 2 times in the text
                    ATLEAST2(zeppelin)            | no  | stands nowhere in it
                    *                  | yes | every article
                    """)
    void saysWhereItStandsOrWhatTheArticleHasInstead(String typed, String matches, String words)
            throws IOException {
        Explanation.Line line = convoys(typed).lines().getFirst();

        assertEquals(words, line.words());
        assertEquals(matches.equals("yes"), line.matches());
    }

    @Test
    void namesTheConditionsThatTheNearestStatisticFails() throws IOException {
        assertEquals(
                "no statistic meets it; the nearest, “112 percent”, fails check:wrong (its check is truncated), source:QC (it is credited to Lantern Institute for Security)",
                convoys("stat:(percent check:wrong source:QC >100)").lines().getFirst().words());
    }

    @Test
    void goesThroughTheQueryPartByPart() throws IOException {
        assertEquals(
                """
                no 0 convoys (tolls OR attack) -outlet:DND
                yes 1 convoys
                yes 1 tolls OR attack
                no 2 tolls
                yes 2 attack
                no 1 -outlet:DND
                yes 2 outlet:DND""",
                convoys("convoys (tolls OR attack) -outlet:DND").lines().stream()
                        .map(
                                line ->
                                        (line.matches() ? "yes " : "no ")
                                                + line.depth()
                                                + " "
                                                + line.part())
                        .collect(Collectors.joining("\n")));
    }

    private String lines(String typed) throws IOException {
        return convoys(typed).lines().stream()
                .map(
                        line ->
                                (line.matches() ? "yes " : "no ")
                                        + line.depth()
                                        + " "
                                        + line.part()
                                        + ": "
                                        + line.words())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void goesThroughWhatHasToStandTogether() throws IOException {
        assertEquals(
                """
                no 0 convoys NEAR/3 (tolls OR "suicide attack"): all of it stands there, but not near each other
                yes 1 convoys: once in the headline, 2 times in the text
                yes 1 tolls OR "suicide attack": at least one of these
                no 2 tolls: stands nowhere in it
                yes 2 "suicide attack": once in the text""",
                lines("convoys NEAR/3 (tolls OR \"suicide attack\")"));
        assertEquals(
                """
                no 0 convoys SAME toll*: “toll*” does not stand in it
                yes 1 convoys: once in the headline, 2 times in the text
                no 1 toll*: stands nowhere in it""",
                lines("convoys SAME toll*"));
        assertEquals(
                """
                yes 0 ATLEAST2(convoys): once in the headline, 2 times in the text
                yes 1 convoys: once in the headline, 2 times in the text""",
                lines("ATLEAST2(convoys)"));
    }

    @Test
    void aHitHasAScoreAndWhatIsNoneHasNot() throws IOException {
        assertEquals(true, convoys("convoys").score().filter(s -> s.total() > 0).isPresent());
        assertEquals(false, convoys("convoys tolls").isHit());
    }

    @Test
    void nothingIsSaidOfAnArticleThatIsNotHeld() throws IOException {
        assertEquals(
                Optional.empty(),
                Explainer.explain(archive(), new ArticleId("0".repeat(24)), parsed("convoys")));
    }
}
