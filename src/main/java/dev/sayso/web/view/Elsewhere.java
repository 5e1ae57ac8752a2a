package dev.sayso.web.view;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.ClaimTally;
import dev.sayso.ledger.ClaimKey;
import dev.sayso.ledger.ClaimKeys;
import dev.sayso.ledger.Figure;
import dev.sayso.statistic.Statistic;
import dev.sayso.web.text.Speech;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What other articles say of the fact that a statistic states.
 *
 * @param words {@code 3 other articles give this figure, 1 gives another}
 * @param address of the claim
 */
public record Elsewhere(String words, String address) {
    /**
     * By the ids of the article's statistics; those that no other article speaks of are left out.
     */
    public static Map<String, Elsewhere> of(Archive archive, AnnotatedArticle annotated)
            throws IOException {
        List<Statistic> statistics = annotated.annotations().statistics();
        Map<String, ClaimKey> keys = ClaimKeys.of(statistics);
        Set<String> hashes = new HashSet<>();
        keys.values().forEach(key -> hashes.add(key.hash()));
        Map<String, ClaimTally> tallies = archive.tallies(hashes);
        Map<String, Elsewhere> elsewhere = new HashMap<>();
        for (Statistic statistic : statistics) {
            ClaimKey key = keys.get(statistic.id());
            ClaimTally tally = key == null ? null : tallies.get(key.hash());
            if (key != null && tally != null) {
                of(key, Figure.of(statistic), tally, own(key, statistics, keys))
                        .ifPresent(found -> elsewhere.put(statistic.id(), found));
            }
        }
        return elsewhere;
    }

    /** The different figures that the article itself gives for the claim. */
    private static List<Figure> own(
            ClaimKey key, List<Statistic> statistics, Map<String, ClaimKey> keys) {
        Set<String> printed = new HashSet<>();
        return statistics.stream()
                .filter(statistic -> key.equals(keys.get(statistic.id())))
                .map(Figure::of)
                .filter(figure -> printed.add(figure.print()))
                .toList();
    }

    private static Optional<Elsewhere> of(
            ClaimKey key, Figure figure, ClaimTally tally, List<Figure> own) {
        int same = tally.agreeing(figure) - (int) own.stream().filter(figure::agrees).count();
        int other =
                tally.differing(figure) - (int) own.stream().filter(f -> !figure.agrees(f)).count();
        if (same + other == 0) {
            return Optional.empty();
        }
        String agreeing =
                same == 0
                        ? Speech.say("note.nowhere")
                        : Speech.say(
                                same == 1 ? "note.same.one" : "note.same.other",
                                Wording.count(same, "other article"));
        String words =
                other == 0
                        ? agreeing
                        : Speech.say(
                                other == 1 ? "note.other.one" : "note.other.other",
                                agreeing,
                                Wording.grouped(other));
        return Optional.of(new Elsewhere(words, Links.claim(key.id())));
    }
}
