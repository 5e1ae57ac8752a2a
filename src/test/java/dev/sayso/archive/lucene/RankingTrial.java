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

    private static final List<String> WEIGHTS =
            List.of("title", "lead", "tie", "near", "together", "cited", "mentioned", "k1", "b");

    /** What is tried of each. */
    private static final List<List<Float>> VALUES =
            List.of(
                    List.of(1f, 2f, 3f),
                    List.of(0f, 0.5f, 0.75f, 1.5f),
                    List.of(0f, 0.3f, 1f),
                    List.of(0f, 0.25f, 1f, 2f),
                    List.of(0f, 0.5f, 2f, 4f),
                    List.of(0f, 1f, 2f, 8f),
                    List.of(0f, 1f, 4f),
                    List.of(0.9f, 1.6f, 2f),
                    List.of(0f, 0.5f, 0.75f));

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
            for (int i = 0; i < WEIGHTS.size(); i++) {
                for (float value : VALUES.get(i)) {
                    trial.print(WEIGHTS.get(i) + " " + value, changed(i, value));
                }
            }
        }
    }

    /** The ranking in use with another value of one weight. */
    private static Ranking changed(int weight, float value) {
        Ranking r = Ranking.MEASURED;
        float[] all = {
            r.title(),
            r.lead(),
            r.tie(),
            r.near(),
            r.together(),
            r.cited(),
            r.mentioned(),
            r.k1(),
            r.b()
        };
        all[weight] = value;
        return new Ranking(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8]);
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
}
