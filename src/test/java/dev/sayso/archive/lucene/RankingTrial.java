package dev.sayso.archive.lucene;

import dev.sayso.archive.lucene.JudgedArchive.Outcome;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tries other weights than those in use on the judged queries, one at a time, and prints how well
 * each does: on the half by which they are chosen, and on the half that is kept for the report. The
 * halves are every second query of the sample archive, and made-up archives of different seeds.
 */
final class RankingTrial implements Closeable {
    private static final int ARCHIVES = 3;

    private final JudgedArchive samples;
    private final List<JudgedArchive> choosing = new ArrayList<>();
    private final List<JudgedArchive> reporting = new ArrayList<>();

    private RankingTrial(Path folder) throws IOException {
        samples = JudgedArchive.samples(folder.resolve("samples"));
        for (int i = 0; i < ARCHIVES; i++) {
            choosing.add(JudgedArchive.madeUp(folder.resolve("choosing" + i), 100 + i));
            reporting.add(JudgedArchive.madeUp(folder.resolve("reporting" + i), 200 + i));
        }
    }

    public static void main(String[] arguments) throws IOException {
        try (RankingTrial trial = new RankingTrial(Files.createTempDirectory("ranking"))) {
            trial.print("before", new Ranking(3f, 1.5f, 0.1f, 0, 0, 0, 0, 1.2f, 0.75f));
            trial.print("in use", Ranking.MEASURED);
            Weight[] weights = Weight.values();
            for (Weight weight : weights) {
                for (float value : weight.values) {
                    trial.print(weight + " " + value, weight.of(Ranking.MEASURED, value));
                }
            }
        }
    }

    private void print(String what, Ranking ranking) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%-14s chosen by: %s | others: %s%n",
                what,
                figures(ranking, 0, choosing),
                figures(ranking, 1, reporting));
    }

    private String figures(Ranking ranking, int half, List<JudgedArchive> made) throws IOException {
        List<Outcome> all = samples.outcomes(ranking);
        List<Outcome> real =
                IntStream.range(0, all.size())
                        .filter(i -> i % 2 == half)
                        .mapToObj(all::get)
                        .toList();
        List<Outcome> madeUp = new ArrayList<>();
        for (JudgedArchive archive : made) {
            madeUp.addAll(archive.outcomes(ranking));
        }
        return String.format(
                Locale.ROOT,
                "samples %.3f %5.1f %% of %d, made up %.3f %5.1f %% of %d",
                JudgedArchive.meanReciprocalRank(real.stream()),
                JudgedArchive.first(real.stream()),
                real.size(),
                JudgedArchive.meanReciprocalRank(madeUp.stream()),
                JudgedArchive.first(madeUp.stream()),
                madeUp.size());
    }

    @Override
    public void close() throws IOException {
        for (JudgedArchive archive :
                Stream.of(List.of(samples), choosing, reporting).flatMap(List::stream).toList()) {
            archive.close();
        }
    }

    /** One of the figures of a ranking, with values to try. */
    private enum Weight {
        TITLE(1, 2, 3),
        LEAD(0, 0.5f, 0.75f, 1.5f),
        TIE(0, 0.3f, 1),
        NEAR(0, 0.25f, 1, 2),
        TOGETHER(0, 0.5f, 2, 4),
        CITED(0, 1, 2, 8),
        MENTIONED(0, 1, 4),
        K1(0.9f, 1.6f, 2),
        B(0, 0.5f, 0.75f);

        private final float[] values;

        Weight(float... values) {
            this.values = values;
        }

        Ranking of(Ranking r, float value) {
            return new Ranking(
                    this == TITLE ? value : r.title(),
                    this == LEAD ? value : r.lead(),
                    this == TIE ? value : r.tie(),
                    this == NEAR ? value : r.near(),
                    this == TOGETHER ? value : r.together(),
                    this == CITED ? value : r.cited(),
                    this == MENTIONED ? value : r.mentioned(),
                    this == K1 ? value : r.k1(),
                    this == B ? value : r.b());
        }
    }
}
