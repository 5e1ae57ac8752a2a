package dev.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.ClaimSearch.Show;
import dev.sayso.ledger.Appearance;
import dev.sayso.ledger.Claim;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.query.Query;
import dev.sayso.testing.SampleClaims;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive knows of the claims that its articles make. */
public abstract class ClaimsContract {
    private static final Query EVERYTHING = new Query.Everything();
    private static final List<AnnotatedArticle> ATTACKS = SampleClaims.attacks();

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

    private void put(List<AnnotatedArticle> articles) throws IOException {
        archive.apply(Batch.of(articles.toArray(AnnotatedArticle[]::new)));
    }

    private List<Claim> claims(Show show, int least) throws IOException {
        return archive.claims(new ClaimSearch(EVERYTHING, show, least, 0, 100)).claims();
    }

    private Claim attacks() throws IOException {
        return claims(Show.ALL, 2).getFirst();
    }

    @Test
    void anEmptyArchiveMakesNoClaim() throws IOException {
        assertEquals(List.of(), claims(Show.ALL, 1));
        assertEquals(Optional.empty(), archive.claim("0123456789ab"));
    }

    @Test
    void theClaimOfMostArticlesComesFirst() throws IOException {
        put(ATTACKS);

        Claim claim = attacks();

        assertEquals("attack", claim.key().what());
        assertEquals("kenya", claim.key().place());
        assertEquals("2024", claim.key().period());
        assertEquals(5, claim.articles());
    }

    @Test
    void theSameClaimsAreFoundWhateverTheOrderOfIngest() throws IOException {
        for (int i = ATTACKS.size() - 1; i >= 0; i--) {
            put(List.of(ATTACKS.get(i)));
        }

        assertEquals(5, attacks().articles());
        assertEquals(
                List.of("1,099", "1,099", "1,065", "1,099", "1,000"),
                attacks().appearances().stream().map(a -> a.statistic().text()).toList());
    }

    @Test
    void aClaimOfOneArticleIsLeftOutUnlessItIsWanted() throws IOException {
        put(ATTACKS);

        assertTrue(claims(Show.ALL, 2).stream().allMatch(claim -> claim.articles() >= 2));
        assertTrue(claims(Show.ALL, 1).stream().anyMatch(c -> c.key().period().equals("2022")));
    }

    @Test
    void aQueryLeavesTheAppearancesInMatchingArticles() throws IOException {
        put(ATTACKS);

        List<Claim> claims =
                archive.claims(new ClaimSearch(new Query.InOutlet("Courier"), Show.ALL, 1, 0, 100))
                        .claims();

        assertEquals(1, claims.size());
        assertEquals(1, claims.getFirst().articles());
    }

    @Test
    void contradictedClaimsCanBeHadAlone() throws IOException {
        put(ATTACKS);

        assertEquals(List.of(attacks().id()), ids(claims(Show.CONTRADICTED, 1)));
    }

    @Test
    void claimsWithAWrongSumCanBeHadAlone() throws IOException {
        put(ATTACKS);

        List<Claim> wrong = claims(Show.WRONG, 1);

        assertTrue(ids(wrong).contains(attacks().id()));
        assertTrue(wrong.stream().allMatch(Claim::isWrong));
    }

    @Test
    void pagesFollowEachOther() throws IOException {
        put(ATTACKS);
        List<String> all = ids(claims(Show.ALL, 1));
        List<String> paged = new ArrayList<>();

        boolean whole =
                archive.claims(
                        new ClaimSearch(EVERYTHING, Show.ALL, 1, 1, 2),
                        claim -> paged.add(claim.id()));

        assertTrue(whole);
        assertEquals(all.subList(1, 3), paged);
        assertFalse(archive.claims(new ClaimSearch(EVERYTHING, Show.ALL, 1, 0, 2)).partial());
        assertTrue(archive.claims(new ClaimSearch(EVERYTHING, Show.ALL, 1, 1, 1)).more());
    }

    @Test
    void aReaderOfClaimsMayStop() throws IOException {
        put(ATTACKS);
        for (Show show : Show.values()) {
            List<String> read = new ArrayList<>();

            boolean whole =
                    archive.claims(
                            new ClaimSearch(EVERYTHING, show, 1, 0, Integer.MAX_VALUE),
                            claim -> {
                                read.add(claim.id());
                                return false;
                            });

            assertTrue(whole);
            assertEquals(ids(claims(show, 1)).subList(0, 1), read);
        }
    }

    @Test
    void aClaimIsFoundByTheHashInItsId() throws IOException {
        put(ATTACKS);

        Optional<Claim> found = archive.claim(ClaimKey.hashOf(attacks().id()));

        assertEquals(Optional.of(attacks()), found);
    }

    @Test
    void copiesOfOnePieceCountOnce() throws IOException {
        String text =
                "According to the Lantern Institute, Kenya recorded 1,099 terrorist attacks in 2024. "
                        + "The rest of this column is about lanterns, harbours and the long road between them, "
                        + "and about a clerk who kept the count in pencil because ink had been rationed.";
        put(
                List.of(
                        SampleClaims.article("Courier", "2025-01-05", text),
                        SampleClaims.article("Argus", "2025-01-07", text)));

        assertEquals(List.of(), claims(Show.ALL, 2));
        Claim claim = claims(Show.ALL, 1).getFirst();
        assertEquals(1, claim.articles());
        Appearance first = claim.appearances().getFirst();
        assertEquals(Optional.of("Courier"), first.printed().outlet());
        assertEquals(Optional.of("Argus"), first.copies().getFirst().outlet());
    }

    @Test
    void talliesCountTheArticlesOfEachFigure() throws IOException {
        put(ATTACKS);
        String hash = attacks().key().hash();

        Map<String, ClaimTally> tallies = archive.tallies(List.of(hash, "0123456789ab"));

        assertEquals(1, tallies.size());
        ClaimTally tally = Objects.requireNonNull(tallies.get(hash));
        assertEquals(4, tally.agreeing(attacks().appearances().getFirst().figure()));
        assertEquals(1, tally.differing(attacks().appearances().getFirst().figure()));
    }

    @Test
    void whatComesInIsCountedWithWhatWasThere() throws IOException {
        put(ATTACKS.subList(0, 2));
        assertEquals(2, attacks().articles());
        String hash = attacks().key().hash();
        assertEquals(2, archive.claim(hash).orElseThrow().articles());

        put(ATTACKS.subList(2, 4));
        assertEquals(4, attacks().articles());
        assertEquals(4, archive.claim(hash).orElseThrow().articles());
    }

    @Test
    void aClaimOfVeryManyArticlesTellsHowManyThereAre() throws IOException {
        List<AnnotatedArticle> many = new ArrayList<>(ATTACKS);
        for (int i = 0; i < 3 * Claim.LISTED; i++) {
            many.add(
                    SampleClaims.article(
                            "Outlet " + i,
                            "2025-06-%02d".formatted(1 + i % 30),
                            "Kenya recorded 1,099 terrorist attacks in 2024, we wrote in piece "
                                    + i
                                    + "."));
        }
        put(many);

        assertEquals(5 + 3 * Claim.LISTED, attacks().articles());
        assertEquals(
                5 + 3 * Claim.LISTED,
                archive.claim(attacks().key().hash()).orElseThrow().articles());
        // The one that contradicts the others is older than they are.
        assertEquals(attacks().id(), claims(Show.CONTRADICTED, 1).getFirst().id());
    }

    @Test
    void whatIsTakenOutIsNoLongerCounted() throws IOException {
        put(ATTACKS);
        archive.apply(new Batch(List.of(), List.of(), List.of(ATTACKS.get(1).id()), List.of()));

        assertEquals(4, attacks().articles());
        assertEquals(List.of(), claims(Show.CONTRADICTED, 1));
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }
}
