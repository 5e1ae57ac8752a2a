package dev.sayso.web.view;

import dev.sayso.archive.Upkeep;
import dev.sayso.article.Reason;
import dev.sayso.article.Refusal;
import dev.sayso.export.PlainText;
import dev.sayso.web.text.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the archive holds and what it could not read.
 *
 * @param counts of the articles
 * @param upkeep how it stands on the disk
 * @param reasons why pieces were refused, the most frequent first
 * @param chosen the reason of which the pieces are listed; all when empty
 * @param refused the pieces of that reason
 * @param page of them, counted from 1
 * @param version of Sayso
 */
public record StatusView(
        Frame frame,
        Counts counts,
        Upkeep upkeep,
        List<Reasoned> reasons,
        Optional<Reason> chosen,
        List<Refusal> refused,
        int page,
        String version,
        Optional<FilesReadView> read,
        int searches) {
    /** Refused pieces a page. */
    public static final int SIZE = 50;

    private static final List<String> UNITS =
            List.of("size.bytes", "size.kilo", "size.mega", "size.giga", "size.tera");

    /**
     * How many articles, and of what.
     *
     * @param files how many files gave the articles
     * @param notAnalysed how many were not searched for names and figures: those in other languages
     *     than English, and those on which the analysis failed
     * @param partial whether time ran out before all were counted
     */
    public record Counts(
            long articles,
            long files,
            long withStatistics,
            long notAnalysed,
            long outlets,
            long authors,
            long institutes,
            boolean partial) {}

    /** How many pieces were refused for one reason. */
    public record Reasoned(Reason reason, long pieces) {
        public String address() {
            return "/status?reason=" + reason.name() + "#refused";
        }

        /** What it means. */
        public String words() {
            return Wording.capital(ReasonWords.sentence(reason));
        }
    }

    /** A piece that was refused. */
    public record Refused(String file, String part, String reason, String detail) {}

    public StatusView {
        reasons = List.copyOf(reasons);
        refused = List.copyOf(refused);
    }

    /** The part of the list that is shown. */
    public List<Refused> listed() {
        return refused.stream()
                .skip((page - 1L) * SIZE)
                .limit(SIZE)
                .map(
                        refusal ->
                                new Refused(
                                        PlainText.oneLine(refusal.path()),
                                        refusal.part() > 1
                                                ? Speech.say(
                                                        "status.piece",
                                                        Wording.grouped(refusal.part()))
                                                : "",
                                        refusal.reason().name(),
                                        PlainText.oneLine(refusal.detail())))
                .toList();
    }

    /** How index and originals differ: {@code 2 files are not in the index yet}. */
    public String difference() {
        List<String> parts = new ArrayList<>();
        if (upkeep.pending() > 0) {
            parts.add(
                    Speech.say(
                            upkeep.pending() == 1 ? "status.pending.one" : "status.pending.other",
                            Wording.count(upkeep.pending(), "file")));
        }
        if (upkeep.gone() > 0) {
            parts.add(
                    Speech.say(
                            upkeep.gone() == 1 ? "status.gone.one" : "status.gone.other",
                            Wording.count(upkeep.gone(), "original")));
        }
        return String.join(Speech.say("list.semicolon"), parts);
    }

    /** How many pieces were refused for any reason. */
    public long refusals() {
        return reasons.stream().mapToLong(Reasoned::pieces).sum();
    }

    public Pager pager() {
        return Pager.of(page, SIZE, refused.size(), this::address);
    }

    private String address(int at) {
        List<String> parameters = new ArrayList<>();
        chosen.ifPresent(reason -> parameters.add("reason=" + reason.name()));
        if (at > 1) {
            parameters.add("page=" + at);
        }
        return "/status"
                + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters))
                + "#refused";
    }

    /** A number of bytes as people read it, in powers of 1,000: {@code 12.3 MB}. */
    public static String size(long bytes) {
        double number = bytes;
        int unit = 0;
        while (number >= 999.95 && unit < UNITS.size() - 1) {
            number /= 1_000;
            unit++;
        }
        return Speech.say(
                UNITS.get(unit),
                unit == 0 ? Wording.grouped(bytes) : String.format(Locale.ROOT, "%.1f", number));
    }
}
