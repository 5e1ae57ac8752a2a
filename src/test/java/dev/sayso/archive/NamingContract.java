package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.organization.Identity;
import dev.sayso.organization.NameReading;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.resolution.NameFacts;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What single articles say about names. */
public abstract class NamingContract extends NamedArticlesContract {
    private static final AnnotatedArticle CONVOYS = SampleArticles.borderConvoys();
    private static final AnnotatedArticle ROADS = SampleArticles.oldRoads();

    protected NamingContract() {
        super(
                Map.of(
                        "convoys", CONVOYS,
                        "meals", SampleArticles.schoolMeals(),
                        "roads", ROADS));
    }

    private List<NameFacts.Read> facts(AnnotatedArticle article) throws IOException {
        List<NameReading> names = article.names();
        return archive().nameFacts().readings().stream()
                .filter(fact -> names.contains(fact.reading()))
                .toList();
    }

    private static void isWhole(AnnotatedArticle article, NameFacts.InArticle one) {
        assertEquals(article.id(), one.article());
        assertEquals(article.article().particulars().outlet(), one.outlet());
        assertEquals(Set.copyOf(article.names()), Set.copyOf(one.readings()));
        assertEquals(article.names().size(), one.names().size());
        assertEquals(article.identities(), one.identities());
    }

    @Test
    void anArticleComesWithAllThatItNames() throws IOException {
        List<NameFacts.InArticle> found = archive().naming(facts(ROADS));

        assertEquals(1, found.size());
        isWhole(ROADS, found.getFirst());
    }

    @Test
    void oneOfItsNamesIsEnoughAndTheOthersComeToo() throws IOException {
        List<NameFacts.InArticle> found =
                archive().naming(facts(CONVOYS).stream().limit(1).toList());

        assertEquals(1, found.size());
        isWhole(CONVOYS, found.getFirst());
    }

    @Test
    void articlesComeInTheOrderOfTheirIdsAndNobodyComesForNothing() throws IOException {
        assertEquals(List.of(), archive().naming(List.of()));
        List<String> ids =
                archive().naming(archive().nameFacts().readings()).stream()
                        .map(one -> one.article().value())
                        .toList();

        assertEquals(2, ids.size());
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void whatWasTakenOutOrIsHeldToMeanSomethingElseDoesNotCome() throws IOException {
        List<NameFacts.Read> before = facts(ROADS);
        NameReading name = ROADS.names().getFirst();
        Identity other =
                new Identity(
                        new OrganizationId("quarry-centre"),
                        "Quarry Centre",
                        Optional.of("QC"),
                        OrganizationType.INSTITUTE,
                        Optional.empty());
        AnnotatedArticle renamed = ROADS.identified(Map.of(name.own(), other));

        archive().apply(Batch.of(renamed));
        assertEquals(List.of(), archive().naming(before));
        List<NameFacts.Read> now =
                archive().nameFacts().readings().stream()
                        .filter(fact -> fact.identity().equals(Optional.of(other)))
                        .toList();
        isWhole(renamed, archive().naming(now).getFirst());

        archive().apply(new Batch(List.of(), List.of(), List.of(ROADS.id()), List.of()));
        assertEquals(List.of(), archive().naming(now));
    }
}
