package dev.sayso.ledger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.extract.Annotator;
import dev.sayso.organization.AuthorityFile;
import dev.sayso.testing.SampleArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How often two sentences are rightly taken for one claim, on pairs that were written for it. */
final class SameClaimTest {
    private static final Path PAIRS = Path.of("src/test/resources/dev/sayso/ledger/pairs.tsv");

    /** Of the pairs that are joined, how many are one claim. */
    private static final double LEAST_PRECISION = 0.97;

    /** Of the pairs that are one claim, how many are joined. */
    private static final double LEAST_RECALL = 0.75;

    private static final Annotator ANNOTATOR = new Annotator(AuthorityFile.empty());

    private record Pair(String verdict, String one, String other) {
        boolean same() {
            return verdict.equals("same");
        }

        boolean joined() {
            Set<ClaimKey> both = new HashSet<>(keys(one));
            both.retainAll(keys(other));
            return !both.isEmpty();
        }
    }

    private static final List<Pair> WRONGLY_JOINED = new ArrayList<>();
    private static final List<Pair> MISSED = new ArrayList<>();
    private static long joined;
    private static long same;
    private static long pairs;

    @BeforeAll
    static void judge() throws IOException {
        List<Pair> all =
                Files.readAllLines(PAIRS).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .map(cells -> new Pair(cells[0], cells[1], cells[2]))
                        .toList();
        pairs = all.size();
        for (Pair pair : all) {
            boolean together = pair.joined();
            joined += together ? 1 : 0;
            same += pair.same() ? 1 : 0;
            if (together && !pair.same()) {
                WRONGLY_JOINED.add(pair);
            } else if (!together && pair.same()) {
                MISSED.add(pair);
            }
        }
    }

    private static Set<ClaimKey> keys(String sentence) {
        return Set.copyOf(
                ClaimKeys.of(
                                ANNOTATOR
                                        .annotate(
                                                SampleArticles.titled("A pair")
                                                        .published("2025-03-01")
                                                        .paragraph(sentence)
                                                        .build()
                                                        .article())
                                        .annotations()
                                        .statistics())
                        .values());
    }

    @Test
    void thereAreEnoughPairsOfBothSorts() {
        assertTrue(pairs >= 80 && same >= 40 && pairs - same >= 40);
    }

    @Test
    void whatIsJoinedIsOneClaim() {
        double precision = (double) (joined - WRONGLY_JOINED.size()) / joined;

        assertTrue(precision >= LEAST_PRECISION, () -> precision + ": " + lines(WRONGLY_JOINED));
    }

    @Test
    void whatIsOneClaimIsJoined() {
        double recall = (double) (same - MISSED.size()) / same;

        assertTrue(recall >= LEAST_RECALL, () -> recall + ": " + lines(MISSED));
    }

    private static String lines(List<Pair> pairs) {
        return String.join("\n", pairs.stream().map(Pair::toString).toList());
    }
}
