package dev.sayso.web.view;

import dev.sayso.archive.IngestLine.Outcome;
import dev.sayso.web.adding.Progress;
import dev.sayso.web.text.InterfaceLanguage;
import dev.sayso.web.text.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of the files that were added.
 *
 * @param id of their ticket
 */
public record AddedView(Frame frame, String id, Progress progress, List<AddedLine> lines) {
    public AddedView {
        lines = List.copyOf(lines);
    }

    /** Where it is shown. */
    public String address() {
        return "/add/" + id;
    }

    /** Where what follows these lines is told. */
    public String events() {
        return address() + "/events?after=" + lines.size();
    }

    public String heading() {
        return heading(progress);
    }

    public String sentence() {
        return sentence(progress);
    }

    /** How many pieces have no line. */
    public int more() {
        return progress.pieces() - lines.size();
    }

    /** Of the sentence: what failed is said in English. */
    public InterfaceLanguage language() {
        return language(progress);
    }

    /** {@code Adding 3 files}, {@code Added}, {@code Nothing was added}. */
    public static String heading(Progress progress) {
        if (!progress.hasEnded()) {
            return Speech.say("adding.heading", Wording.count(progress.files(), "file"));
        }
        boolean any = progress.count(Outcome.REFUSED) < progress.pieces();
        return Speech.say(any ? "adding.added" : "adding.nothing");
    }

    /** The language of what {@link #sentence} says. */
    public static InterfaceLanguage language(Progress progress) {
        return progress.failure().isPresent() ? InterfaceLanguage.ENGLISH : Speech.language();
    }

    /** How far it is, or how it ended. */
    public static String sentence(Progress progress) {
        return switch (progress.stage()) {
            case WAITING -> Speech.say("adding.waiting");
            case READING ->
                    Speech.say(
                            "adding.progress",
                            Wording.grouped(progress.done()),
                            Wording.count(progress.files(), "file"));
            case ENDED ->
                    progress.failure()
                            .map(failure -> Speech.inEnglish(() -> failed(failure, progress)))
                            .orElseGet(() -> Wording.capital(counts(progress)));
        };
    }

    private static String failed(String failure, Progress progress) {
        return progress.pieces() == 0
                ? failure
                : Speech.say("adding.before", failure, counts(progress));
    }

    private static String counts(Progress progress) {
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = progress.count(outcome);
            if (count > 0) {
                parts.add(
                        Speech.say(
                                "adding.count." + outcome.label(),
                                parts.isEmpty()
                                        ? Wording.count(count, "piece")
                                        : Wording.grouped(count)));
            }
        }
        return parts.isEmpty()
                ? Speech.say("adding.no-article")
                : Speech.say("adding.sum", String.join(Speech.say("list.comma"), parts));
    }
}
