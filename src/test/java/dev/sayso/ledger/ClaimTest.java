package dev.sayso.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Batch;
import dev.sayso.archive.ClaimSearch;
import dev.sayso.ledger.Claim.Compared;
import dev.sayso.query.Query;
import dev.sayso.statistic.Verdict;
import dev.sayso.testing.MapArchive;
import dev.sayso.testing.SampleClaims;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the places where a claim is made are held against each other. */
final class ClaimTest {
    private static final String COURIER =
            "According to the Lantern Institute, Kenya recorded 1,099 terrorist attacks in 2024.";

    private static Claim claim(List<AnnotatedArticle> articles) throws IOException {
        try (MapArchive archive = new MapArchive()) {
            archive.apply(Batch.of(articles.toArray(AnnotatedArticle[]::new)));
            return archive.claims(
                            new ClaimSearch(new Query.Everything(), ClaimSearch.Show.ALL, 1, 0, 1))
                    .claims()
                    .getFirst();
        }
    }

    /** How the second sentence stands to the first, in articles of January and February 2025. */
    private static Relation relation(String first, String second) throws IOException {
        List<Compared> compared =
                claim(
                                List.of(
                                        SampleClaims.article("Courier", "2025-01-05", first),
                                        SampleClaims.article("Argus", "2025-02-05", second)))
                        .comparisons();
        return compared.getFirst().relation();
    }

    @Test
    void anotherNumberContradicts() throws IOException {
        Relation relation = relation(COURIER, "Kenya recorded 1,065 terrorist attacks in 2024.");

        assertInstanceOf(Relation.Contradicts.class, relation);
        assertEquals("34 less, −3.1 %", relation.words());
    }

    @Test
    void perCentsDifferByPercentagePoints() throws IOException {
        assertEquals(
                "3 percentage points less",
                relation(
                                "Terrorist attacks in Kenya rose by 44 percent in 2024.",
                                "Terrorist attacks in Kenya rose by 41 percent in 2024.")
                        .words());
    }

    @Test
    void aLooserWordDrifts() throws IOException {
        assertInstanceOf(
                Relation.Drifts.class,
                relation(COURIER, "In 2024, Kenya suffered more than 1,000 militant attacks."));
    }

    @Test
    void anExacterWordLaterAgrees() throws IOException {
        assertInstanceOf(
                Relation.Agrees.class,
                relation("In 2024, Kenya suffered more than 1,000 militant attacks.", COURIER));
    }

    @Test
    void theSameNumberOfAnotherInstituteIsSaidSo() throws IOException {
        assertInstanceOf(
                Relation.SameNumberOtherSource.class,
                relation(
                        COURIER,
                        "The Harbour Centre reported that Kenya suffered 1,099 terrorist attacks in 2024."));
    }

    @Test
    void aBoundFarBelowIsNoContradiction() throws IOException {
        Relation relation =
                relation(COURIER, "In 2024, Kenya suffered more than 500 terrorist attacks.");

        assertInstanceOf(Relation.Incomparable.class, relation);
        assertTrue(relation.words().contains("bound"), relation.words());
    }

    @Test
    void aBoundAboveContradicts() throws IOException {
        assertInstanceOf(
                Relation.Contradicts.class,
                relation(COURIER, "In 2024, Kenya suffered more than 1,500 terrorist attacks."));
    }

    @Test
    void withoutATimeNothingContradicts() throws IOException {
        Relation relation =
                relation("Kenya has 1,204 prisons.", "Kenya has 1,318 prisons, a minister said.");

        assertInstanceOf(Relation.Incomparable.class, relation);
        assertEquals("not comparable: neither says for which time", relation.words());
    }

    @Test
    void firstAndLastSeenAreDaysOfPublication() throws IOException {
        Claim claim = claim(SampleClaims.attacks());

        assertEquals(Optional.of(LocalDate.of(2024, 10, 1)), claim.firstSeen());
        assertEquals(Optional.of(LocalDate.of(2025, 3, 2)), claim.lastSeen());
    }

    @Test
    void aFigureForAYearThatIsNotOverIsTooEarly() throws IOException {
        Claim claim = claim(SampleClaims.attacks());

        assertEquals(
                List.of("Sentinel"),
                claim.appearances().stream()
                        .filter(appearance -> appearance.tooEarlyFor().isPresent())
                        .flatMap(appearance -> appearance.printed().outlet().stream())
                        .toList());
    }

    @Test
    void aSumWithTheFigureStandsBesideIt() throws IOException {
        Claim claim = claim(SampleClaims.attacks());

        assertTrue(claim.isWrong());
        Appearance wrong =
                claim.appearances().stream().filter(Appearance::isWrong).findFirst().orElseThrow();
        assertEquals(Optional.of("Observer"), wrong.printed().outlet());
        assertEquals(Verdict.WRONG, wrong.sums().getFirst().verdict());
    }

    @Test
    void aClaimThatNobodyMakesIsNone() {
        ClaimKey key = new ClaimKey("attack", "count", "level", "kenya", "2024", "");

        assertThrows(IllegalArgumentException.class, () -> new Claim(key, List.of(), 0));
    }

    @Test
    void anIdIsReadableAndAlwaysTheSame() {
        ClaimKey key = new ClaimKey("attack", "count", "level", "côte divoire", "2024", "");

        assertEquals("attack-cote-divoire-2024-" + key.hash(), key.id());
        assertEquals(key.hash(), ClaimKey.hashOf(key.id()));
        assertTrue(ClaimKey.isId(key.id()) && ClaimKey.isId(key.hash()));
        assertFalse(ClaimKey.isId("attack-kenya"));
        assertFalse(ClaimKey.isId("../" + key.hash()));
    }
}
