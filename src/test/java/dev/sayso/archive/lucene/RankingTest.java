package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.archive.lucene.JudgedArchive.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The order of hits, query by query, as it was approved. {@code -Dgolden.update=true} writes it
 * anew; the difference shows every rank that changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RankingTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/dev/sayso/archive/lucene/ranks.tsv");

    /** The mean reciprocal rank must not fall below this, nor the share of first places. */
    private static final double LEAST_MEAN = 0.96;

    private static final double LEAST_FIRST = 95;

    private final List<Outcome> outcomes = new ArrayList<>();

    @BeforeAll
    void searchForEverything(@TempDir Path folder) throws IOException {
        try (JudgedArchive samples = JudgedArchive.samples(folder.resolve("samples"));
                JudgedArchive made = JudgedArchive.madeUp(folder.resolve("made"))) {
            outcomes.addAll(samples.outcomes(Ranking.MEASURED));
            outcomes.addAll(made.outcomes(Ranking.MEASURED));
        }
    }

    @Test
    void everyRankIsAsApproved() throws IOException {
        String found =
                "# query, best answers, rank of the first of them, the first three headlines\n"
                        + outcomes.stream()
                                .map(RankingTest::line)
                                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, found);
        }
        assertEquals(Files.readString(GOLDEN), found);
    }

    private static String line(Outcome outcome) {
        return String.join(
                "\t",
                outcome.judged().query(),
                String.join(" / ", outcome.judged().best()),
                outcome.rank() == 0 ? "-" : String.valueOf(outcome.rank()),
                outcome.found().stream().limit(3).collect(Collectors.joining(" / ")));
    }

    @Test
    void theBestAnswerStandsFirstAsOftenAsItDid() {
        assertTrue(outcomes.size() >= 60, "queries: " + outcomes.size());
        double mean = JudgedArchive.meanReciprocalRank(outcomes.stream());
        double first = JudgedArchive.first(outcomes.stream());
        assertTrue(mean >= LEAST_MEAN, "mean reciprocal rank " + mean);
        assertTrue(first >= LEAST_FIRST, "of a hundred first: " + first);
    }
}
